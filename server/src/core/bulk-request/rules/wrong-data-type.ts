import { isObject } from '../../base/json.ts';
import { kept, set, wrap, type JsonFix } from '../../base/rule.ts';
import { aUser, inOperation } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/wrong-data-type',
  on: 'wrong type',
  severity: 'error',
  summary: 'The data of an operation is an object.',
  why: 'The attributes of a user are the members of an object. An array of one user comes from a script that wraps once too often, a string from one that converts to JSON twice.',
  remedy: 'Write the attributes as one object, { }.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
  ],
  examples: {
    bad: [
      { code: inOperation({ data: `[${aUser()}]` }).replace('"data"', '«"data"»'), fixed: inOperation({ data: aUser() }) },
      {
        code: inOperation({
          data: JSON.stringify(
            '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"701984","userName":"ahansen@contoso.com","active":true}',
          ),
        }).replace('"data"', '«"data"»'),
        fixed: inOperation({
          data: '{\n        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],\n        "externalId": "701984",\n        "userName": "ahansen@contoso.com",\n        "active": true\n      }',
        }),
        leaves: ['bulk-request/missing-enterprise-schema'],
      },
    ],
    good: [inOperation({})],
  },
  check(value, report, { path }) {
    if (path !== 'operation.data') return;
    report({
      part: 'key',
      message: 'The data of an operation must be an object, { }, with the attributes of one user.',
      fixes: fixes(value),
    });
  },
});

function fixes(value: unknown): JsonFix[] {
  if (Array.isArray(value))
    return value.length === 1 && isObject(value[0])
      ? [{ title: 'Take the user out of [ ]', safe: true, changes: [wrap([], kept([0]))] }]
      : [];
  if (typeof value !== 'string') return [];
  try {
    const inner: unknown = JSON.parse(value);
    return isObject(inner) ? [{ title: 'Write the JSON of this string as an object', changes: [set([], inner)] }] : [];
  } catch {
    return []; // a string that holds no JSON: only the person knows what was meant
  }
}
