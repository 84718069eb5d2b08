import { logOf } from '../../errors/example.ts';
import { saidOfFailure } from '../../errors/logged.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const INVALID = 'AzureActiveDirectoryInvalidUserPrincipalName';
const failed = logOf({ code: INVALID });

export default defineRule({
  id: 'bulk-request/failed-in-log',
  on: { keys: ['externalId'] },
  severity: { entra: 'information', rfc: 'off' },
  summary: 'Nobody in a payload failed the last time.',
  why: 'A provisioning log in reach has an entry of this person, by the externalId; the newest one says that provisioning failed. The log is of another day than the payload: this is left out once the payload was saved after the log.',
  remedy: 'Look at the entry of the log, put its cause right, and send the person again.',
  references: [
    'https://learn.microsoft.com/entra/identity/monitoring-health/howto-analyze-provisioning-logs',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
  ],
  examples: {
    bad: [
      { code: inUser({ externalId: '«"701984"»' }), beside: { 'log.json': failed } },
      { code: inUser({ externalId: '«"701984"»' }), beside: { 'log.json': failed, 'other.scim.json': inUser({}) } },
      { code: inUser({ externalId: '«"701984"»' }), beside: { 'log.json': logOf({ code: 'SomethingElse' }) } },
    ],
    good: [inUser({})],
  },
  check(operations, report, { beside }) {
    const logs = beside?.logs;
    if (!logs || 'ofJobs' in logs) return;
    for (const [operation, { externalId }] of operations.entries()) {
      const entry = externalId === undefined ? undefined : logs.newest.get(externalId);
      if (entry?.status !== 'failure') continue;
      const { message, hover } = saidOfFailure(entry, 'this person');
      report({
        operation,
        at: ['data', 'externalId'],
        message: entry.isShared ? `${message} Another payload has the person too, so the entry may be about that one.` : message,
        ...(hover === undefined ? {} : { hover }),
        elsewhere: [{ ...entry.at, message: 'The entry of the log.' }],
        logs: [entry.at.file],
      });
    }
  },
});
