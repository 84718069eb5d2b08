/** FormatDateTime: a date, written in another way. */
import { TICKS_PER_SECOND, type DateTime } from '../dates/date-time.ts';
import { readFormat, type DateFormat, type FormatToken } from '../dates/format.ts';
import { generalText, printDate } from '../dates/print.ts';
import { readExact } from '../dates/read-exact.ts';
import { defineFunction } from '../function.ts';
import { assumed, failed, observed, type Answer } from '../outcome.ts';
import { pages } from '../pages.ts';
import { isDateTime, isList, textOf } from '../values.ts';

const FORMATS = 'https://learn.microsoft.com/dotnet/standard/base-types/custom-date-and-time-format-strings';

/** https://learn.microsoft.com/dotnet/api/system.globalization.datetimestyles */
const styles = [
  'None',
  'AllowLeadingWhite',
  'AllowTrailingWhite',
  'AllowInnerWhite',
  'AllowWhiteSpaces',
  'NoCurrentDateDefault',
  'AdjustToUniversal',
  'AssumeLocal',
  'AssumeUniversal',
  'RoundtripKind',
];

export default defineFunction({
  name: 'FormatDateTime',
  summary: 'Reads a date by one .NET format and writes it by another.',
  params: [
    { name: 'source', type: 'any', meaning: 'the text of a date, or a function that gives a date' },
    {
      name: 'dateTimeStyles',
      type: 'text',
      optional: true,
      holds: 'date styles',
      default: 'RoundtripKind, AllowLeadingWhite, AllowTrailingWhite',
      meaning: 'how strictly the text is read; usually left empty',
    },
    { name: 'inputFormat', type: 'text', holds: 'date format', meaning: 'the format that the text has' },
    { name: 'outputFormat', type: 'text', holds: 'date format', meaning: 'the format that it gets' },
  ],
  order: { 3: ['source', 'inputFormat', 'outputFormat'] },
  returns: 'text',
  availability: ['app provisioning', 'cloud sync', 'Graph'],
  confidence: 'documented',
  notes: [
    'Cloud sync and Graph document three arguments, without the styles; three are read that way here. App provisioning documents four.',
    'Formats mind the letter case: MM is a month and mm are minutes, HH counts to 24 and hh to 12.',
    'The text must fit the format from end to end.',
    'What CDate, DateAdd, DateFromNum or Now give is a date already, and is printed whatever inputFormat says: samples show several formats for it. Its text is M/d/yyyy h:mm:ss tt.',
    'An offset in the text is taken to move the date to UTC.',
  ],
  references: [pages.reference, pages.cloudSync, FORMATS],
  examples: [
    {
      expression: 'FormatDateTime([extensionAttribute1], , "yyyyMMddHHmmss.fZ", "yyyy-MM-dd")',
      attributes: { extensionAttribute1: '20150123105347.1Z' },
      result: '2015-01-23',
    },
    {
      expression: 'FormatDateTime([extensionAttribute1], "yyyyMMddHHmmss.fZ", "yyyy-MM-dd")',
      attributes: { extensionAttribute1: '20150123105347.1Z' },
      result: '2015-01-23',
    },
    {
      expression: 'FormatDateTime(Now(), , "M/d/yyyy h:mm:ss tt", "ddd dd MMM yyyy")',
      context: { now: '2026-01-31T08:00:00Z' },
      result: 'Sat 31 Jan 2026',
    },
    { expression: 'FormatDateTime("2020-03-16-07:00", , "yyyy-MM-ddzzz", "yyyyMMddHHmmss.fZ")', result: '20200316070000.0Z' },
    {
      expression: 'FormatDateTime(DateAdd("d", 1, CDate("2026-01-31")), , "yyyy-MM-dd", "dd.MM.yyyy")',
      result: '01.02.2026',
    },
    { expression: 'FormatDateTime("31.1.2026", , "yyyy-MM-dd", "yyyy")', result: { outcome: 'error' } },
    { expression: 'FormatDateTime([endDate], , "yyyy-MM-dd", "yyyy")', result: null },
  ],
  evaluate({ source, dateTimeStyles, inputFormat, outputFormat }, { now }) {
    if (isList(source)) return failed('FormatDateTime takes one date and was given several; pick one with Item.');
    const allowed = dateTimeStyles?.split(',').map((style) => style.trim().toLowerCase());
    if (allowed?.some((style) => !styles.some((known) => known.toLowerCase() === style)))
      return failed(`The dateTimeStyles of FormatDateTime are none of ${styles.join(', ')}; leave them empty.`);
    const has = (style: string): boolean => allowed?.includes(style.toLowerCase()) ?? false;
    if (
      (has('RoundtripKind') && (has('AdjustToUniversal') || has('AssumeLocal') || has('AssumeUniversal'))) ||
      (has('AssumeLocal') && has('AssumeUniversal'))
    )
      return failed('The dateTimeStyles of FormatDateTime contradict each other, which .NET refuses; leave them empty.');
    const output = readFormat(outputFormat);
    if (!output) return wrongFormat('outputFormat');
    const input = readFormat(inputFormat);
    if (source !== null && isDateTime(source))
      return input && isReadBy(source, input, now)
        ? observed(printDate(source, output), 'The text of the date, M/d/yyyy h:mm:ss tt, fits the inputFormat.')
        : assumed(printDate(source, output), 'What is a date already is not read by the inputFormat, which it does not fit.');
    const text = textOf(source);
    if (text === '') return assumed(source, 'Nothing, and an empty text, stay what they are.');
    if (!input) return wrongFormat('inputFormat');

    const trimsStart = !allowed || has('AllowLeadingWhite') || has('AllowWhiteSpaces');
    const trimsEnd = !allowed || has('AllowTrailingWhite') || has('AllowWhiteSpaces');
    const skipsBlanks = has('AllowInnerWhite') || has('AllowWhiteSpaces');
    const today = has('NoCurrentDateDefault') && !input.some(isOfDay) ? { ticks: 0n } : now;
    const read = readExact(trimmed(text, trimsStart, trimsEnd), input, today, skipsBlanks);
    if (!read)
      return failed('The source of FormatDateTime does not fit its inputFormat; write the format that the source has.', 'documented');
    const result = printDate(read.date, output, read.zone);
    return read.zone === '+00:00' ? assumed(result, 'The offset is applied, so the date is printed in UTC.') : result;
  },
});

/** Whether a part of a format tells year, month or day. */
const isOfDay = (token: FormatToken): boolean => token.type === 'specifier' && /[yMd]/.test(token.letter);

/** Its text has no parts of a second. */
function isReadBy(date: DateTime, format: DateFormat, now: DateTime): boolean {
  const read = readExact(generalText(date), format, now)?.date;
  return read?.ticks === date.ticks - (date.ticks % TICKS_PER_SECOND);
}

const wrongFormat = (name: string): Answer => failed(`The ${name} of FormatDateTime is no date format; write one such as yyyy-MM-dd.`);

const trimmed = (text: string, start: boolean, end: boolean): string => {
  const front = start ? text.trimStart() : text;
  return end ? front.trimEnd() : front;
};
