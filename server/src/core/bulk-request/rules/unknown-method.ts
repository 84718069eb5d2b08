import { set } from '../../base/rule.ts';
import { inOperation } from '../example.ts';
import { defineRule } from '../rule.ts';

const methods = ['POST', 'PUT', 'PATCH', 'DELETE'];

export default defineRule({
  id: 'bulk-request/unknown-method',
  on: ['operation.method'],
  severity: 'error',
  summary: 'The method is one that bulk requests know.',
  why: 'A bulk request knows POST, PUT, PATCH and DELETE, and /bulkUpload takes POST alone.',
  remedy: 'Write POST.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
  ],
  examples: {
    bad: [{ code: inOperation({ method: '«"GET"»' }), fixed: inOperation({ method: '"POST"' }) }],
    good: [inOperation({ method: '"POST"' })],
  },
  check(method, report) {
    if (methods.includes(method.toUpperCase())) return;
    report({ message: 'This is no method of a bulk request; write POST.', fixes: [{ title: 'Use POST', changes: [set([], 'POST')] }] });
  },
});
