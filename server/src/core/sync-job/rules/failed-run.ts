import { counted } from '../../base/words.ts';
import { explainError, remedyFor } from '../../errors/explain.ts';
import { aJob } from '../example.ts';
import { defineRule } from '../rule.ts';

const run = (state: string, error = 'null', escrowed = '0'): string =>
  `{ "countEscrowed": ${escrowed}, "state": ${state}, "timeBegan": "2026-01-12T08:00:00Z", "timeEnded": "2026-01-12T08:01:10Z", "error": ${error} }`;

export default defineRule({
  id: 'sync-job/failed-run',
  on: 'job',
  severity: 'warning',
  summary: 'The last run of a job succeeded.',
  why: 'The job works and is not in quarantine, but its last run failed as a whole, or for some records. It is tried again with the next run; a job whose runs go on failing is put into quarantine.',
  remedy: 'Look at the error of the run, and at the failed entries of the provisioning log; put their cause right.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationtaskexecution',
    'https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-quarantine-status',
  ],
  examples: {
    bad: [
      { code: aJob({ lastExecution: run('«"Failed"»', '{ "code": "HybridIdentityServiceNoActiveAgents", "message": "" }') }) },
      { code: aJob({ lastExecution: run('«"Failed"»', '{ "code": "SomethingElse", "message": "" }') }) },
      { code: aJob({ lastExecution: run('«"Failed"»') }) },
      { code: aJob({ lastExecution: run('"EntryLevelErrors"', 'null', '«12»') }) },
    ],
    good: [aJob(), aJob({ lastExecution: run('"EntryLevelErrors"') })],
  },
  check({ hindrance, run, route }, report) {
    if (hindrance !== undefined || !run) return;
    const { state, error, hasCode, escrowed } = run;
    const at = ['status', 'lastExecution'];
    if (state === 'failed')
      report({
        at: [...at, 'state'],
        message: error
          ? `The last run of the job failed. ${error.name}: ${error.meaning} ${remedyFor(error, route)}`
          : `The last run of the job failed${hasCode ? ', and the code of its error is not documented' : ''}; look at its error and at the provisioning log.`,
        ...(error ? { hover: explainError(error, route) } : {}),
      });
    else if (escrowed > 0)
      report({
        at: [...at, 'countEscrowed'],
        severity: 'information',
        message: `In the last run ${counted(escrowed, 'record')} failed and will be tried again; look at the failed entries of the provisioning log.`,
      });
  },
});
