import { startRequest } from '../../graph/request-files.ts';
import { aJob } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sync-job/paused',
  on: 'job',
  severity: 'warning',
  summary: 'A job that people are uploaded to is not paused.',
  why: 'A paused job accepts uploads with 202 and keeps them in its queue; nothing shows in the provisioning logs until it goes on. A job that dropped errors during its first cycle pauses itself at the end of it.',
  remedy:
    'Start the job again, by the portal or the request start. It goes on where it was. If it paused itself, put the failed records right first.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
    'https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationstatus',
  ],
  examples: {
    bad: [
      { code: aJob({ code: '«"Paused"»' }) },
      { code: aJob({ code: '«"Paused"»', escrowsPruned: 'true' }) },
      {
        code: aJob({
          code: '«"Paused"»',
          quarantine: '{ "reason": "", "seriesCount": 2, "currentBegan": "", "nextAttempt": "", "error": null }',
        }),
      },
      { code: aJob({ state: '«"Paused"»' }) },
    ],
    good: [aJob(), aJob({ code: '"Paused"' }).replaceAll('API2AAD', 'servicenow')],
  },
  check({ hindrance, isOther, hindranceAt, escrowsPruned, address }, report) {
    if (hindrance !== 'paused' || isOther) return;
    report({
      at: hindranceAt,
      message: escrowsPruned
        ? 'The job paused itself after its first cycle, since records failed; put them right and send the request start.'
        : 'The job is paused, so uploads queue up; start it again, or send the request start.',
      fixes: [{ title: 'Create request file: start the job', changes: [], creates: [startRequest(address)] }],
    });
  },
});
