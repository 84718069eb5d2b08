/** RemoveDuplicates: each value once. */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'RemoveDuplicates',
  summary: 'Keeps each of several values once.',
  params: [{ name: 'attribute', type: 'list', meaning: 'an attribute of several values' }],
  returns: 'list',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'assumed',
  notes: ['Order and letter case are not documented: the first of equal values is kept here, and capitals and small letters differ.'],
  references: [pages.reference, pages.cloudSync],
  examples: [
    {
      expression: 'RemoveDuplicates([proxyAddresses])',
      attributes: { proxyAddresses: ['smtp:a', 'smtp:b', 'smtp:a'] },
      result: ['smtp:a', 'smtp:b'],
    },
  ],
  evaluate: ({ attribute }) => [...new Set(attribute)],
});
