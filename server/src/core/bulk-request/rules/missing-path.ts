import { insertFirst, set } from '../../base/rule.ts';
import { aRequest, aUser } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/missing-path',
  on: 'operation',
  severity: 'error',
  summary: 'Every operation names its path.',
  why: 'The documentation requires a path in every operation, and it is always "/Users".',
  remedy: 'Add "path": "/Users" to the operation.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
  ],
  examples: {
    bad: [
      {
        code: aRequest(`«{» "method": "POST", "bulkId": "op-1", "data": ${aUser()} }`),
        fixed: aRequest(`{ "path": "/Users", "method": "POST", "bulkId": "op-1", "data": ${aUser()} }`),
      },
    ],
    good: [aRequest(`{ "method": "POST", "bulkId": "op-1", "path": "/Users", "data": ${aUser()} }`)],
  },
  check({ path }, report) {
    if (path !== undefined && path !== null) return;
    report({
      at: ['path'],
      message: 'This operation has no path; add "path": "/Users".',
      fixes: [{ title: 'Add "path": "/Users"', changes: [path === null ? set(['path'], '/Users') : insertFirst(['path'], '/Users')] }],
    });
  },
});
