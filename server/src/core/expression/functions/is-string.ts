/** IsString: is a value a text? */
import { defineFunction } from '../function.ts';
import { assumed } from '../outcome.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'IsString',
  summary: 'Says whether a value can be taken as text.',
  params: [{ name: 'Expression', type: 'any', meaning: 'what is looked at' }],
  returns: 'boolean',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'documented',
  notes: ['Which values count is not said: here a text does, and a number, a Boolean, several values and nothing do not.'],
  references: [pages.reference, pages.cloudSync],
  examples: [
    { expression: 'IsString("a")', result: true },
    { expression: 'IsString([displayName])', result: false },
  ],
  evaluate: ({ Expression }) =>
    typeof Expression === 'string' ? true : assumed(false, 'What is no text, or is missing, cannot be taken as text.'),
});
