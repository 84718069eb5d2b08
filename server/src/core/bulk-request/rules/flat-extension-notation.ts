import { isObject, type Json } from '../../base/json.ts';
import { move, set, type Change, type JsonFix } from '../../base/rule.ts';
import { ENTERPRISE, USER } from '../../scim/attributes.ts';
import { inUser } from '../example.ts';
import { flatNameIn } from '../extension.ts';
import { defineRule } from '../rule.ts';

const flat = `${ENTERPRISE}:department`;

export default defineRule({
  id: 'bulk-request/flat-extension-notation',
  on: 'extension',
  severity: 'warning',
  summary: 'Attributes of an extension stand in the object of the extension.',
  why: 'URI and attribute in one name are how SCIM writes paths, and how the admin center lists source attributes. In a body the URI names an object, and the attribute stands in it.',
  remedy: 'Write the URI with an object that has the attribute.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7643#section-3.3',
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.10',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-custom-attributes',
  ],
  examples: {
    bad: [
      {
        code: inUser({ schemas: `["${USER}"]`, [`«${flat}»`]: '"Sales"' }),
        fixed: inUser({ schemas: `["${USER}", "${ENTERPRISE}"]`, [ENTERPRISE]: '{\n          "department": "Sales"\n        }' }),
      },
    ],
    good: [inUser({ [ENTERPRISE]: '{ "department": "Sales" }' })],
  },
  check(name, report, user) {
    const [uri, attribute] = flatNameIn(name) ?? [];
    if (uri === undefined || attribute === undefined) return;
    report({
      at: [name],
      part: 'key',
      message: `In a body the URI names an object; put "${attribute}" into the object under ${uri}.`,
      fixes: nested(name, uri, attribute, user),
    });
  },
});

/** Nothing where another value stands there already. */
function nested(name: string, uri: string, attribute: string, user: Json): readonly JsonFix[] {
  const target = uri === USER ? [attribute] : [uri, attribute];
  const owner = uri === USER ? user : user[uri];
  if (owner !== undefined && !(isObject(owner) && owner[attribute] === undefined)) return [];
  const { schemas } = user;
  const declare: readonly Change[] = !Array.isArray(schemas) || schemas.includes(uri) ? [] : [set(['schemas', schemas.length], uri)];
  return [{ title: `Put ${attribute} into the object of its extension`, changes: [...declare, move([name], target)] }];
}
