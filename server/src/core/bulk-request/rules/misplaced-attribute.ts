import { isObject, type Json } from '../../base/json.ts';
import { move, set, type Change, type JsonFix } from '../../base/rule.ts';
import { attributeNamed, ENTERPRISE, enterpriseAttributes, USER, userAttributes } from '../../scim/attributes.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const both = `["${USER}", "${ENTERPRISE}"]`;

export default defineRule({
  id: 'bulk-request/misplaced-attribute',
  on: 'user',
  severity: 'warning',
  summary: 'Attributes of the enterprise extension stand under its URI, those of the user do not.',
  why: 'RFC 7643 puts employeeNumber, costCenter, organization, division, department and manager into the object under the Enterprise User URI; mappings read them there, and core attributes at the top of data.',
  remedy: 'Move the attribute to where its schema has it.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-4.3', 'https://www.rfc-editor.org/rfc/rfc7643#section-3.3'],
  examples: {
    bad: [
      {
        code: inUser({ schemas: `["${USER}"]`, '«department»': '"Sales"' }),
        fixed: inUser({ schemas: both, [ENTERPRISE]: '{\n          "department": "Sales"\n        }' }),
      },
      {
        code: inUser({ '«costCenter»': '"4130"', [ENTERPRISE]: '{ "department": "Sales" }' }),
        fixed: inUser({ [ENTERPRISE]: '{ "department": "Sales", "costCenter": "4130" }' }),
      },
      {
        code: inUser({ [ENTERPRISE]: '{ "department": "Sales", «"title"»: "Analyst" }' }),
        fixed: inUser({ [ENTERPRISE]: '{ "department": "Sales" }', title: '"Analyst"' }),
      },
    ],
    good: [inUser({ title: '"Analyst"', [ENTERPRISE]: '{ "department": "Sales" }' })],
  },
  check(user, report) {
    const extension = user[ENTERPRISE];
    for (const name in user) {
      const meant = userAttributes.has(name) ? undefined : attributeNamed(enterpriseAttributes, name)?.name;
      if (meant === undefined) continue;
      report({
        at: [name],
        part: 'key',
        message: `"${meant}" belongs to the enterprise extension; put it under ${ENTERPRISE}.`,
        fixes: intoExtension(name, meant, user),
      });
    }
    if (!isObject(extension)) return;
    for (const name in extension) {
      const meant = enterpriseAttributes.has(name) ? undefined : attributeNamed(userAttributes, name)?.name;
      if (meant === undefined || attributeNamed(enterpriseAttributes, name)) continue;
      report({
        at: [ENTERPRISE, name],
        part: 'key',
        message: `"${meant}" is no attribute of the enterprise extension; put it beside the extension.`,
        fixes: meant in user ? [] : [{ title: `Move ${meant} out of the extension`, changes: [move([ENTERPRISE, name], [meant])] }],
      });
    }
  },
});

/** Nothing where another value stands there already. */
function intoExtension(name: string, meant: string, user: Json): readonly JsonFix[] {
  const extension = user[ENTERPRISE];
  if (extension !== undefined && !(isObject(extension) && extension[meant] === undefined)) return [];
  const { schemas } = user;
  const isDeclared = !Array.isArray(schemas) || schemas.includes(ENTERPRISE);
  const declare: readonly Change[] = isDeclared ? [] : [set(['schemas', schemas.length], ENTERPRISE)];
  return [{ title: `Move ${meant} into the enterprise extension`, changes: [...declare, move([name], [ENTERPRISE, meant])] }];
}
