/** Dates as .NET reads and prints them: the samples of its pages, and that reading undoes printing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMilliseconds, partsOf, type DateTime } from '../../../server/src/core/expression/dates/date-time.ts';
import { readFormat } from '../../../server/src/core/expression/dates/format.ts';
import { generalText, printDate } from '../../../server/src/core/expression/dates/print.ts';
import { readDate } from '../../../server/src/core/expression/dates/read.ts';
import { evaluate } from '../../../server/src/core/index.ts';
import { readExact } from '../../../server/src/core/expression/dates/read-exact.ts';

const at = (iso: string): DateTime => fromMilliseconds(Date.parse(iso)) ?? { ticks: 0n };
const now = at('2026-01-31T08:00:00Z');
const printed = (iso: string, format: string): string | undefined => {
  const read = readFormat(format);
  return read && printDate(at(iso), read);
};
const reread = (text: string, format: string): string | undefined => {
  const read = readFormat(format);
  const found = read && readExact(text, read, now);
  return found && generalText(found.date);
};

describe('printing', () => {
  it.each([
    ['2009-06-01T13:45:30Z', 'd', '06/01/2009'],
    ['2009-06-01T13:45:30Z', '%d', '1'],
    ['2009-06-15T13:45:30Z', 'dddd, dd MMMM yyyy', 'Monday, 15 June 2009'],
    ['2009-06-15T13:45:30Z', 'ddd d MMM yy', 'Mon 15 Jun 09'],
    ['2009-06-15T13:45:30.617Z', 'ss.ff|ss.fffffff|s.FFFFFFF', '30.61|30.6170000|30.617'],
    ['2009-06-15T13:45:30Z', 's.FFF', '30'],
    ['2009-06-15T00:45:30Z', 'h:mm t|hh tt|H', '12:45 A|12 AM|0'],
    ['2009-06-15T13:45:30Z', "h'h 'm\\m", '1h 45m'],
    ['2009-06-15T13:45:30Z', 'zzz|zz|z|K|g', '+00:00|+00|+0|Z|A.D.'],
    ['0019-06-15T13:45:30Z', 'y|yy|yyy|yyyy|yyyyy', '19|19|019|0019|00019'],
    ['2009-06-15T13:45:30Z', 'o', '2009-06-15T13:45:30.0000000Z'],
    ['2009-06-15T13:45:30Z', 'r', 'Mon, 15 Jun 2009 13:45:30 GMT'],
    ['2009-06-15T13:45:30Z', 'x', undefined],
    ['2009-06-15T13:45:30Z', '', undefined],
    ['2009-06-15T13:45:30Z', "yyyy'", undefined],
    ['2009-06-15T13:45:30Z', 'ffffffff', undefined],
  ])('%s by %j is %j', (iso, format, expected) => {
    expect(printed(iso, format)).toBe(expected);
  });
});

describe('reading by a format', () => {
  it.each([
    ['20150123105347.1Z', 'yyyyMMddHHmmss.fZ', '1/23/2015 10:53:47 AM'],
    ['2020-03-16-07:00', 'yyyy-MM-ddzzz', '3/16/2020 7:00:00 AM'],
    ['2020-03-16+0530', 'yyyy-MM-ddzzz', '3/15/2020 6:30:00 PM'],
    ['2020-03-16T10:00:00Z', "yyyy-MM-dd'T'HH:mm:ssK", '3/16/2020 10:00:00 AM'],
    ['2020-03-16T10:00:00-02:00', "yyyy-MM-dd'T'HH:mm:ssK", '3/16/2020 12:00:00 PM'],
    ['2020-03-16T10:00:00', "yyyy-MM-dd'T'HH:mm:ssK", '3/16/2020 10:00:00 AM'],
    ['1/5/2026 12:00:00 AM', 'M/d/yyyy h:mm:ss tt', '1/5/2026 12:00:00 AM'],
    ['12/31/2025 12:00:00 AM', 'M/d/yyyy hh:mm:ss tt', '12/31/2025 12:00:00 AM'],
    ['1/5/2026 1:00:00 PM', 'M/d/yyyy hh:mm:ss tt', undefined],
    ['5 jan 2026', 'd MMM yyyy', '1/5/2026 12:00:00 AM'],
    ['5 January 26', 'd MMMM yy', '1/5/2026 12:00:00 AM'],
    ['Monday 5 January 2026', 'dddd d MMMM yyyy', '1/5/2026 12:00:00 AM'],
    ['Friday 5 January 2026', 'dddd d MMMM yyyy', undefined],
    ['2026-02-30', 'yyyy-MM-dd', undefined],
    ['2026-2-3', 'yyyy-MM-dd', undefined],
    ['2026-02-03 ', 'yyyy-MM-dd', undefined],
    ['13:00 AM', 'HH:mm tt', undefined],
    ['13:00', 'hh:mm', undefined],
    ['10.5', 's.f', '1/31/2026 12:00:10 AM'],
    ['10', 's.FFF', '1/31/2026 12:00:10 AM'],
    ['2026', 'yyyy', '1/1/2026 12:00:00 AM'],
    ['2026 2025', 'yyyy yyyy', undefined],
  ])('%j by %j is %j', (text, format, expected) => {
    expect(reread(text, format)).toBe(expected);
  });

  it('undoes printing', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }),
        fc.constantFrom(
          'o',
          'yyyyMMddHHmmss.fffZ',
          'M/d/yyyy h:mm:ss.FFF tt',
          'dddd, dd MMMM yyyy HH:mm:ss.fff',
          "yyyy-MM-dd'T'HH:mm:ss.fffzzz",
        ),
        (date, format) => {
          const read = readFormat(format) ?? [];
          const moment = at(date.toISOString());
          expect(readExact(printDate(moment, read), read, now)?.date).toEqual(moment);
        },
      ),
    );
  });
});

describe('the styles of FormatDateTime', () => {
  const result = (styles: string, text: string, format: string) =>
    evaluate(`FormatDateTime([a], "${styles}", "${format}", "yyyy-MM-dd")`, { a: text }, { now: Date.UTC(2026, 0, 31), seed: 0 }).result;

  it.each([
    ['AllowInnerWhite', '2026 - 01-  31', 'yyyy-MM-dd', '2026-01-31'],
    ['AllowWhiteSpaces', ' 31  Jan2026 ', 'd MMM yyyy', '2026-01-31'],
    ['NoCurrentDateDefault', '08:00', 'HH:mm', '0001-01-01'],
    ['AssumeUniversal, AdjustToUniversal', '08:00', 'HH:mm', '2026-01-31'],
  ])('%s', (styles, text, format, value) => {
    expect(result(styles, text, format)).toEqual({ outcome: 'value', value });
  });

  it.each([
    ['None', ' 2026-01-31'],
    ['AllowLeadingWhite', '2026 -01-31'],
    ['AssumeLocal, AssumeUniversal', '2026-01-31'],
    ['RoundtripKind, AssumeUniversal', '2026-01-31'],
  ])('%s fails', (styles, text) => {
    expect(result(styles, text, 'yyyy-MM-dd').outcome).toBe('error');
  });
});

it('dates have the parts that JavaScript gives them', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }), (date) => {
      const { year, month, day, hour, minute, second } = partsOf(at(date.toISOString()));
      expect([year, month, day, hour, minute, second]).toEqual([
        date.getUTCFullYear(),
        date.getUTCMonth() + 1,
        date.getUTCDate(),
        date.getUTCHours(),
        date.getUTCMinutes(),
        date.getUTCSeconds(),
      ]);
    }),
    { numRuns: 1000 },
  );
});

describe('reading without a format', () => {
  it.each([
    ['2020-03-16', '3/16/2020 12:00:00 AM'],
    ['2020-03-16-07:00', '3/16/2020 7:00:00 AM'],
    ['2020-12-31 23:59:59-08:00', '1/1/2021 7:59:59 AM'],
    ['2020-12-31T23:59:59.1234567Z', '12/31/2020 11:59:59 PM'],
    ['8/25/2021 5:41:18 PM', '8/25/2021 5:41:18 PM'],
    ['8/25/2021 12:41 am', '8/25/2021 12:41:00 AM'],
    [' 2020-03-16 ', '3/16/2020 12:00:00 AM'],
    ['2020-13-16', 'not a date'],
    ['2021-02-29', 'not a date'],
    ['8/25/2021 13:41 PM', 'not a date'],
    ['soon', 'not a date'],
    ['20200316', 'not a date'],
    ['0001-01-01+01:00', 'not a date'],
    ['16.3.2020', 'not verified'],
    ['16 March 2020', 'not verified'],
  ])('%j is %s', (text, expected) => {
    const reading = readDate(text);
    expect(reading.type === 'date' ? generalText(reading.date) : reading.type).toBe(expected);
  });
});
