import { set } from '../../base/rule.ts';
import { inOperation } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/wrong-method-case',
  on: ['operation.method'],
  severity: 'error',
  summary: 'POST is written in capitals.',
  why: 'The documentation requires the value "POST"; method names are compared letter by letter.',
  remedy: 'Write POST.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
  ],
  examples: {
    bad: [{ code: inOperation({ method: '«"post"»' }), fixed: inOperation({ method: '"POST"' }) }],
    good: [inOperation({ method: '"POST"' })],
  },
  check(method, report) {
    if (method === 'POST' || method.toUpperCase() !== 'POST') return;
    report({
      message: 'Write the method as POST, in capitals.',
      fixes: [{ title: 'Write POST', safe: true, changes: [set([], 'POST')] }],
    });
  },
});
