import { aJob } from '../example.ts';
import { defineRule } from '../rule.ts';

/** What is said of the job itself. */
const settings = { rules: { 'sync-job/paused': 'off' } } as const;

export default defineRule({
  id: 'sync-job/filling-bucket',
  on: 'job',
  severity: 'warning',
  summary: 'What is uploaded is processed before the queue of the job is full.',
  why: 'The job does not work, and records that failed stay in its queue. Every upload adds to it; a full bucket refuses uploads with the status 500.',
  remedy:
    'Stop uploading. Put the cause of the failed records right, get the job going again, and send the records again about 40 minutes after a restart.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues'],
  examples: {
    bad: [
      {
        code: aJob({
          code: '"Paused"',
          lastExecution: '{ "countEscrowed": «1200», "state": "EntryLevelErrors", "timeBegan": "2026-01-12T08:00:00Z" }',
        }),
        settings,
      },
      { code: aJob({ state: '"Paused"', failures: '«7»' }), settings },
    ],
    good: [aJob({ failures: '2' })],
  },
  check({ hindrance, failures, isApiDriven }, report) {
    if (!isApiDriven || !failures || (hindrance !== 'paused' && hindrance !== 'quarantined')) return;
    report({
      at: failures.at,
      message:
        'The job does not work and failed records stay in its queue, so uploads pile up; put their cause right before you send more.',
    });
  },
});
