/** Reads a text by a .NET date format, as DateTime.ParseExact does on a host whose clock is UTC. */
import { dayOfWeek, fromParts, partsOf, type DateTime, type Zone } from './date-time.ts';
import type { DateFormat, FormatToken, SpecifierToken } from './format.ts';
import { DAYS, MONTHS, short } from './names.ts';

export interface ReadDate {
  readonly date: DateTime;
  readonly zone: Zone;
}

type Field = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute' | 'second' | 'fraction' | 'half' | 'offset';

/** Two digits of a year lie between 1950 and 2049. */
const LAST_SHORT_YEAR = 49;

/** Undefined where text and format do not fit. Parts that the format lacks are those of today. With `skipsBlanks` blanks may stand before any part. */
export function readExact(text: string, format: DateFormat, today: DateTime, skipsBlanks = false): ReadDate | undefined {
  const reading = new Map<Field, number>();
  let zone: Zone = '';
  let at = 0;

  /** A field that stands twice must say the same twice. */
  const put = (field: Field, value: number | undefined): boolean => {
    if (value === undefined || (reading.get(field) ?? value) !== value) return false;
    reading.set(field, value);
    return true;
  };
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  /** At least so many digits, and at most. */
  const digits = (least: number, most: number): string | undefined => {
    let end = at;
    while (end - at < most && /[0-9]/.test(text.charAt(end))) end++;
    if (end - at < least) return undefined;
    const found = text.slice(at, end);
    at = end;
    return found;
  };
  const number = (least: number, most: number): number | undefined => {
    const found = digits(least, most);
    return found === undefined ? undefined : Number(found);
  };
  /** One letter takes one or two digits, more letters exactly two. */
  const upToTwo = (count: number): number | undefined => number(Math.min(count, 2), 2);
  const name = (names: readonly string[]): number | undefined => {
    const index = names.findIndex((one) => text.slice(at, at + one.length).toLowerCase() === one.toLowerCase());
    if (index < 0) return undefined;
    at += names[index]?.length ?? 0;
    return index;
  };
  const offset = (count: number): boolean => {
    const found = match(count === 1 ? /[+-]\d{1,2}/y : count === 2 ? /[+-]\d\d/y : /[+-]\d{1,2}:?\d\d/y);
    const [, sign, hours = '', minutes = '0'] = /^([+-])(\d{1,2}?):?(\d\d)?$/.exec(found ?? '') ?? [];
    if (sign === undefined || Number(minutes) > 59 || Number(hours) > 14) return false;
    zone = '+00:00';
    return put('offset', (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)));
  };
  const utc = (): boolean => {
    if (match(/Z|GMT/iy) === undefined) return false;
    zone = 'Z';
    return put('offset', 0);
  };

  const specifier = ({ letter, count }: SpecifierToken): boolean => {
    switch (letter) {
      case 'y': {
        const year = count <= 2 ? number(count, 2) : number(count, count);
        return put('year', year === undefined || count > 2 ? year : year + (year <= LAST_SHORT_YEAR ? 2000 : 1900));
      }
      case 'M': {
        if (count <= 2) return put('month', upToTwo(count));
        const month = name(count === 3 ? shortMonths : MONTHS);
        return put('month', month === undefined ? undefined : month + 1);
      }
      case 'd':
        return count <= 2 ? put('day', upToTwo(count)) : put('weekday', name(count === 3 ? shortDays : DAYS));
      case 'H':
        return put('hour', upToTwo(count));
      case 'h': {
        const hour = upToTwo(count);
        return (hour ?? 0) <= 12 && put('half', reading.get('half') ?? 0) && put('hour', hour);
      }
      case 'm':
        return put('minute', upToTwo(count));
      case 's':
        return put('second', upToTwo(count));
      case 'f': {
        const decimals = digits(count, count);
        return put('fraction', decimals === undefined ? undefined : Number(decimals.padEnd(7, '0')));
      }
      case 'F':
        return put('fraction', Number((digits(0, count) ?? '').padEnd(7, '0')));
      case 't': {
        const half = match(count === 1 ? /[AP]/iy : /[AP]M/iy);
        reading.delete('half');
        return put('half', half === undefined ? undefined : half.toUpperCase().startsWith('P') ? 12 : 0);
      }
      case 'z':
        return offset(count);
      case 'K':
        return utc() || (/[+-]/.test(text.charAt(at)) ? offset(3) : true);
      case 'g':
        return match(/A\.?D\.?/iy) !== undefined;
    }
  };

  const literal = (expected: string, next: FormatToken | undefined): boolean => {
    if (skipsBlanks && expected.trim() === '') return true;
    // The letter Z stands for UTC where a text is read, and a point may be left out with the decimals behind it.
    if (expected === 'Z') return utc();
    if (text.startsWith(expected, at)) {
      at += expected.length;
      return true;
    }
    return expected === '.' && next?.type === 'specifier' && next.letter === 'F';
  };

  const fits = format.every((token, i) => {
    if (skipsBlanks) match(/\s*/y);
    return token.type === 'specifier' ? specifier(token) : literal(token.text, format[i + 1]);
  });
  if (!fits || at !== text.length) return undefined;
  const usesHalves = format.some((token) => token.type === 'specifier' && token.letter === 'h');
  const date = assembled(reading, usesHalves, today);
  return date && { date, zone };
}

function assembled(reading: ReadonlyMap<Field, number>, usesHalves: boolean, today: DateTime): DateTime | undefined {
  const now = partsOf(today);
  const hasDate = reading.has('year') || reading.has('month') || reading.has('day');
  const hour = reading.get('hour') ?? 0;
  const half = reading.get('half');
  if (!usesHalves && half !== undefined && hour < 12 !== (half === 0)) return undefined;
  const parts = {
    year: reading.get('year') ?? now.year,
    month: reading.get('month') ?? (hasDate ? 1 : now.month),
    day: reading.get('day') ?? (hasDate ? 1 : now.day),
    hour: usesHalves ? (hour % 12) + (half ?? 0) : hour,
    minute: reading.get('minute') ?? 0,
    second: reading.get('second') ?? 0,
    fraction: reading.get('fraction') ?? 0,
  };
  const local = fromParts(parts);
  const weekday = reading.get('weekday');
  if (!local || (weekday !== undefined && dayOfWeek(local) !== weekday)) return undefined;
  return fromParts(parts, reading.get('offset') ?? 0);
}

const shortMonths = MONTHS.map(short);
const shortDays = DAYS.map(short);
