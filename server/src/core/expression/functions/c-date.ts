/** CDate: a date from a text. */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'CDate',
  summary: 'Reads a date from a text, in UTC.',
  params: [{ name: 'expression', type: 'date', meaning: 'a text that is a date, or a function that gives one' }],
  returns: 'date',
  availability: ['app provisioning'],
  confidence: 'documented',
  notes: [
    'A text without an offset is taken for UTC.',
    'Nothing, and an empty text, are an error: CDate(Switch([a], [a], "", "9999-01-01")).',
    'Read here: 2026-01-31 and 1/31/2026, with or without time and offset. .NET reads more than that.',
  ],
  references: [pages.reference, pages.workday, pages.successFactors],
  examples: [
    { expression: 'CDate([hireDate])', attributes: { hireDate: '2020-03-16-07:00' }, result: '3/16/2020 7:00:00 AM' },
    { expression: 'CDate([hireDate])', attributes: { hireDate: '2021-06-30+08:00' }, result: '6/29/2021 4:00:00 PM' },
    { expression: 'CDate([hireDate])', attributes: { hireDate: '2009-06-15T01:45:30-07:00' }, result: '6/15/2009 8:45:30 AM' },
    { expression: 'CDate([hireDate])', attributes: { hireDate: '8/25/2021 5:41:18 PM' }, result: '8/25/2021 5:41:18 PM' },
    { expression: 'CDate([hireDate])', result: { outcome: 'error' } },
    { expression: 'CDate("31 Jan 2026")', result: { outcome: 'unsupported' } },
  ],
  evaluate: ({ expression }) => expression,
});
