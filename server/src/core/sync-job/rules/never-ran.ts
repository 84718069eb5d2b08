import { isObject } from '../../base/json.ts';
import { aJob } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sync-job/never-ran',
  on: 'job',
  severity: 'information',
  summary: 'A started job has run once before anybody looks for results.',
  why: 'The job is started and its first run is not complete. Entries show in the provisioning logs 5 to 10 minutes later; a page of the preview spoke of cycles of 40 minutes. Starting a job again and again can stop the service.',
  remedy: 'Give it time, and do not start it again.',
  references: [
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-start',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
  ],
  examples: {
    bad: [
      { code: aJob({ code: '«"NotRun"»', lastExecution: 'null' }) },
      { code: aJob({ lastExecution: '«null»' }) },
      {
        code: aJob({
          lastExecution: '«{ "state": "Succeeded", "timeBegan": "0001-01-01T00:00:00Z", "timeEnded": "0001-01-01T00:00:00Z" }»',
        }),
      },
    ],
    good: [aJob()],
  },
  check({ hindrance, isOther, code, lastExecution, hasSucceeded }, report) {
    if (hindrance !== undefined || isOther || hasSucceeded) return;
    const isNever = lastExecution === null || (isObject(lastExecution) && String(lastExecution.timeBegan).startsWith('0001-'));
    if (code !== 'notrun' && !isNever) return;
    report({
      at: ['status', code === 'notrun' ? 'code' : 'lastExecution'],
      message: 'The job is started and has not finished a run; look again in 5 to 10 minutes, and do not start it again.',
    });
  },
});
