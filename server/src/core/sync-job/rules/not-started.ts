import { startRequest } from '../../graph/request-files.ts';
import { aJob } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sync-job/not-started',
  on: 'job',
  severity: 'warning',
  summary: 'A job that people are uploaded to is started.',
  why: 'A job that was never started accepts uploads with 202 and processes none of them, so nothing shows in the provisioning logs.',
  remedy:
    'Start the job: in the portal Provisioning > Overview > Start provisioning, or by the request start. The first entries show after 5 to 10 minutes.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-start',
  ],
  examples: {
    bad: [
      { code: aJob({ code: '«"NotConfigured"»', lastExecution: 'null' }) },
      { code: aJob({ state: '«"Disabled"»' }) },
      { code: aJob({ code: '«"NotRun"»', state: 'null', lastExecution: 'null' }) },
    ],
    good: [aJob(), aJob({ code: '"NotConfigured"' }).replaceAll('API2AAD', 'servicenow')],
  },
  check({ hindrance, isOther, hindranceAt, address }, report) {
    if (hindrance !== 'not started' || isOther) return;
    report({
      at: hindranceAt,
      message: 'The job is not started, so uploads are accepted and not processed; start it, or send the request start.',
      fixes: [{ title: 'Create request file: start the job', changes: [], creates: [startRequest(address)] }],
    });
  },
});
