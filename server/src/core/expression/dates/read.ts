/**
 * Reads the date texts that public samples show: an ISO date or an American one, with or without a time and an offset.
 * https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data
 */
import { fromParts, type DateTime } from './date-time.ts';

export type DateReading =
  | { readonly type: 'date'; readonly date: DateTime }
  /** No date by any reading. */
  | { readonly type: 'not a date' }
  /** .NET reads more than the samples show, in ways that depend on its version and culture. */
  | { readonly type: 'not verified' };

const iso = /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})/.source;
const american = /^(?<month>\d{1,2})[-/](?<day>\d{1,2})[-/](?<year>\d{4})/.source;
const time = /(?:(?:[T ]|\s+)(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.(?<decimals>\d{1,7}))?)?(?:\s*(?<half>[AP]M))?)?/
  .source;
const zone = /\s*(?<zone>Z|(?<sign>[+-])(?<offsetHours>\d{1,2})(?::?(?<offsetMinutes>\d{2}))?)?$/.source;
const patterns = [new RegExp(iso + time + zone, 'i'), new RegExp(american + time + zone, 'i')];

/** Without an offset the text is taken for UTC. */
export function readDate(text: string): DateReading {
  const trimmed = text.trim();
  const groups = patterns.map((pattern) => pattern.exec(trimmed)?.groups).find((found) => found !== undefined);
  if (!groups) return { type: /\d.*\D.*\d/.test(trimmed) ? 'not verified' : 'not a date' };
  const number = (name: string): number => Number(groups[name] ?? 0);
  const isAfternoon = groups.half?.toUpperCase() === 'PM';
  const hour = number('hour');
  const isImpossible = groups.half !== undefined && (hour < 1 || hour > 12);
  const offset = (groups.sign === '-' ? -1 : 1) * (number('offsetHours') * 60 + number('offsetMinutes'));
  if (isImpossible || Math.abs(offset) > 14 * 60 || number('offsetMinutes') > 59) return { type: 'not a date' };
  const date = fromParts(
    {
      year: number('year'),
      month: number('month'),
      day: number('day'),
      hour: groups.half === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0),
      minute: number('minute'),
      second: number('second'),
      fraction: Number((groups.decimals ?? '').padEnd(7, '0')),
    },
    offset,
  );
  return date ? { type: 'date', date } : { type: 'not a date' };
}
