import { insertFirst, set } from '../../base/rule.ts';
import { aRequest, aUser } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/missing-method',
  on: 'operation',
  severity: 'error',
  summary: 'Every operation names its method.',
  why: 'The documentation requires the four members method, bulkId, path and data of every operation, and POST is the only method.',
  remedy: 'Add "method": "POST" to the operation.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
  ],
  examples: {
    bad: [
      {
        code: aRequest(`«{» "bulkId": "op-1", "path": "/Users", "data": ${aUser()} }`),
        fixed: aRequest(`{ "method": "POST", "bulkId": "op-1", "path": "/Users", "data": ${aUser()} }`),
      },
    ],
    good: [aRequest(`{ "method": "POST", "bulkId": "op-1", "path": "/Users", "data": ${aUser()} }`)],
  },
  check({ method }, report) {
    if (method !== undefined && method !== null) return;
    report({
      at: ['method'],
      message: 'This operation has no method; add "method": "POST".',
      fixes: [{ title: 'Add "method": "POST"', changes: [method === null ? set(['method'], 'POST') : insertFirst(['method'], 'POST')] }],
    });
  },
});
