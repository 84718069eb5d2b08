/** IsPresent: is there a value? */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';
import { isNullOrEmpty } from '../values.ts';

export default defineFunction({
  name: 'IsPresent',
  summary: 'Says whether a value is there: the opposite of IsNullOrEmpty.',
  params: [{ name: 'Expression', type: 'any', meaning: 'what is looked at' }],
  returns: 'boolean',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'documented',
  notes: [
    'The reference advises against it as the source of Switch and the condition of IIF, where other pages and default mappings use it.',
  ],
  references: [pages.reference, pages.cloudSync, pages.customise],
  examples: [
    { expression: 'IsPresent([directManager])', attributes: { directManager: 'CN=Boss' }, result: true },
    { expression: 'IsPresent([directManager])', attributes: { directManager: '' }, result: false },
    { expression: 'Switch(IsPresent([jobTitle]), "None", "True", [jobTitle])', attributes: { jobTitle: 'Engineer' }, result: 'Engineer' },
  ],
  evaluate: ({ Expression }) => !isNullOrEmpty(Expression),
});
