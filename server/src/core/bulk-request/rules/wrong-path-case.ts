import { set } from '../../base/rule.ts';
import { inOperation } from '../example.ts';
import { formOf } from '../paths.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/wrong-path-case',
  on: ['operation.path'],
  severity: 'warning',
  summary: 'The path is written /Users, with a capital U.',
  why: 'The documentation says that the path is always "/Users"; two of Microsoft\'s own samples write "/users". What the service makes of that is not documented.',
  remedy: 'Write "/Users".',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://github.com/AzureAD/entra-id-inbound-provisioning',
  ],
  examples: {
    bad: [{ code: inOperation({ path: '«"/users"»' }), fixed: inOperation({ path: '"/Users"' }) }],
    good: [inOperation({ path: '"/Users"' })],
  },
  check(path, report) {
    if (formOf(path) !== 'case') return;
    report({
      message: 'Write the path as "/Users", with a capital U.',
      fixes: [{ title: 'Write /Users', safe: true, changes: [set([], '/Users')] }],
    });
  },
});
