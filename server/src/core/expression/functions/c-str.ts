/** CStr: a value as text. */
import { defineFunction } from '../function.ts';
import { assumed } from '../outcome.ts';
import { pages } from '../pages.ts';
import { isList, textOf } from '../values.ts';

export default defineFunction({
  name: 'CStr',
  summary: 'Gives a value as text.',
  params: [{ name: 'value', type: 'any', meaning: 'a number, a reference, a Boolean or a date' }],
  returns: 'text',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'documented',
  notes: ['A Boolean is taken to become True or False, a date M/d/yyyy h:mm:ss tt.'],
  references: [pages.reference, pages.cloudSync],
  examples: [
    { expression: 'CStr([dn])', attributes: { dn: 'cn=Joe,dc=contoso,dc=com' }, result: 'cn=Joe,dc=contoso,dc=com' },
    { expression: 'CStr(IsPresent([dn]))', result: 'False' },
    { expression: 'CStr([manager])', result: null },
  ],
  evaluate({ value }) {
    if (value === null) return assumed(null, 'Nothing gives nothing.');
    return isList(value) ? assumed(value, 'Several values are texts already.') : textOf(value);
  },
});
