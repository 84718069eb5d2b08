/** Contains: which of several values has a text in it. */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'Contains',
  summary: 'Gives the place of the first of several values that has a text in it; 0 where none has.',
  params: [
    { name: 'attribute', type: 'list', meaning: 'an attribute of several values' },
    { name: 'search', type: 'text', meaning: 'the text that is looked for' },
  ],
  returns: 'number',
  availability: ['cloud sync'],
  confidence: 'observed',
  notes: [
    'Places are counted from 1.',
    'On none of the lists; a cloud sync sample uses it. Connect Sync defines it.',
    'Capitals and small letters are taken to differ, as the sample needs; Connect Sync takes them for the same.',
  ],
  references: [pages.cloudSync, pages.connectSync],
  examples: [
    {
      expression: 'Item([proxyAddresses], Contains([proxyAddresses], "SMTP:"))',
      attributes: { proxyAddresses: ['smtp:j@contoso.com', 'SMTP:jo@contoso.com'] },
      result: 'SMTP:jo@contoso.com',
    },
    { expression: 'Contains([proxyAddresses], "SMTP:")', result: '0' },
  ],
  evaluate: ({ attribute, search }) => String(attribute.findIndex((value) => value.includes(search)) + 1),
});
