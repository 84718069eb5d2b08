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
  const value = list === undefined ? undefined : parsed(`${list}]`);
  if (list !== undefined && value !== undefined)
    return { value, json, isBroken: false, breaks, isPlain: false, isCut: false, places: () => behindBracket(list, json.length) };
  const passedOver = withoutBrokenLine(json);
  if (passedOver) return passedOver;
  const cut = closed(list ?? json);
  if (cut === undefined) return plain;
  const end = json.trimEnd().length;
  return {
    value: cut,
    json,
    isBroken: false,
    breaks: [...breaks, { on: 'missing end', subject: { span: { start: Math.max(0, end - 1), end } } }],
    isPlain: false,
    isCut: true,
    places: () => (list === undefined ? locatorOf(json) : behindBracket(list, json.length)),
  };
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

/** The documents of a text as a list that lacks its end, every character one place further on; undefined for a single one. */
function listOf(json: string): string | undefined {
  let list = '[';
  let from = 0; // what is copied already
  let at = byteOrderMarks(json);
  for (let count = 0; ; count++) {
    let comma = -1;
    while (at < json.length && (isBlank(json.charCodeAt(at)) || (json.charCodeAt(at) === COMMA && comma < 0))) {
      if (json.charCodeAt(at) === COMMA) comma = at;
      at++;
    }
    if (at >= json.length) {
      // A comma behind the last stands before nothing.
      const rest = comma < 0 ? json.slice(from) : `${json.slice(from, comma)} ${json.slice(comma + 1)}`;
      return count > 1 ? list + rest : undefined;
    }
    if (json.charCodeAt(at) !== BRACE) return undefined;
    if (count > 0) {
      if (comma >= 0) list += json.slice(from, at);
      else if (isBlank(json.charCodeAt(at - 1))) list += `${json.slice(from, at - 1)},`;
      else return undefined; // there is no room for a comma
      from = at;
    } else {
      list += ' '.repeat(at);
      from = at;
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

/** The places of a list whose bracket the text does not have. */
function behindBracket(list: string, length: number): Locator {
  const inner = locatorOf(list);
  const back = ({ start, end }: Span): Span => ({ start: Math.max(0, start - 1), end: Math.min(length, Math.max(0, end - 1)) });
  return {
    find: (path): Place | undefined => {
      const place = inner.find(path);
      return place && { key: place.key && back(place.key), value: back(place.value) };
    },
    locate: (path, part) => back(inner.locate(path, part)),
  };
}
