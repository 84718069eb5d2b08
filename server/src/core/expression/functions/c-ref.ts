/** CRef: a text as a reference. */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'CRef',
  summary: 'Makes a reference of the text of a distinguished name.',
  params: [{ name: 'value', type: 'text', keepsNull: true, meaning: 'the distinguished name' }],
  returns: 'text',
  availability: ['cloud sync'],
  confidence: 'observed',
  notes: ['The reference is shown as its text.', 'On none of the lists; a cloud sync sample uses it. Connect Sync defines it.'],
  references: [pages.cloudSync, pages.connectSync],
  examples: [{ expression: 'CRef([dn])', attributes: { dn: 'cn=Joe,dc=contoso,dc=com' }, result: 'cn=Joe,dc=contoso,dc=com' }],
  evaluate: ({ value }) => value,
});
