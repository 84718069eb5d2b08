import { ENTERPRISE } from '../../scim/attributes.ts';
import { anOperation, aRequest, aUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const PREFIX = 'bulkId:';
const two = (reference: string): string =>
  aRequest(
    anOperation(),
    anOperation({
      bulkId: '"op-2"',
      data: aUser({ externalId: '"702001"', userName: '"bnkosi@contoso.com"', [ENTERPRISE]: `{ "manager": { "value": ${reference} } }` }),
    }),
  );

export default defineRule({
  id: 'bulk-request/unresolved-bulk-id',
  on: { keys: ['bulkId', 'managerId'] },
  severity: { entra: 'off', rfc: 'error' },
  summary: 'A reference names the bulkId of an operation of the request.',
  why: 'A SCIM server puts the id of the created resource in the place of bulkId:…; without such an operation there is none. For /bulkUpload every such reference is reported, by bulk-request/bulk-id-reference.',
  remedy: 'Write the bulkId of the operation that creates the person.',
  references: ['https://www.rfc-editor.org/rfc/rfc7644#section-3.7.2'],
  examples: {
    bad: [{ code: two('«"bulkId:op-7"»') }],
    good: [aRequest(anOperation())],
  },
  check(operations, report) {
    const known = new Set(operations.map(({ bulkId }) => bulkId));
    for (const [operation, { managerId }] of operations.entries()) {
      if (!managerId?.startsWith(PREFIX) || known.has(managerId.slice(PREFIX.length))) continue;
      report({
        operation,
        at: ['data', ENTERPRISE, 'manager', 'value'],
        message: 'No operation of this request has that bulkId; write one that is there.',
      });
    }
  },
});
