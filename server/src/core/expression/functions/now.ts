/** Now: the time. */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'Now',
  summary: 'Gives the time, in UTC.',
  params: [],
  returns: 'date',
  availability: ['app provisioning'],
  confidence: 'documented',
  notes: ['A result that depends on it changes only when the service evaluates the person again.'],
  references: [pages.reference, pages.workday],
  examples: [{ expression: 'Now()', context: { now: '2021-07-02T15:33:38Z' }, result: '7/2/2021 3:33:38 PM' }],
  evaluate: (_, { now }) => now,
});
