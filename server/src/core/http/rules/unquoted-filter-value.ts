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
      { code: query(`(jobid eq «"${JOB}"») and id eq 'x'`), fixed: query(`(jobid eq '${JOB}') and id eq 'x'`) },
      { code: `@jobId = ${JOB}\n\n${query('jobid%20eq%20«{{jobId}}»')}`, fixed: `@jobId = ${JOB}\n\n${query("jobid%20eq%20'{{jobId}}'")}` },
    ],
    good: [query(`jobid eq '${JOB}'`), query('jobid eq {{jobId}}'), query('jobid eq null'), query(`(jobid eq '${JOB}')`)],
  },
  check({ address, resolve }, report) {
    const filter = filterOf(address);
    const job = filter && jobIn(filter);
    if (!filter || !job || job.text === '') return;
    const value = resolve(job.text);
    if (isOpen(value) || /'|%27|^(?:null$|@)/i.test(value)) return;
    const span = { start: filter.place(job.start), end: filter.place(job.start + job.text.length - 1) + 1 };
    const [, before = '', , behind = ''] = otherQuotes.exec(job.text) ?? [];
    report({
      span,
      message: 'A text in a filter must be quoted; put single quotes around this job id.',
      fixes: [
        {
          title: before === '' ? 'Add the quotes' : 'Use single quotes',
          edits: [
            { span: { start: span.start, end: span.start + before.length }, text: "'" },
            { span: { start: span.end - behind.length, end: span.end }, text: "'" },
          ],
        },
      ],
    });
  },
});

/** Quotes that a filter does not know. */
const otherQuotes = /^("|%22|[‘’“”`]|)(.*?)("|%22|[‘’“”`]|)$/s;
