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
      {
        code: query("(jobid eq «'{{jobId}}») and id eq 'x'"),
        fixed: query("(jobid eq '{{jobId}}') and id eq 'x'"),
      },
      { code: query("jobid eq «{{jobId}}'» and id eq 'x'"), fixed: query("jobid eq '{{jobId}}' and id eq 'x'") },
    ],
    good: [query(`jobid eq '${JOB}'`), query("jobid eq '{{jobId}}'"), query("sourceIdentity/displayName eq 'O''Neil'")],
  },
  check({ address }, report) {
    const filter = filterOf(address);
    const lone = filter && loneQuote(filter.text);
    if (!filter || !lone) return;
    const span = { start: filter.place(lone.start), end: filter.place(lone.end - 1) + 1 };
    const at = lone.isOpening ? span.end : span.start;
    report({
      span,
      message: lone.isOpening
        ? 'The quote that begins here is not closed; add one at the end of the text.'
        : 'The quote that ends this text is not opened; add one before the text.',
      fixes: [
        { title: `Add the ${lone.isOpening ? 'closing' : 'opening'} quote`, edits: [{ span: { start: at, end: at }, text: lone.quote }] },
      ],
    });
  },
});

const quotes = new RegExp(`${TEMPLATE_PATTERN}|('|%27)`, 'g');
/** A text ends where the next condition begins, or the parentheses around it do. */
const behindText = /(?:\s|%20|\+)+(?:and|or)(?:\s|%20|\+)|(?:\)|%29)+(?=$|\s|%20|\+)/i;
/** What stands before a text. */
const beforeText = /(?:^|\s|%20|\+|[(,=]|%28|%2C)$/i;

interface Lone {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly isOpening: boolean;
}

function loneQuote(text: string): Lone | undefined {
  const found = [...text.matchAll(quotes)].filter(([, quote]) => quote !== undefined);
  if (found.length % 2 === 0) return undefined;
  // The one that opens nothing, or behind which a condition begins before the text is closed; else the last.
  const lone =
    found.find(({ index }, i) => i % 2 === 0 && (!opens(text, index) || behindText.test(text.slice(index, found[i + 1]?.index)))) ??
    found.at(-1);
  if (!lone) return undefined;
  const [quote] = lone;
  const at = lone.index;
  if (!opens(text, at)) {
    const written = new RegExp(`(?:${TEMPLATE_PATTERN}|[^\\s+(,=%])+$`).exec(text.slice(0, at));
    return written ? { start: written.index, end: at + quote.length, quote, isOpening: false } : undefined;
  }
  const length = text.slice(at).search(behindText);
  return { start: at, end: length < 0 ? text.length : at + length, quote, isOpening: true };
}

const opens = (text: string, at: number): boolean => beforeText.test(text.slice(0, at));
