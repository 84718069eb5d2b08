import { isOpenSecret, OPEN_SECRET } from '../../graph/secret-values.ts';
import { secrets, SYNC_ALL } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sync-secrets/leaked-secret',
  on: 'secret',
  severity: 'warning',
  summary: 'A file holds no secret of a job.',
  why: 'Whoever can read the file, or a copy of it in a repository, can sign in with the secret.',
  remedy: 'Take the secret out of the file and fill it in when it is sent. If the file was shared, replace the secret where it was made.',
  references: ['https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationsecretkeystringvaluepair'],
  examples: {
    bad: [{ code: secrets(['{ "key": "SecretToken", "value": «"hunter2hunter2"» }', SYNC_ALL]) }],
    good: [
      secrets(['{ "key": "SecretToken", "value": "<token>" }', SYNC_ALL]),
      secrets(['{ "key": "SecretToken", "value": "" }', SYNC_ALL]),
      secrets(['{ "key": "SecretToken", "value": "@Microsoft.KeyVault(SecretUri=https://hr.vault.azure.net/secrets/token)" }', SYNC_ALL]),
      secrets(['{ "key": "SecretToken", "value": "#{SECRET_TOKEN}#" }', SYNC_ALL]),
      secrets(['{ "key": "SecretToken", "value": "***REMOVED***" }', SYNC_ALL]),
    ],
  },
  check({ key, value }, report) {
    if (!isOpenSecret(key, value)) return;
    report({
      at: ['value'],
      message: OPEN_SECRET,
    });
  },
});
