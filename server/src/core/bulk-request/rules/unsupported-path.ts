import { inOperation } from '../example.ts';
import { formOf } from '../paths.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/unsupported-path',
  on: ['operation.path'],
  severity: { entra: 'error', rfc: 'off' },
  summary: 'Every operation is about a user.',
  why: 'The endpoint provisions users only; groups and other resources cannot be sent to it.',
  remedy: 'Take the operation out, or send it elsewhere: groups are managed in the directory itself.',
  references: ['https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload'],
  examples: {
    bad: [{ code: inOperation({ path: '«"/Groups"»' }) }],
    good: [inOperation({ path: '"/Users"' })],
  },
  check(path, report) {
    if (formOf(path) === 'other') report({ message: '/bulkUpload provisions users only: the path must be "/Users".' });
  },
});
