import { isObject } from '../../base/json.ts';
import { wrap } from '../../base/rule.ts';
import { anOperation, aRequest, aUser } from '../example.ts';
import { defineRule } from '../rule.ts';
import { operationOf } from '../user.ts';

export default defineRule({
  id: 'bulk-request/wrong-operation-type',
  on: 'wrong operation',
  severity: 'error',
  summary: 'Each operation is an object with method, bulkId, path and data.',
  why: 'The documentation requires these four members of every operation; the attributes of the person are the members of its data, not of the operation.',
  remedy: 'Write { "method": "POST", "bulkId": …, "path": "/Users", "data": … }.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
  ],
  examples: {
    bad: [
      { code: aRequest('«"»701984"') },
      {
        code: aRequest('«{»\n      "externalId": "701984",\n      "userName": "ahansen@contoso.com",\n      "active": true\n    }').replace(
          '"externalId"',
          '"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],\n      "externalId"',
        ),
        fixed: aRequest(
          anOperation({
            bulkId: '"701984"',
            data: '{\n        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],\n        "externalId": "701984",\n        "userName": "ahansen@contoso.com",\n        "active": true\n      }',
          }),
        ),
        leaves: ['bulk-request/missing-enterprise-schema'],
      },
    ],
    good: [aRequest(anOperation({ data: aUser() }))],
  },
  check(value, report) {
    report(
      isObject(value)
        ? {
            message: 'This is a user, not an operation; put it into one as its data, beside method, bulkId and path.',
            fixes: [{ title: 'Make an operation of this user', changes: [wrap([], operationOf(value))] }],
          }
        : { message: 'An operation must be an object, { }, with method, bulkId, path and data.' },
    );
  },
});
