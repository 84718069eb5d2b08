import { set } from '../../base/rule.ts';
import { inOperation } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/wrong-path-type',
  on: 'wrong type',
  severity: 'error',
  summary: 'The path of an operation is a string.',
  why: 'The documentation requires a path, and it is always "/Users".',
  remedy: 'Write "/Users".',
  references: ['https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload'],
  examples: {
    bad: [{ code: inOperation({ path: '«["/Users"]»' }), fixed: inOperation({ path: '"/Users"' }) }],
    good: [inOperation({ path: '"/Users"' })],
  },
  check(_, report, { path }) {
    if (path !== 'operation.path') return;
    report({ message: 'The path is a string; write "/Users".', fixes: [{ title: 'Use /Users', changes: [set([], '/Users')] }] });
  },
});
