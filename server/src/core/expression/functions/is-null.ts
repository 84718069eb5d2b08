/** IsNull: is there no value at all? */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'IsNull',
  summary: 'Says whether a value is missing.',
  params: [{ name: 'Expression', type: 'any', meaning: 'what is looked at' }],
  returns: 'boolean',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'documented',
  notes: ['An empty text is taken to be there.', 'The reference advises against it as the source of Switch and the condition of IIF.'],
  references: [pages.reference, pages.cloudSync],
  examples: [
    { expression: 'IsNull([displayName])', result: true },
    { expression: 'IsNull([displayName])', attributes: { displayName: '' }, result: false },
  ],
  evaluate: ({ Expression }) => Expression === null,
});
