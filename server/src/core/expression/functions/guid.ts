/** Guid: a new random id. */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';
import type { Random } from '../random.ts';

export default defineFunction({
  name: 'Guid',
  summary: 'Gives a new random GUID.',
  params: [],
  returns: 'text',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'documented',
  notes: [
    'Small letters, with hyphens and without braces.',
    'It is another one at each evaluation: apply the mapping only when the user is created.',
    'Here it follows from the seed.',
  ],
  references: [pages.reference, pages.cloudSync],
  examples: [{ expression: 'Guid()', context: { seed: 1 }, result: 'a08ff49b-6f77-4263-8716-c43069c43a8c' }],
  evaluate: (_, { random }) => 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => digit(random, place)),
});

/** The y is the variant, one of four. */
const digit = (random: Random, place: string): string => (place === 'x' ? random.below(16) : 8 + random.below(4)).toString(16);
