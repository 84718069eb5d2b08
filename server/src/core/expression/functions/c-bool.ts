/** CBool: true or false. */
import { defineFunction } from '../function.ts';
import { assumed } from '../outcome.ts';
import { pages } from '../pages.ts';
import { compareAsNumbers, isList, textOf } from '../values.ts';

export default defineFunction({
  name: 'CBool',
  summary: 'Gives True for a true comparison and for a number other than zero, else False.',
  params: [{ name: 'Expression', type: 'any', meaning: 'a comparison, a number, or text' }],
  returns: 'boolean',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'documented',
  notes: ['What is missing or empty is taken for False.'],
  references: [pages.reference, pages.cloudSync],
  examples: [
    { expression: 'CBool([attrib1] = [attrib2])', attributes: { attrib1: 'a', attrib2: 'a' }, result: true },
    { expression: 'CBool("0")', result: false },
    { expression: 'CBool("TRUE")', result: true },
    { expression: 'CBool([active])', result: false },
  ],
  evaluate({ Expression: value }) {
    if (typeof value === 'boolean') return value;
    const text = isList(value) ? '' : textOf(value);
    const order = compareAsNumbers(text, '0');
    if (order !== undefined) return order !== 0;
    return assumed(/^true$/i.test(text), 'The text true, in any letter case, is true; other text is not.');
  },
});
