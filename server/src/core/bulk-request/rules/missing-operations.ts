import { set } from '../../base/rule.ts';
import { SCHEMAS } from '../../json/example.ts';
import { aRequest, anOperation } from '../example.ts';
import { defineRule } from '../rule.ts';
import { operationSkeleton } from '../skeleton.ts';

export default defineRule({
  id: 'bulk-request/missing-operations',
  on: 'envelope',
  severity: 'error',
  summary: 'The request has operations.',
  why: 'The documentation requires the member Operations: an array with one operation for each person.',
  remedy: 'Add "Operations" with one operation for each person.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
  ],
  examples: {
    bad: [
      {
        code: `«{»\n  ${SCHEMAS}\n}`,
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
  check(request, report) {
    if (Object.keys(request).some((name) => name.toLowerCase() === 'operations')) return;
    report({
      at: ['Operations'],
      message: 'The request has no "Operations"; add an array with one operation for each person.',
      fixes: [{ title: 'Add Operations with an operation to fill in', changes: [set(['Operations'], [operationSkeleton])] }],
    });
  },
});
