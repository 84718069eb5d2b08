import { ADDRESS, JOB, LOGS, TOKEN, upload } from '../example.ts';
import { isSent } from '../call.ts';
import { filterOf, jobIn, unquoted } from '../filter.ts';
import { actBefore, actBehind } from '../flow.ts';
import { defineRule } from '../rule.ts';

const OTHER = JOB.replace('3c9f5a52', '11111111');
const file = (job: string): string =>
  `${upload({ address: ADDRESS.replace('{{jobId}}', JOB) })}\n### Some minutes later\nGET ${LOGS}?$filter=jobid eq '${job}'\n${TOKEN}\n`;

export default defineRule({
  id: 'http/other-job-id',
  on: 'log query',
  severity: 'warning',
  summary: 'The logs are asked about the job that the file uploads to.',
  why: 'The logs of another job hold nothing of what was uploaded here, which looks as if nothing had been processed. Letter case counts in a filter.',
  remedy: 'Copy the job id from the address of the upload.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-graph-explorer',
    'https://learn.microsoft.com/graph/api/provisioningobjectsummary-list',
  ],
  examples: {
    bad: [{ code: file(`«${OTHER}»`), fixed: file(JOB) }],
    good: [file(JOB), file('{{jobId}}'), `@jobId = ${JOB}\n\n${file('{{jobId}}')}`],
  },
  check({ address, facts, index, resolve, file: { calls } }, report) {
    const filter = filterOf(address);
    const job = filter && jobIn(filter);
    const uploads = [...new Set(calls.filter((call) => call.scope === 'upload' && isSent(call)).map((call) => call.job))];
    if (!filter || !job || facts.job === undefined || uploads.length === 0 || uploads.includes(undefined)) return;
    // A query for several jobs, or for one that the file does something else with, is meant.
    if (uploads.some((upload) => upload !== undefined && resolve(filter.text).includes(upload))) return;
    if (calls.some((call) => call.scope === 'synchronization call' && call.job === facts.job)) return;
    if ((actBefore(calls, index) ?? actBehind(calls, index))?.scope !== 'upload') return;
    const start = job.start + (/^(?:'|%27)/.exec(job.text)?.[0].length ?? 0);
    const length = unquoted(job.text).length;
    const span = { start: filter.place(start), end: filter.place(start + Math.max(length, 1) - 1) + 1 };
    const [right] = uploads;
    report({
      span,
      message: 'This is not the job that the file uploads to; put the job id of the upload here.',
      fixes: uploads.length === 1 && right !== undefined ? [{ title: 'Use the job id of the upload', edits: [{ span, text: right }] }] : [],
    });
  },
});
