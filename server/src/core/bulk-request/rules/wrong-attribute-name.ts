import { isObject } from '../../base/json.ts';
import { isTemplate } from '../../base/template.ts';
import { rename } from '../../base/rule.ts';
import { ENTERPRISE, USER } from '../../scim/attributes.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const uri = 'urn:ietf:params:scim:schemas:extension:contoso:1.0:User';
const schemas = `["${USER}", "${ENTERPRISE}", "${uri}"]`;

export default defineRule({
  id: 'bulk-request/wrong-attribute-name',
  on: 'extension',
  severity: 'warning',
  summary: 'The name of an attribute begins with a letter and has letters, digits, $, - and _.',
  why: 'RFC 7643 defines the names of attributes so. Scripts that take names from the headers of a CSV file bring blanks and quotes along, and a mapping finds no such attribute.',
  remedy: 'Rename the attribute, here and in the schema of the application.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7643#section-2.1',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-custom-attributes',
  ],
  examples: {
    bad: [
      {
        code: inUser({ schemas, [uri]: '{ «"Hire Date"»: "2025-03-01" }' }),
        fixed: inUser({ schemas, [uri]: '{ "HireDate": "2025-03-01" }' }),
      },
      { code: inUser({ schemas, [uri]: '{ «"1"»: "2025-03-01" }' }) },
    ],
    good: [inUser({ schemas, [uri]: '{ "HireDate": "2025-03-01" }' })],
  },
  check(name, report, user) {
    const extension = user[name];
    if (name === ENTERPRISE || name === USER || !isObject(extension)) return;
    for (const member in extension) {
      if (/^[A-Za-z][\w$-]*$/.test(member) || isTemplate(member)) continue;
      const meant = member.replace(/[^\w$-]/g, '').replace(/^[^A-Za-z]+/, '');
      report({
        at: [name, member],
        part: 'key',
        message: 'Begin the name of an attribute with a letter, and write it with letters, digits, $, - and _ only.',
        fixes:
          meant === '' || meant in extension ? [] : [{ title: 'Leave out what is not allowed', changes: [rename([name, member], meant)] }],
      });
    }
  },
});
