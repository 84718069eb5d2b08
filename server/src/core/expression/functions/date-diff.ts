/** DateDiff: how far one date lies behind another, counted as Visual Basic counts. */
import {
  dayOfWeek,
  partsOf,
  TICKS_PER_DAY,
  TICKS_PER_HOUR,
  TICKS_PER_MINUTE,
  TICKS_PER_SECOND,
  type DateTime,
} from '../dates/date-time.ts';
import { defineFunction } from '../function.ts';
import { interval } from '../intervals.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'DateDiff',
  summary: 'Counts the years, months, weeks, days, hours, minutes or seconds from one date to another.',
  params: [interval, { name: 'date1', type: 'date', meaning: 'the beginning' }, { name: 'date2', type: 'date', meaning: 'the end' }],
  returns: 'number',
  availability: ['app provisioning'],
  confidence: 'observed',
  notes: [
    'It is above zero where date2 is later.',
    'Days, hours, minutes and seconds that are not whole are cut off: DateDiff("d", Now(), [date]) is 0 for a day on either side of now.',
    'Months and years are those of the calendar, whatever the day; weeks begin on Sunday.',
    'The documented results are those of DateDiff in Visual Basic, which is what is evaluated here.',
  ],
  references: [pages.reference, pages.workday, 'https://github.com/MicrosoftDocs/entra-docs/issues/984'],
  contradictions: [
    {
      says: 'Several samples print results as if the difference were above zero where date1 is later; it is above zero where date2 is later.',
      reference: 'https://github.com/MicrosoftDocs/entra-docs/issues/984',
    },
  ],
  examples: [
    { expression: 'DateDiff("h", CDate("2021-08-24"), CDate("2021-08-25"))', result: '24' },
    { expression: 'DateDiff("d", Now(), CDate("2025-07-31"))', context: { now: '2025-08-01T10:00:00Z' }, result: '-1' },
    { expression: 'DateDiff("d", Now(), CDate("2025-07-31"))', context: { now: '2025-07-31T10:00:00Z' }, result: '0' },
    { expression: 'DateDiff("m", CDate("2026-01-31"), CDate("2026-02-01"))', result: '1' },
    { expression: 'DateDiff("ww", CDate("2026-01-03"), CDate("2026-01-04"))', result: '1' },
    { expression: 'DateDiff("d", Now(), CDate([endDate]))', context: { now: '2026-01-31T08:00:00Z' }, result: { outcome: 'error' } },
  ],
  evaluate({ interval, date1, date2 }) {
    const whole = (ticks: bigint): string => String((date2.ticks - date1.ticks) / ticks);
    switch (interval) {
      case 'yyyy':
        return String(partsOf(date2).year - partsOf(date1).year);
      case 'm':
        return String(monthsOf(date2) - monthsOf(date1));
      case 'ww':
        return String((sundayOf(date2) - sundayOf(date1)) / (7n * TICKS_PER_DAY));
      case 'd':
        return whole(TICKS_PER_DAY);
      case 'h':
        return whole(TICKS_PER_HOUR);
      case 'n':
        return whole(TICKS_PER_MINUTE);
      case 's':
        return whole(TICKS_PER_SECOND);
    }
  },
});

function monthsOf(date: DateTime): number {
  const { year, month } = partsOf(date);
  return year * 12 + month;
}

/** The same time of day on the Sunday before. */
const sundayOf = (date: DateTime): bigint => date.ticks - BigInt(dayOfWeek(date)) * TICKS_PER_DAY;
