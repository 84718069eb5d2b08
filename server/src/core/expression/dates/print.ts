/** Prints a moment by a .NET date format, in the invariant culture and in UTC. */
import { dayOfWeek, partsOf, type DateParts, type DateTime, type Zone } from './date-time.ts';
import type { DateFormat, FormatToken, SpecifierToken } from './format.ts';
import { DAYS, MONTHS, short } from './names.ts';

/** `zone` is what K stands for: nothing, where the text that was read names no zone. */
export function printDate(date: DateTime, format: DateFormat, zone: Zone = 'Z'): string {
  const printing = { date, parts: partsOf(date), zone };
  let text = '';
  for (const [i, token] of format.entries()) text += printed(token, format[i + 1], printing);
  return text;
}

interface Printing {
  readonly date: DateTime;
  readonly parts: DateParts;
  readonly zone: Zone;
}

/** The text of a date between functions: M/d/yyyy h:mm:ss tt. */
export function generalText(date: DateTime): string {
  const { year, month, day, hour, minute, second } = partsOf(date);
  return `${month}/${day}/${padded(year, 4)} ${hour % 12 || 12}:${padded(minute, 2)}:${padded(second, 2)} ${hour < 12 ? 'AM' : 'PM'}`;
}

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

function printed(token: FormatToken, next: FormatToken | undefined, printing: Printing): string {
  if (token.type === 'specifier') return printedSpecifier(token, printing);
  // A point before decimals that are left out is left out as well.
  const isDropped = token.text === '.' && isDecimals(next) && printedSpecifier(next, printing) === '';
  return isDropped ? '' : token.text;
}

const isDecimals = (token: FormatToken | undefined): token is SpecifierToken => token?.type === 'specifier' && token.letter === 'F';

function printedSpecifier({ letter, count }: SpecifierToken, { date, parts, zone }: Printing): string {
  const number = (value: number): string => padded(value, Math.min(count, 2));
  switch (letter) {
    case 'd': {
      const name = DAYS[dayOfWeek(date)] ?? '';
      return count <= 2 ? number(parts.day) : count === 3 ? short(name) : name;
    }
    case 'M': {
      const name = MONTHS[parts.month - 1] ?? '';
      return count <= 2 ? number(parts.month) : count === 3 ? short(name) : name;
    }
    case 'y':
      return count <= 2 ? padded(parts.year % 100, count) : padded(parts.year, count);
    case 'H':
      return number(parts.hour);
    case 'h':
      return number(parts.hour % 12 || 12);
    case 'm':
      return number(parts.minute);
    case 's':
      return number(parts.second);
    case 't':
      return (parts.hour < 12 ? 'AM' : 'PM').slice(0, count);
    case 'f':
      return padded(parts.fraction, 7).slice(0, count);
    case 'F':
      return padded(parts.fraction, 7).slice(0, count).replace(/0+$/, '');
    case 'g':
      return 'A.D.';
    case 'K':
      return zone;
    case 'z':
      return count === 1 ? '+0' : count === 2 ? '+00' : '+00:00';
  }
}
