/** Coalesce: the first value that is there. */
import { defineFunction } from '../function.ts';
import { observed } from '../outcome.ts';
import { pages } from '../pages.ts';
import { isNullOrEmpty } from '../values.ts';

export default defineFunction({
  name: 'Coalesce',
  summary: 'Gives the first of its values that is there; the last one stands for all.',
  params: [
    {
      name: 'source',
      type: 'branch',
      repeating: true,
      meaning: 'the candidates, in their order; the last one is the default, whatever it is',
    },
  ],
  returns: 'branch',
  availability: ['app provisioning'],
  confidence: 'documented',
  notes: [
    'The reference speaks of values that are not null; the SuccessFactors guide shows that empty text is passed over as well.',
    'Where nothing is there, the last one is given as it is.',
  ],
  references: [pages.reference, pages.successFactors],
  examples: [
    { expression: 'Coalesce([preferredName], [firstName])', attributes: { firstName: 'Jo' }, result: 'Jo' },
    { expression: 'Coalesce([preferredName], [firstName])', attributes: { preferredName: '', firstName: 'Jo' }, result: 'Jo' },
    { expression: 'Coalesce([preferredName], [firstName], "")', result: '' },
    { expression: 'Coalesce([preferredName], [firstName])', result: null },
  ],
  evaluate({ source }) {
    for (const candidate of source.slice(0, -1)) {
      const found = candidate();
      if (found.outcome !== 'value') return found;
      if (!isNullOrEmpty(found.value)) return observed(found.value, 'The first value that is neither missing nor empty.');
    }
    return { ...(source.at(-1)?.() ?? { outcome: 'value', value: null }), rule: 'None before it is there, so the last one counts.' };
  },
});
