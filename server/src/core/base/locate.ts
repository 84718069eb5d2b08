/** Where in a JSON text without comments the key or value of a path stands, and which key stands where. Reads on, builds nothing. */
import { BRACE, BRACKET, COMMA, END_BRACKET, endOfString, QUOTE, skipBlanks, skipTrivia, skipValue } from './json.ts';
import type { Path } from './rule.ts';
import type { Span } from './text.ts';

/** The places of a member or element: all of it, its key where it has one, its value. */
export interface Place {
  readonly key: Span | undefined;
  readonly value: Span;
}

/** The place of exactly this path, or nothing. A name may differ by its case. */
export function find(json: string, path: Path): Place | undefined {
  let value = skipTrivia(json, 0);
  let key: Span | undefined;
  for (const step of path) {
    const found = typeof step === 'number' ? element(json, value, step) : member(json, value, step);
    if (!found) return undefined;
    ({ value, key } = found);
  }
  return { key, value: { start: value, end: skipValue(json, value) } };
}

/** The span to mark for a path. What is missing is shown on the key of its container; without a key on its first character. */
export function locate(json: string, path: Path, part: 'key' | 'value' = 'value'): Span {
  for (let length = path.length; ; length--) {
    const place = find(json, path.slice(0, length));
    if (!place) {
      if (length === 0) return { start: 0, end: 0 };
      continue;
    }
    if (length === path.length && part === 'value' && length > 0) return place.value;
    const { start, end } = place.value;
    return place.key ?? { start, end: Math.min(start + 1, end) };
  }
}

/** The key that an offset lies on or touches, with the path that it ends. */
export function keyAt(json: string, offset: number): { readonly path: Path; readonly span: Span } | undefined {
  const path: (string | number)[] = [];
  let container = skipTrivia(json, 0);
  for (;;) {
    const isArray = json.charCodeAt(container) === BRACKET;
    if (!isArray && json.charCodeAt(container) !== BRACE) return undefined;
    let at = skipBlanks(json, container + 1);
    for (let i = 0; ; i++) {
      if (at > offset || at >= json.length) return undefined;
      const isMember = !isArray && json.charCodeAt(at) === QUOTE;
      if (!isArray && !isMember) return undefined;
      const keyEnd = isMember ? endOfString(json, at) : at;
      const step = isMember ? nameOf(json.slice(at, keyEnd)) : i;
      if (isMember && offset <= keyEnd) return { path: [...path, step], span: { start: at, end: keyEnd } };
      const value = isMember ? skipBlanks(json, skipBlanks(json, keyEnd) + 1) : at;
      const end = skipValue(json, value);
      if (offset < end) {
        path.push(step);
        container = value;
        break;
      }
      const next = nextItem(json, value);
      if (next <= at) return undefined;
      at = next;
    }
  }
}

interface Step {
  readonly value: number;
  readonly key: Span | undefined;
}

/** The last member of that name, as `JSON.parse` reads it; else one that differs by its case, which the rules read in its place. */
function member(json: string, object: number, name: string): Step | undefined {
  let exact: Step | undefined;
  let almost: Step | undefined;
  let at = skipBlanks(json, object + 1);
  while (json.charCodeAt(at) === QUOTE) {
    const end = endOfString(json, at);
    const value = Math.min(json.length, skipBlanks(json, skipBlanks(json, end) + 1));
    const place = { value, key: { start: at, end } };
    const written = nameOf(json.slice(at, end));
    if (written === name) exact = place;
    else if (written.length === name.length && written.toLowerCase() === name.toLowerCase()) almost = place;
    at = nextItem(json, value);
  }
  return exact ?? almost;
}

function nameOf(key: string): string {
  if (!key.includes('\\')) return key.slice(1, -1);
  try {
    return JSON.parse(key) as string;
  } catch {
    return key.slice(1, -1);
  }
}

function element(json: string, array: number, index: number): Step | undefined {
  let at = skipBlanks(json, array + 1);
  for (let i = 0; i < index && at < json.length; i++) at = nextItem(json, at);
  return at >= json.length || json.charCodeAt(at) === END_BRACKET ? undefined : { value: at, key: undefined };
}

function nextItem(json: string, value: number): number {
  const at = skipBlanks(json, skipValue(json, value));
  return json.charCodeAt(at) === COMMA ? skipBlanks(json, at + 1) : at;
}
