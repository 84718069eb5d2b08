/** Trim: a text without blanks at its ends. */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'Trim',
  summary: 'Takes blanks off both ends of a text.',
  params: [{ name: 'value', type: 'text', perValue: 'documented', keepsNull: true, meaning: 'the text' }],
  returns: 'text',
  availability: ['cloud sync'],
  confidence: 'documented',
  notes: ['Not on the list of app provisioning, yet in default mappings of several templates.', 'Of several values each one is trimmed.'],
  references: [pages.cloudSync, pages.cloudSyncToActiveDirectory],
  examples: [
    { expression: 'Trim(" Test ")', result: 'Test' },
    { expression: 'Trim([proxyAddresses])', attributes: { proxyAddresses: [' a', 'b '] }, result: ['a', 'b'] },
    { expression: 'Trim([company])', result: null },
  ],
  evaluate: ({ value }) => value.replace(blanksAtEnds, ''),
});

/** What .NET takes for white space; JavaScript takes one character more and one less. */
const blanksAtEnds =
  /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+|[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+$/g;
