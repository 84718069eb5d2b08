import { isObject } from '../../base/json.ts';
import { set } from '../../base/rule.ts';
import { aRequest, inOperation } from '../example.ts';
import { defineRule } from '../rule.ts';
import { userSkeleton } from '../skeleton.ts';

const skeleton =
  '{\n        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],\n        "externalId": "",\n        "userName": ""\n      }';

export default defineRule({
  id: 'bulk-request/missing-data',
  on: 'operation',
  severity: 'error',
  summary: 'Every operation carries the data of a user.',
  why: 'The documentation requires data in every operation: the attributes of the person, in SCIM terms. Nothing can be provisioned from an operation without it.',
  remedy: 'Add "data" with schemas, externalId and the attributes of the person.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
  ],
  examples: {
    bad: [
      {
        code: aRequest('«{»\n      "method": "POST",\n      "bulkId": "op-1",\n      "path": "/Users"\n    }'),
        fixed: aRequest(`{\n      "method": "POST",\n      "bulkId": "op-1",\n      "path": "/Users",\n      "data": ${skeleton}\n    }`),
        leaves: ['bulk-request/missing-external-id', 'bulk-request/missing-user-name', 'bulk-request/missing-active'],
      },
      {
        code: inOperation({ data: '{}' }).replace('"data"', '«"data"»'),
        fixed: inOperation({ data: skeleton }),
        leaves: ['bulk-request/missing-external-id', 'bulk-request/missing-user-name', 'bulk-request/missing-active'],
      },
    ],
    good: [inOperation({})],
  },
  check({ method, data }, report) {
    const isEmpty = isObject(data) && Object.keys(data).length === 0;
    if ((!isEmpty && data !== undefined && data !== null) || (typeof method === 'string' && /^delete$/i.test(method))) return;
    report({
      at: ['data'],
      part: 'key',
      message: isEmpty
        ? 'The data of this operation is empty; fill in schemas, externalId and the attributes of the person.'
        : 'This operation has no "data"; add it with schemas, externalId and the attributes of the person.',
      fixes: [{ title: 'Add data to fill in', changes: [set(['data'], userSkeleton)] }],
    });
  },
});
