import { set } from '../../base/rule.ts';
import { inOperation } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/wrong-method-type',
  on: 'wrong type',
  severity: 'error',
  summary: 'The method of an operation is a string.',
  why: 'The documentation requires a method, and POST is the only one.',
  remedy: 'Write "POST".',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
  ],
  examples: {
    bad: [{ code: inOperation({ method: '«["POST"]»' }), fixed: inOperation({ method: '"POST"' }) }],
    good: [inOperation({ method: '"POST"' })],
  },
  check(_, report, { path }) {
    if (path !== 'operation.method') return;
    report({ message: 'The method is a string; write "POST".', fixes: [{ title: 'Use POST', changes: [set([], 'POST')] }] });
  },
});
