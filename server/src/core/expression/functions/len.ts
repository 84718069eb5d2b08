/** Len: how long a text is. */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'Len',
  summary: 'Counts the characters of a text, or of a number as it is written.',
  params: [{ name: 'value', type: 'text', meaning: 'a text or a number' }],
  returns: 'number',
  availability: ['app provisioning'],
  confidence: 'documented',
  notes: ['What is missing or empty has none.', 'Characters are taken as UTF-16 code units: an emoji counts two.'],
  references: [pages.reference],
  examples: [
    { expression: 'Len("John Doe")', result: '8' },
    { expression: 'Len(42568.75)', result: '8' },
    { expression: 'Len([displayName])', result: '0' },
    { expression: 'Len("😀")', result: '2' },
  ],
  evaluate: ({ value }) => String(value.length),
});
