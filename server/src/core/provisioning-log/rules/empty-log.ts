import { aLog, anEntry } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'provisioning-log/empty-log',
  on: 'empty log',
  severity: 'information',
  summary: 'A log has entries a few minutes after an upload.',
  why: 'Entries show 5 to 10 minutes after an upload. None ever show while the job is paused, not started or in quarantine, or while no provisioning agent is active for a job that writes to Active Directory.',
  remedy:
    'Wait 10 minutes, and look that the job is started, that the agent runs, and that the filter of the query names the right job: jobId, in single quotes.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
    'https://learn.microsoft.com/graph/api/provisioningobjectsummary-list',
  ],
  examples: {
    bad: [{ code: aLog().replace('[\n  ]', '«[]»') }],
    good: [aLog(anEntry({ status: '"success"' }))],
  },
  check(_, report) {
    report({ message: 'The log has no entries; look whether the job runs, and ask again in 10 minutes.' });
  },
});
