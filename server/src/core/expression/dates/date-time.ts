/** A moment as .NET counts it, in UTC: ticks of 100 nanoseconds since the year 1, which a JavaScript number cannot hold. */

export interface DateTime {
  readonly ticks: bigint;
}

/** The parts that a person reads. `fraction` counts ticks. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly fraction: number;
}

/** What a text said of its zone: nothing, UTC, or an offset, which is +00:00 once it has been applied. */
export type Zone = '' | 'Z' | '+00:00';

export const TICKS_PER_SECOND = 10_000_000n;
export const TICKS_PER_MINUTE = 60n * TICKS_PER_SECOND;
export const TICKS_PER_HOUR = 60n * TICKS_PER_MINUTE;
export const TICKS_PER_DAY = 24n * TICKS_PER_HOUR;

/** 9999-12-31T23:59:59.9999999. */
const LAST_TICKS = 3_155_378_975_999_999_999n;
/** 1970-01-01 and 1601-01-01, where JavaScript and Windows begin to count. */
const UNIX_TICKS = 621_355_968_000_000_000n;
const FILE_TIME_TICKS = 504_911_232_000_000_000n;

/** Undefined outside the years 1 to 9999. */
export const dateTimeOf = (ticks: bigint): DateTime | undefined => (ticks >= 0n && ticks <= LAST_TICKS ? { ticks } : undefined);

export const fromMilliseconds = (milliseconds: number): DateTime | undefined =>
  Number.isFinite(milliseconds) ? dateTimeOf(UNIX_TICKS + BigInt(Math.floor(milliseconds)) * 10_000n) : undefined;

/** A Windows FILETIME counts ticks since 1601. */
export const fromFileTime = (fileTime: bigint): DateTime | undefined =>
  fileTime >= 0n ? dateTimeOf(FILE_TIME_TICKS + fileTime) : undefined;
/** Undefined before 1601. */
export const fileTimeOf = ({ ticks }: DateTime): bigint | undefined => (ticks >= FILE_TIME_TICKS ? ticks - FILE_TIME_TICKS : undefined);

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

export const daysInMonth = (year: number, month: number): number =>
  (daysBefore[month] ?? 0) - (daysBefore[month - 1] ?? 0) + (month === 2 && isLeapYear(year) ? 1 : 0);

/** Days from 0001-01-01 to the first of January. */
const daysBeforeYear = (year: number): number => {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
};

/** Undefined for a date that no calendar has, such as the 30th of February. An offset in minutes is taken off. */
export function fromParts({ year, month, day, hour, minute, second, fraction }: DateParts, offsetMinutes = 0): DateTime | undefined {
  const isDate = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!isDate || hour > 23 || minute > 59 || second > 59) return undefined;
  const days = daysBeforeYear(year) + (daysBefore[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0) + day - 1;
  const seconds = days * 86_400 + hour * 3600 + (minute - offsetMinutes) * 60 + second;
  return dateTimeOf(BigInt(seconds) * TICKS_PER_SECOND + BigInt(fraction));
}

export function partsOf({ ticks }: DateTime): DateParts {
  const days = Number(ticks / TICKS_PER_DAY);
  const seconds = Number((ticks % TICKS_PER_DAY) / TICKS_PER_SECOND);
  let year = Math.max(1, Math.floor(days / 366));
  while (daysBeforeYear(year + 1) <= days) year += Math.max(1, Math.floor((days - daysBeforeYear(year)) / 366));
  let dayOfYear = days - daysBeforeYear(year);
  let month = 1;
  while (dayOfYear >= daysInMonth(year, month)) dayOfYear -= daysInMonth(year, month++);
  return {
    year,
    month,
    day: dayOfYear + 1,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    fraction: Number(ticks % TICKS_PER_SECOND),
  };
}

/** 0 is Sunday. */
export const dayOfWeek = ({ ticks }: DateTime): number => (Number(ticks / TICKS_PER_DAY) + 1) % 7;

/** Past the end of a month the last day of it; undefined outside the years 1 to 9999. */
export function addMonths(date: DateTime, months: number): DateTime | undefined {
  const parts = partsOf(date);
  const count = parts.year * 12 + parts.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return fromParts({ ...parts, year, month, day: Math.min(parts.day, daysInMonth(year, month)) });
}
