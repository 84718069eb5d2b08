import { set } from '../../base/rule.ts';
import { notifying, RIGHT, secrets, SYNC_ALL } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sync-secrets/wrong-value-type',
  on: 'secret',
  severity: 'error',
  summary: 'The value of a secret is a string.',
  why: 'Graph takes strings only. Settings with several members, such as SyncNotificationSettings, are JSON inside a string; a number or a true stands in quotes.',
  remedy: 'Write the value as a string; inside it, a quote is written \\".',
  references: [
    'https://learn.microsoft.com/graph/api/synchronization-serviceprincipal-put-synchronization',
    'https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationsecretkeystringvaluepair',
  ],
  examples: {
    bad: [
      { code: secrets([SYNC_ALL.replace('"false"', '«false»'), notifying(RIGHT)]), fixed: secrets([SYNC_ALL, notifying(RIGHT)]) },
      { code: secrets([`{ "key": "SyncNotificationSettings", "value": «${RIGHT}» }`]), fixed: secrets([notifying(RIGHT)]) },
    ],
    good: [secrets([SYNC_ALL, notifying(RIGHT)])],
  },
  check({ value }, report) {
    if (typeof value === 'string' || value === null || value === undefined) return;
    report({
      at: ['value'],
      message: 'The value of a secret must be a string; write it in quotes.',
      fixes: [{ title: 'Write it as a string', changes: [set(['value'], JSON.stringify(value))] }],
    });
  },
});
