/** Left: the beginning of a text. */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'Left',
  summary: 'Takes the first characters of a text.',
  params: [
    { name: 'String', type: 'text', perValue: 'assumed', meaning: 'the text' },
    { name: 'NumChars', type: 'integer', meaning: 'how many characters' },
  ],
  returns: 'text',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'documented',
  notes: ['A number below zero, or beyond the end, gives the whole text.', 'A missing text gives empty text.'],
  references: [pages.reference, pages.cloudSync],
  examples: [
    { expression: 'Left("John Doe", 3)', result: 'Joh' },
    { expression: 'Left("John Doe", 0)', result: '' },
    { expression: 'Left("John Doe", -1)', result: 'John Doe' },
    { expression: 'Left([displayName], 3)', result: '' },
  ],
  evaluate: ({ String: text, NumChars: count }) => (count < 0 ? text : text.slice(0, count)),
});
