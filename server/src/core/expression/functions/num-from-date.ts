/** NumFromDate: a date as Windows counts it. */
import { fileTimeOf } from '../dates/date-time.ts';
import { defineFunction } from '../function.ts';
import { failed } from '../outcome.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'NumFromDate',
  summary: 'Gives the number that Active Directory keeps for a date: steps of 100 nanoseconds since 1601.',
  params: [{ name: 'value', type: 'date', meaning: 'a date, usually as text with a time and an offset' }],
  returns: 'number',
  availability: ['app provisioning'],
  confidence: 'documented',
  notes: ['For accountExpires; "9223372036854775807" stands for never and is written as text.'],
  references: [pages.reference, pages.workday, pages.successFactors],
  contradictions: [{ says: 'The HR guides print numbers that are not those of the dates in their samples.', reference: pages.workday }],
  examples: [
    { expression: 'NumFromDate("2020-12-31T23:59:59-08:00")', result: '132539615990000000' },
    { expression: 'NumFromDate(CDate("2012-01-01 23:00:00"))', result: '129699324000000000' },
    { expression: 'NumFromDate([endDate])', result: { outcome: 'error' } },
  ],
  evaluate({ value }) {
    const number = fileTimeOf(value);
    return number === undefined
      ? failed('The value of NumFromDate lies before 1601, where the count begins; give a later date.')
      : String(number);
  },
});
