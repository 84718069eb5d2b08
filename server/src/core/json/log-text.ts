/**
 * Reads the text of a log, which is often a part of one: a document, several one behind the other (a line each, as logs are
 * stored, or with commas between, as they are copied out of a list), and either may lack its end.
 */
import {
  BRACE,
  BRACKET,
  byteOrderMarks,
  COMMA,
  END_BRACE,
  END_BRACKET,
  endOfString,
  isBlank,
  isObject,
  QUOTE,
  readContainer,
} from '../base/json.ts';
import { locatorOf, type Locator, type Place } from '../base/locate.ts';
import type { Span } from '../base/text.ts';
import { readJson, withoutComments, type Reading } from './read.ts';

export interface LogReading extends Reading {
  /** It is one whole JSON document, whatever is wrong with it. */
  readonly isPlain: boolean;
  /** Its end is missing. */
  readonly isCut: boolean;
  /** Where paths of the value stand in the text. */
  readonly places: () => Locator;
}

/** `depth` is how deep the text nests, where that is known. */
export function readLog(text: string, depth?: number): LogReading {
  const reading = readJson(text, depth);
  const plain = { ...reading, isPlain: true, isCut: false, places: () => locatorOf(reading.json) };
  if (!reading.isBroken || reading.breaks.some(({ on }) => on === 'deep nesting' || on === 'empty document')) return plain;
  const { json, breaks } = withoutComments(text);
  const list = listOf(json);
  const several = { json, isBroken: false, isPlain: false, places: () => (list ? placesOf(list, json.length) : locatorOf(json)) };
  const value = list && parsed(`${list.text}]`);
  if (value !== undefined) return { ...several, value, breaks, isCut: false };
  const passedOver = withoutBrokenLine(json);
  if (passedOver) return passedOver;
  const cut = closed(list?.text ?? json);
  const end = json.trimEnd().length;
  const missing = { on: 'missing end', subject: { span: { start: Math.max(0, end - 1), end } } } as const;
  if (cut !== undefined) return { ...several, value: cut, breaks: [...breaks, missing], isCut: true };
  // Of another fault, what stands before it.
  const fault = Math.min(...reading.breaks.filter((one) => !breaks.includes(one)).map(({ subject }) => subject.span.start));
  const before = list ? undefined : (parsed(json.slice(0, fault)) ?? closed(json.slice(0, fault)));
  return before === undefined ? plain : { ...several, value: before, breaks: reading.breaks, isCut: true };
}

/** Where documents stand on a line each, a broken one hides none of the others; undefined where they do not, or the last one is it. */
function withoutBrokenLine(json: string): LogReading | undefined {
  const lines = json.trimEnd().split('\n');
  const isWhole = lines.map((line) => line.trim() === '' || (/^\s*\{/.test(line) && parsed(line) !== undefined));
  const broken = isWhole.indexOf(false);
  const line = lines[broken];
  if (line === undefined || line.length < 2 || broken === lines.length - 1 || isWhole.lastIndexOf(false) !== broken) return undefined;
  const start = lines.slice(0, broken).reduce((sum, { length }) => sum + length + 1, 0);
  const reading = readLog([...lines.slice(0, broken), `{}${' '.repeat(line.length - 2)}`, ...lines.slice(broken + 1)].join('\n'));
  if (reading.isBroken) return undefined;
  const span = { start, end: start + line.trimEnd().length };
  return {
    ...reading,
    json,
    breaks: [
      ...reading.breaks,
      { on: 'syntax error', subject: { span, message: 'This line is no JSON, and was passed over; look for where it was cut or joined.' } },
    ],
  };
}

/** The documents of a text as a list that lacks its end. */
interface List {
  readonly text: string;
  /** Where characters stand in it that the text does not have, in their order. */
  readonly added: readonly number[];
}

/** Undefined for a single document. */
function listOf(json: string): List | undefined {
  let at = byteOrderMarks(json);
  let text = `[${' '.repeat(at)}`;
  const added = [0];
  let from = at; // what is copied already
  for (let count = 0; ; count++) {
    let comma = -1;
    while (at < json.length && (isBlank(json.charCodeAt(at)) || (json.charCodeAt(at) === COMMA && comma < 0 && count > 0))) {
      if (json.charCodeAt(at) === COMMA) comma = at;
      at++;
    }
    // A comma behind the last stands before nothing.
    if (at >= json.length) {
      const rest = comma < 0 ? json.slice(from) : `${json.slice(from, comma)} ${json.slice(comma + 1)}`;
      return count > 1 ? { text: text + rest, added } : undefined;
    }
    if (json.charCodeAt(at) !== BRACE) return undefined;
    text += json.slice(from, at);
    from = at;
    if (count > 0 && comma < 0) {
      added.push(text.length);
      text += ',';
    }
    at = endOfDocument(json, at);
  }
}

/** Of a document that ends with its line, the end of the line: one that lacks its own end swallows those behind it. */
function endOfDocument(json: string, at: number): number {
  const end = readContainer(json, at).end;
  const next = /\r?\n\s*\{/y;
  const feed = json.indexOf('\n', at);
  if (feed < 0 || feed >= end || !json.slice(at, feed).trimEnd().endsWith('}')) return end;
  next.lastIndex = feed;
  return next.test(json) && parsed(json.slice(at, feed)) !== undefined ? feed : end;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // not JSON, which is what is asked
  }
}

/** The value of a text that lacks its end, as far as it goes; undefined for one that has another fault. */
function closed(json: string): unknown {
  const text = json.slice(byteOrderMarks(json)).trimEnd();
  const open: number[] = [];
  let whole: { readonly end: number; readonly closers: string } | undefined; // the last place at which something was whole
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === QUOTE) {
      const end = endOfString(text, at);
      if (end < text.length && /[\r\n]/.test(text.charAt(end)) && text.charAt(end - 1) !== '"') return undefined;
      at = end - 1;
    } else if (c === BRACE || c === BRACKET) {
      open.push(c === BRACE ? END_BRACE : END_BRACKET);
      whole = { end: at + 1, closers: closersOf(open) };
    } else if (c === END_BRACE || c === END_BRACKET) {
      if (open.pop() !== c) return undefined;
      whole = { end: at + 1, closers: closersOf(open) };
    } else if (c === COMMA) whole = { end: at, closers: closersOf(open) };
  }
  if (open.length === 0 || whole === undefined) return undefined;
  const value = parsed(text + closersOf(open)) ?? parsed(text.slice(0, whole.end) + whole.closers);
  return isObject(value) || Array.isArray(value) ? (Object.keys(value).length > 0 ? value : undefined) : undefined;
}

const closersOf = (open: readonly number[]): string => String.fromCharCode(...[...open].reverse());

/** The places of a list in the text that it was made of. */
function placesOf({ text, added }: List, length: number): Locator {
  const inner = locatorOf(text);
  const offset = (at: number): number => Math.min(length, Math.max(0, at - countUpTo(added, at)));
  const back = ({ start, end }: Span): Span => ({ start: offset(start), end: offset(end) });
  return {
    find: (path): Place | undefined => {
      const place = inner.find(path);
      return place && { key: place.key && back(place.key), value: back(place.value) };
    },
    locate: (path, part) => back(inner.locate(path, part)),
  };
}

/** How many of ascending numbers are less. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
