import { isObject, type Json } from '../../base/json.ts';
import { set, type JsonFix } from '../../base/rule.ts';
import { ENTERPRISE, USER, userAttributes } from '../../scim/attributes.ts';
import { aUser, inOperation } from '../example.ts';
import { defineRule } from '../rule.ts';

const PATCH = '"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"]';

export default defineRule({
  id: 'bulk-request/patch-data',
  on: 'operation',
  severity: { entra: 'error', rfc: 'off' },
  summary: 'The data of an operation are the attributes of a user, not changes to them.',
  why: 'The endpoint takes no PATCH: the job compares each record with the directory and works out the changes itself.',
  remedy: 'Send the attributes themselves, with the values that they are to have.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-faqs',
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
  ],
  examples: {
    bad: [
      {
        code: inOperation({
          '«data»': `{ ${PATCH}, "Operations": [{ "op": "replace", "path": "title", "value": "Analyst" }, { "op": "add", "path": "name.familyName", "value": "Hansen" }] }`,
        }).replace(/"data": \{[^}]*\},\n\s*/, ''),
        fixed: inOperation({
          data: `{\n        "schemas": ["${USER}", "${ENTERPRISE}"],\n        "title": "Analyst",\n        "name": {\n          "familyName": "Hansen"\n        }\n      }`,
        }),
        leaves: ['bulk-request/missing-external-id', 'bulk-request/missing-user-name', 'bulk-request/missing-active'],
      },
      {
        code: inOperation({ '«data»': `{ ${PATCH}, "Operations": [{ "op": "remove", "path": "title" }] }` }).replace(
          /"data": \{[^}]*\},\n\s*/,
          '',
        ),
      },
    ],
    good: [inOperation({ data: aUser() })],
  },
  check({ method, data }, report) {
    if (!isPatch(data) || (typeof method === 'string' && /^(?:patch|delete)$/i.test(method))) return;
    const user = userOf(data.Operations as readonly unknown[]);
    const fixes: readonly JsonFix[] = user
      ? [{ title: 'Write the changes as attributes', changes: [set(['data'], { schemas: [USER, ENTERPRISE], ...user })] }]
      : [];
    report({
      at: ['data'],
      part: 'key',
      message: 'These are changes (PatchOp), which this endpoint does not take; send the attributes themselves.',
      fixes,
    });
  },
});

/** What a PATCH carries. */
export const isPatch = (data: unknown): data is Json => isObject(data) && Array.isArray(data.Operations);

/** The attributes that simple changes set; nothing where a change is not simple. */
function userOf(changes: readonly unknown[]): Json | undefined {
  const user: Record<string, unknown> = {};
  for (const change of changes) {
    if (!isObject(change) || !/^(?:add|replace)$/i.test(String(change.op)) || typeof change.path !== 'string' || change.value === undefined)
      return undefined;
    const [name = '', sub, ...rest] = change.path.split('.');
    const attribute = userAttributes.get(name);
    if (!attribute || rest.length > 0 || (sub !== undefined && !attribute.sub.has(sub))) return undefined;
    const before = user[name];
    user[name] = sub === undefined ? change.value : { ...(isObject(before) ? before : {}), [sub]: change.value };
  }
  return user;
}
