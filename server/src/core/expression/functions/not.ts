/** Not: the opposite. */
import { defineFunction } from '../function.ts';
import { assumed, documented } from '../outcome.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'Not',
  summary: 'Turns True into False, and everything else into True.',
  params: [{ name: 'source', type: 'text', meaning: 'True or False' }],
  returns: 'boolean',
  availability: ['app provisioning', 'cloud sync', 'Graph'],
  confidence: 'documented',
  notes: ['True is taken for it in any letter case.'],
  references: [pages.reference, pages.cloudSync],
  examples: [
    { expression: 'Not([accountDisabled])', attributes: { accountDisabled: 'True' }, result: false },
    { expression: 'Not([accountDisabled])', attributes: { accountDisabled: 'no' }, result: true },
    { expression: 'Not([accountDisabled])', result: true },
  ],
  evaluate: ({ source }) =>
    source !== 'True' && /^true$/i.test(source)
      ? assumed(false, 'True is taken for it in any letter case.')
      : documented(source !== 'True', 'Everything but True gives True.'),
});
