/** DateAdd: a date, moved. */
import { addMonths, dateTimeOf, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MINUTE, TICKS_PER_SECOND } from '../dates/date-time.ts';
import { defineFunction } from '../function.ts';
import { interval } from '../intervals.ts';
import { failed } from '../outcome.ts';
import { pages } from '../pages.ts';

const ticks = {
  d: TICKS_PER_DAY,
  ww: 7n * TICKS_PER_DAY,
  h: TICKS_PER_HOUR,
  n: TICKS_PER_MINUTE,
  s: TICKS_PER_SECOND,
} as const;

export default defineFunction({
  name: 'DateAdd',
  summary: 'Moves a date by a number of years, months, weeks, days, hours, minutes or seconds.',
  params: [
    interval,
    { name: 'value', type: 'integer', meaning: 'how many; below zero for an earlier date' },
    { name: 'dateTime', type: 'date', meaning: 'where to begin, usually CDate or Now' },
  ],
  returns: 'date',
  availability: ['app provisioning'],
  confidence: 'documented',
  notes: ['The interval m is months, and n is minutes.', 'Months and years that end behind a month are taken to end on its last day.'],
  references: [pages.reference, pages.workday],
  examples: [
    { expression: 'DateAdd("yyyy", 10, CDate([hireDate]))', attributes: { hireDate: '2012-03-16-07:00' }, result: '3/16/2022 7:00:00 AM' },
    { expression: 'DateAdd("ww", -2, CDate("2012-03-16"))', result: '3/2/2012 12:00:00 AM' },
    { expression: 'DateAdd("h", "-7", Now())', context: { now: '2026-01-31T08:00:00Z' }, result: '1/31/2026 1:00:00 AM' },
    { expression: 'DateAdd("m", 1, CDate("2024-01-31"))', result: '2/29/2024 12:00:00 AM' },
    { expression: 'DateAdd("d", 1, CDate("9999-12-31"))', result: { outcome: 'error' } },
  ],
  evaluate({ interval, value, dateTime }) {
    const moved =
      interval === 'yyyy' || interval === 'm'
        ? addMonths(dateTime, interval === 'm' ? value : value * 12)
        : dateTimeOf(dateTime.ticks + BigInt(value) * ticks[interval]);
    return moved ?? failed('DateAdd leaves the years 1 to 9999; move the date by less.');
  },
});
