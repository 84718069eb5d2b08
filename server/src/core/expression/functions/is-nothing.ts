/** IsNothing: is there no value at all? */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'IsNothing',
  summary: 'Says whether a value is missing.',
  params: [{ name: 'source', type: 'any', meaning: 'what is looked at' }],
  returns: 'boolean',
  availability: ['Graph'],
  confidence: 'assumed',
  notes: ['Only Graph lists it, without a description; it is taken for another name of IsNull.'],
  references: [pages.graph],
  examples: [{ expression: 'IsNothing([displayName])', result: true }],
  evaluate: ({ source }) => source === null,
});
