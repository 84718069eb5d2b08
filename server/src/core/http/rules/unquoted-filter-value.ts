import { JOB, LOGS, TOKEN } from '../example.ts';
import { filterOf, jobIn } from '../filter.ts';
import { defineRule } from '../rule.ts';
import { isOpen } from '../variables.ts';

const query = (filter: string): string => `GET ${LOGS}?$filter=${filter}\n${TOKEN}\n`;

export default defineRule({
  id: 'http/unquoted-filter-value',
  on: 'log query',
  severity: 'error',
  summary: 'A text in a filter stands between quotes.',
  why: 'Graph takes what stands without quotes for the name of a property, finds none, and answers 400.',
  remedy: 'Put single quotes around the job id.',
  references: [
    'https://learn.microsoft.com/graph/api/provisioningobjectsummary-list',
    'https://learn.microsoft.com/graph/filter-query-parameter',
  ],
  examples: {
    bad: [
      { code: query(`jobid eq «${JOB}»`), fixed: query(`jobid eq '${JOB}'`) },
      { code: `@jobId = ${JOB}\n\n${query('jobid%20eq%20«{{jobId}}»')}`, fixed: `@jobId = ${JOB}\n\n${query("jobid%20eq%20'{{jobId}}'")}` },
    ],
    good: [query(`jobid eq '${JOB}'`), query('jobid eq {{jobId}}')],
  },
  check({ address, resolve }, report) {
    const filter = filterOf(address);
    const job = filter && jobIn(filter);
    if (!filter || !job || job.text === '') return;
    const value = resolve(job.text);
    if (isOpen(value) || /^(?:'|%27)|(?:'|%27)$/.test(value)) return;
    const span = { start: filter.place(job.start), end: filter.place(job.start + job.text.length - 1) + 1 };
    report({
      span,
      message: 'A text in a filter must be quoted; put single quotes around this job id.',
      fixes: [
        {
          title: 'Add the quotes',
          edits: [
            { span: { start: span.start, end: span.start }, text: "'" },
            { span: { start: span.end, end: span.end }, text: "'" },
          ],
        },
      ],
    });
  },
});
