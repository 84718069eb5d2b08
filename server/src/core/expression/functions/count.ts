/** Count: how many values. */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'Count',
  summary: 'Counts the values of an attribute.',
  params: [{ name: 'attribute', type: 'list', meaning: 'an attribute of several values' }],
  returns: 'number',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'documented',
  notes: ['A missing attribute is taken to have none, and a single value to be one.'],
  references: [pages.reference, pages.cloudSync],
  examples: [
    { expression: 'Count([proxyAddresses])', attributes: { proxyAddresses: ['SMTP:jo@contoso.com', 'smtp:j@contoso.com'] }, result: '2' },
    { expression: 'Count([proxyAddresses])', result: '0' },
  ],
  evaluate: ({ attribute }) => String(attribute.length),
});
