import { enterpriseAttributes, operationMembers, sameButCase, userAttributes } from '../../scim/attributes.ts';
import { inUser } from '../example.ts';
import { wrongCase } from '../letter-case.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/wrong-sub-attribute-case',
  on: 'unknown member',
  severity: { entra: 'warning', rfc: 'information' },
  summary: 'Sub-attributes are written in the letter case of their definition.',
  why: 'SCIM does not tell names apart by their letter case; the documentation always spells them this way, and mappings such as [name.givenName] do tell them apart.',
  remedy: 'Write the name as it is defined.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-2.1'],
  examples: {
    bad: [{ code: inUser({ name: '{ «"givenname"»: "Astrid" }' }), fixed: inUser({ name: '{ "givenName": "Astrid" }' }) }],
    good: [inUser({ name: '{ "givenName": "Astrid" }' })],
  },
  check(name, report, known) {
    if (known === userAttributes || known === enterpriseAttributes || known === operationMembers) return;
    const meant = sameButCase(known, name)?.name;
    if (meant !== undefined) report(wrongCase(meant));
  },
});
