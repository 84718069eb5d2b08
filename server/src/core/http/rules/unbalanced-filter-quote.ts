import { JOB, LOGS, TOKEN } from '../example.ts';
import { filterOf } from '../filter.ts';
import { defineRule } from '../rule.ts';
import { TEMPLATE_PATTERN } from '../variables.ts';

const query = (filter: string): string => `GET ${LOGS}?$filter=${filter}\n${TOKEN}\n`;

export default defineRule({
  id: 'http/unbalanced-filter-quote',
  on: 'log query',
  severity: 'error',
  summary: 'Every text in a filter stands between two quotes.',
  why: 'Graph cannot read a filter with a quote that is not closed and answers 400. A published example of this query has the mistake.',
  remedy: 'Add the missing quote.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-graph-explorer',
    'https://learn.microsoft.com/graph/filter-query-parameter',
  ],
  examples: {
    bad: [
      { code: query(`jobid eq «'${JOB}»`), fixed: query(`jobid eq '${JOB}'`) },
      {
        code: query(`jobid eq «'{{jobId}}» and statusInfo/status eq 'failure'`).replace('statusInfo', 'provisioningStatusInfo'),
        fixed: query(`jobid eq '{{jobId}}' and provisioningStatusInfo/status eq 'failure'`),
      },
    ],
    good: [query(`jobid eq '${JOB}'`), query("jobid eq '{{jobId}}'"), query("sourceIdentity/displayName eq 'O''Neil'")],
  },
  check({ address }, report) {
    const filter = filterOf(address);
    const open = filter && openQuote(filter.text);
    if (!filter || !open) return;
    const span = { start: filter.place(open.start), end: filter.place(open.end - 1) + 1 };
    report({
      span,
      message: 'The quote that begins here is not closed; add one at the end of the text.',
      fixes: [{ title: 'Add the closing quote', edits: [{ span: { start: span.end, end: span.end }, text: open.quote }] }],
    });
  },
});

const quotes = new RegExp(`${TEMPLATE_PATTERN}|('|%27)`, 'g');
/** A text ends where the next condition begins. */
const condition = /(?:\s|%20|\+)+(?:and|or)(?:\s|%20|\+)/i;

function openQuote(text: string): { readonly start: number; readonly end: number; readonly quote: string } | undefined {
  const found = [...text.matchAll(quotes)].filter(([, quote]) => quote !== undefined);
  if (found.length % 2 === 0) return undefined;
  // The one behind which a condition begins before the text is closed; else the last.
  const open = found.find(({ index }, i) => i % 2 === 0 && condition.test(text.slice(index, found[i + 1]?.index))) ?? found.at(-1);
  if (!open) return undefined;
  const start = open.index;
  const length = text.slice(start).search(condition);
  return { start, end: length < 0 ? text.length : start + length, quote: open[0] };
}
