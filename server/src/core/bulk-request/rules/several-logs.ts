import { logOf } from '../../errors/example.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const code = 'AzureActiveDirectoryInvalidUserPrincipalName';

export default defineRule({
  id: 'bulk-request/several-logs',
  on: { keys: ['externalId'] },
  severity: { entra: 'information', rfc: 'off' },
  summary: 'The logs beside a payload are of one job.',
  why: 'Provisioning logs of several jobs are in reach and have people of this payload, and nothing shows which of the jobs it was sent to.',
  remedy: 'Keep the files of a job in a folder of their own, with the request that sends the payload; or have the other logs ignored.',
  references: ['https://learn.microsoft.com/graph/api/resources/provisioningobjectsummary'],
  examples: {
    bad: [
      {
        code: inUser({}).replace('"Operations"', '«"Operations"»'),
        beside: { 'log.json': logOf({ code }), 'former.json': logOf({ job: 'API2AAD.former', code }) },
      },
    ],
    good: [inUser({})],
  },
  check(_, report, { beside }) {
    const logs = beside?.logs;
    if (!logs || !('ofJobs' in logs)) return;
    report({
      at: ['Operations'],
      part: 'key',
      message: `Logs of ${logs.ofJobs} jobs have people of this payload, and nothing shows which of them it was sent to. Put the files of each job into a folder of their own.`,
      logs: logs.files,
    });
  },
});
