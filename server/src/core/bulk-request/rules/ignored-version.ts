import { remove } from '../../base/rule.ts';
import { anOperation, aRequest } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/ignored-version',
  on: 'operation',
  severity: { entra: 'hint', rfc: 'off' },
  summary: 'An operation needs no version.',
  why: 'A version guards changes to a resource on a SCIM server. Here the job compares each record with the directory, and no public page says that a version has an effect.',
  remedy: 'Delete it.',
  references: ['https://www.rfc-editor.org/rfc/rfc7644#section-3.7'],
  examples: {
    bad: [{ code: aRequest(anOperation({ '«version»': '"W/\\"1\\""' })), fixed: aRequest(anOperation()) }],
    good: [aRequest(anOperation())],
  },
  check({ version }, report) {
    if (version === undefined) return;
    report({
      at: ['version'],
      part: 'key',
      message: 'No public page says that a version has an effect here; delete it.',
      fixes: [{ title: 'Delete it', changes: [remove(['version'])] }],
    });
  },
});
