import { nearest } from '../../base/did-you-mean.ts';
import { configuredName } from '../configured.ts';
import { connectSyncOnly } from '../connect-sync.ts';
import { functions as known } from '../functions/index.ts';
import { otherNames } from '../other-names.ts';
import { pages } from '../pages.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/unknown-function',
  on: 'unknown call',
  severity: 'warning',
  summary: 'An expression calls functions of the public lists.',
  why: 'The service refuses an expression with a function that it does not have. The lists that are public may be older than the service: Graph tells which functions a job has (GET …/synchronization/jobs/{id}/schema/functions).',
  remedy: 'Correct the name. If the function is on the list of your job, name it under functions in scimlint.config.json.',
  references: [pages.reference, pages.graph],
  examples: {
    bad: [
      { code: '«ToLowr»([userName])', fixed: 'ToLower([userName])' },
      { code: 'Join("", «Concat»([givenName], [surname]), "x")', fixed: 'Join("", Join("", [givenName], [surname]), "x")' },
      { code: '«If»([a]="x", "y", "z")', fixed: 'IIF([a]="x", "y", "z")' },
      { code: '«normaliseName»([userName])', fixed: 'NormaliseName([userName])', settings: { functions: ['NormaliseName'] } },
      { code: 'IIF(«And»([a]="x", [b]="y"), "z", "w")' },
    ],
    good: ['ToLower([userName])'],
  },
  check({ call: { name, open, slots }, functions }, report) {
    const lower = name.text.toLowerCase();
    if (functions.includes(name.text)) return;
    const listed = configuredName(name.text, functions);
    if (listed !== undefined) {
      report({
        span: name.span,
        severity: 'hint',
        message: `Your list of functions has ${listed}; write it in this letter case.`,
        fixes: [{ title: `Write ${listed}`, edits: [{ span: name.span, text: listed }] }],
      });
      return;
    }
    if (connectSyncOnly.has(lower)) return;
    const elsewhere = otherNames.get(lower);
    if (elsewhere?.words !== undefined) {
      const { words, opening } = elsewhere;
      report({
        span: name.span,
        message: `There is no function ${name.text} on the public lists; ${words}.`,
        fixes:
          opening !== undefined && slots.some(({ value }) => value)
            ? [
                {
                  title: 'Use Join, with nothing between the texts',
                  edits: [{ span: { start: name.span.start, end: open.end }, text: opening }],
                },
              ]
            : [],
      });
      return;
    }
    const meant = elsewhere?.name ?? nearest(name.text, [...known.map((one) => one.name), ...functions]);
    report({
      span: name.span,
      message: `There is no function ${name.text} on the public lists; ${meant === undefined ? 'use one that is' : `write ${meant}`}.`,
      ...(meant === undefined ? {} : { fixes: [{ title: `Write ${meant}`, edits: [{ span: name.span, text: meant }] }] }),
    });
  },
});
