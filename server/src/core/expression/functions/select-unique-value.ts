/** SelectUniqueValue: the first value that nobody has yet. */
import { defineFunction } from '../function.ts';
import { assumed, documented, failed } from '../outcome.ts';
import { pages } from '../pages.ts';
import { isList, isNullOrEmpty, textOf } from '../values.ts';

export default defineFunction({
  name: 'SelectUniqueValue',
  summary: 'Gives the first of its values that is not in use in the target directory.',
  params: [{ name: 'uniqueValueRule', type: 'branch', repeating: true, least: 2, meaning: 'the candidates, in their order' }],
  returns: 'text',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'documented',
  notes: [
    'It stands around the whole expression and in no other function, and not on a matching attribute.',
    'It is evaluated only when the user is created, for people who go to an on-premises Active Directory.',
    'Where all candidates are taken, the service sets the person aside and tries again later.',
    'A search in Active Directory does not tell é from e, nor capitals from small letters.',
  ],
  references: [pages.reference, 'https://github.com/MicrosoftDocs/azure-docs/issues/119448'],
  examples: [
    { expression: 'SelectUniqueValue(Join("", [name], ""), Join("", [name], "2"))', attributes: { name: 'jo' }, result: 'jo' },
    {
      expression: 'SelectUniqueValue(Join("", [name], ""), Join("", [name], "2"))',
      attributes: { name: 'Jo' },
      context: { taken: ['jo'] },
      result: 'Jo2',
    },
    { expression: 'SelectUniqueValue("a", "b")', context: { taken: ['a', 'b'] }, result: { outcome: 'error' } },
  ],
  evaluate({ uniqueValueRule: rules }, { isTaken }) {
    for (const candidate of rules) {
      const found = candidate();
      if (found.outcome !== 'value') return found;
      const { value } = found;
      if (isNullOrEmpty(value)) continue;
      if (isList(value)) return assumed(value, 'Several values are not looked up.');
      if (!isTaken(textOf(value))) return documented(value, 'The first candidate that is not in use.');
    }
    return failed('All candidates of SelectUniqueValue are in use or empty; add one that is not, such as with a number.', 'documented');
  },
});
