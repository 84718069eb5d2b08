/** IsNullOrEmpty: is there no value, or an empty one? */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';
import { isNullOrEmpty } from '../values.ts';

export default defineFunction({
  name: 'IsNullOrEmpty',
  summary: 'Says whether a value is missing or empty.',
  params: [{ name: 'Expression', type: 'any', meaning: 'what is looked at' }],
  returns: 'boolean',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'documented',
  notes: [
    'Blanks alone are taken to be a value.',
    'The reference advises against it as the source of Switch and the condition of IIF, where other pages use it.',
  ],
  references: [pages.reference, pages.cloudSync, 'https://github.com/MicrosoftDocs/entra-docs/issues/120'],
  examples: [
    { expression: 'IsNullOrEmpty([displayName])', result: true },
    { expression: 'IsNullOrEmpty([displayName])', attributes: { displayName: '' }, result: true },
    { expression: 'IsNullOrEmpty([displayName])', attributes: { displayName: ' ' }, result: false },
  ],
  evaluate: ({ Expression }) => isNullOrEmpty(Expression),
});
