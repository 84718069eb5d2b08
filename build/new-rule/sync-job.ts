import { aJob } from '../../server/src/core/sync-job/example.ts';
import { defineRule } from '../../server/src/core/sync-job/rule.ts';

export default defineRule({
  id: 'KIND/PROBLEM',
  // What it looks at: a subject of ../rule.ts.
  on: 'job',
  // TODO: a job is a report of what is: how much does it hurt?
  severity: 'warning',
  summary: 'TODO: what is right, in one sentence.',
  why: 'TODO: what the service does, or what goes wrong.',
  remedy: 'TODO: what to do.',
  references: ['https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationstatus#TODO'],
  examples: {
    bad: [{ code: aJob({ code: '«"TODO wrong"»' }) }],
    good: [aJob()],
  },
  check({ code }, report) {
    if (code !== 'todo wrong') return;
    // TODO: where the repair is a request to send, a fix with `creates` makes it; see ../../graph/request-files.ts.
    report({ at: ['status', 'code'], message: 'TODO: what is at fault; what would be right.' });
  },
});
