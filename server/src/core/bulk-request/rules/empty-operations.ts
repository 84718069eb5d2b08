import { set } from '../../base/rule.ts';
import { SCHEMAS } from '../../json/example.ts';
import { aRequest, anOperation } from '../example.ts';
import { defineRule } from '../rule.ts';
import { operationSkeleton } from '../skeleton.ts';

export default defineRule({
  id: 'bulk-request/empty-operations',
  on: 'envelope',
  severity: { entra: 'error', rfc: 'warning' },
  summary: 'The request has at least one operation.',
  why: 'A request without operations provisions nobody; the member is required, and an empty array is most often an export that found no rows.',
  remedy: 'Add an operation for each person, or do not send the request.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
  ],
  examples: {
    bad: [
      {
        code: `{\n  ${SCHEMAS},\n  «"Operations"»: []\n}`,
        fixed: aRequest(
          anOperation({
            bulkId: '"00000000-0000-4000-8000-000000000000"',
            data: '{\n        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],\n        "externalId": "",\n        "userName": ""\n      }',
          }),
        ),
        leaves: ['bulk-request/missing-external-id', 'bulk-request/missing-user-name', 'bulk-request/missing-active'],
      },
    ],
    good: [aRequest(anOperation())],
  },
  check(request, report, { operations }) {
    for (const name in request) {
      if (name.toLowerCase() !== 'operations' || !Array.isArray(request[name]) || operations > 0) continue;
      report({
        at: [name],
        part: 'key',
        message: 'The request has no operations; add one for each person.',
        fixes: [{ title: 'Add an operation to fill in', changes: [set([name, 0], operationSkeleton)] }],
      });
    }
  },
});
