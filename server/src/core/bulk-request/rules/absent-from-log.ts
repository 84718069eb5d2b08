import { counted } from '../../base/words.ts';
import { logOf } from '../../errors/example.ts';
import { anOperation, aRequest, aUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const two = aRequest(
  anOperation(),
  anOperation({ bulkId: '"op-2"', data: aUser({ externalId: '"702001"', userName: '"bnkosi@contoso.com"' }) }),
);
/** So many of them are named. */
const MOST_NAMED = 20;

export default defineRule({
  id: 'bulk-request/absent-from-log',
  on: { keys: ['externalId', 'isForBulkUpload'] },
  severity: { entra: 'information', rfc: 'off' },
  summary: 'A provisioning log has an entry of everybody who was sent.',
  why: 'The upload is accepted with 202, and each person has an entry when the job has processed the record: after 5 to 10 minutes, later for a large load. A log that was filtered, or of which only a page was saved, has fewer.',
  remedy: 'Wait, and ask for the log again; then look whether the job runs, and send those who are missing again.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
    'https://learn.microsoft.com/graph/api/provisioningobjectsummary-list',
  ],
  examples: {
    bad: [{ code: two.replace('"Operations"', '«"Operations"»'), beside: { 'log.json': logOf({}) } }],
    good: [two],
  },
  check(operations, report, { beside }) {
    const logs = beside?.logs;
    // Many save the failures only: who is not in such a log may well have succeeded.
    if (!logs || 'ofJobs' in logs || !logs.isWhole) return;
    const sent = operations.flatMap(({ externalId, isForBulkUpload }, operation) =>
      externalId !== undefined && isForBulkUpload ? [{ externalId, operation }] : [],
    );
    const absent = sent.filter(({ externalId }) => !logs.newest.has(externalId) && !logs.almost.has(externalId));
    if (absent.length === 0 || (absent.length === sent.length && !logs.isSure)) return;
    report({
      at: ['Operations'],
      part: 'key',
      message: `The log has no entry for ${absent.length} of the ${counted(sent.length, 'person', 'people')} here; if it holds all entries, look again later, then whether the job runs.`,
      related: absent
        .slice(0, MOST_NAMED)
        .map(({ operation }) => ({ operation, at: ['data', 'externalId'], message: 'This person has no entry.' })),
      logs: logs.files,
    });
  },
});
