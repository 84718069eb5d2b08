import { enterpriseAttributes, ENTERPRISE, sameButCase, userAttributes } from '../../scim/attributes.ts';
import { inUser } from '../example.ts';
import { wrongCase } from '../letter-case.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/wrong-attribute-case',
  on: 'unknown member',
  severity: { entra: 'warning', rfc: 'information' },
  summary: 'Attributes are written in the letter case of their definition.',
  why: "SCIM does not tell names apart by their letter case; the documentation always spells them this way, and two of Microsoft's own samples do not. Mappings do tell source attributes apart.",
  remedy: 'Write the name as it is defined.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-2.1', 'https://github.com/AzureAD/entra-id-inbound-provisioning'],
  examples: {
    bad: [
      { code: inUser({ '«Title»': '"Analyst"' }), fixed: inUser({ title: '"Analyst"' }) },
      { code: inUser({ [ENTERPRISE]: '{ «"Department"»: "Sales" }' }), fixed: inUser({ [ENTERPRISE]: '{ "department": "Sales" }' }) },
    ],
    good: [inUser({ title: '"Analyst"' })],
  },
  check(name, report, known) {
    if (known !== userAttributes && known !== enterpriseAttributes) return;
    const meant = sameButCase(known, name)?.name;
    if (meant !== undefined) report(wrongCase(meant));
  },
});
