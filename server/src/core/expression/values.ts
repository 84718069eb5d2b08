/** The values of the language. It is text all the way: numbers and dates are read from text where a function wants them. */
import type { DateTime } from './dates/date-time.ts';
import { generalText } from './dates/print.ts';

/** Null stands for what is missing. Numbers and Booleans come from attributes; functions give numbers as text, which holds 64 bits. */
export type Value = Single | readonly string[];
/** What comes from a person's record, and what goes to the target. */
export type AttributeValue = Exclude<Value, DateTime>;
/** By the names that stand between the brackets. What is not there is null. */
export type Attributes = Readonly<Record<string, AttributeValue>>;
export type Single = string | number | boolean | DateTime | null;

export const isList = (value: Value): value is readonly string[] => Array.isArray(value);

export const isDateTime = (value: Value): value is DateTime => typeof value === 'object' && value !== null && 'ticks' in value;

/** Null and the empty text; the language treats both as "no value" in most places. */
export const isNullOrEmpty = (value: Value): boolean => value === null || value === '' || (isList(value) && value.length === 0);

/** As CStr gives it: True and False, a date as M/d/yyyy h:mm:ss tt, nothing for null. */
export function textOf(value: Single): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value).replace('e', 'E');
  return typeof value === 'string' ? value : generalText(value);
}

/** The values one by one; null has none. */
export function listOf(value: Value): readonly string[] {
  if (value === null) return [];
  return isList(value) ? value : [textOf(value)];
}

/** A decimal integer or `&H…`, as a 64-bit number; undefined for any other text. */
export function integerOf(text: string): bigint | undefined {
  if (/^\d{1,18}$/.test(text)) return BigInt(text);
  const trimmed = text.trim();
  const isHex = /^&H[0-9A-F]{1,16}$/i.test(trimmed);
  if (!isHex && !/^[+-]?\d{1,19}$/.test(trimmed)) return undefined;
  const number = isHex ? BigInt.asIntN(64, BigInt(`0x${trimmed.slice(2)}`)) : BigInt(trimmed.replace('+', ''));
  return BigInt.asIntN(64, number) === number ? number : undefined;
}

/** Below zero, zero or above, where both texts are numbers; undefined where one is not. Of any length, and exact. */
export function compareAsNumbers(left: string, right: string): number | undefined {
  const [a, b] = [integerOf(left), integerOf(right)];
  if (a !== undefined && b !== undefined) return a < b ? -1 : a > b ? 1 : 0;
  const [first, second] = [left, right].map((text) => decimal.exec(text)?.groups);
  if (!first || !second) return undefined;
  const places = Math.max(first.decimals?.length ?? 0, second.decimals?.length ?? 0);
  const [c, d] = [first, second].map(
    ({ sign = '', whole = '', decimals = '' }) => BigInt(whole + decimals.padEnd(places, '0')) * (sign === '-' ? -1n : 1n),
  );
  return c === undefined || d === undefined || c === d ? 0 : c < d ? -1 : 1;
}

const decimal = /^\s*(?<sign>[+-]?)(?<whole>\d{1,300})(?:\.(?<decimals>\d{1,300}))?\s*$/;

/** In characters; of several values all together. */
export const lengthOf = (value: Value): number =>
  typeof value === 'string' ? value.length : isList(value) ? value.reduce((sum, one) => sum + one.length, 0) : 0;
