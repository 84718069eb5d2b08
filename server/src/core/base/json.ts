/** Reading JSON by its characters, whatever state it is in: where a string, an object or any value ends. Builds nothing. */

export const QUOTE = 34;
export const COMMA = 44;
const SLASH = 47;
export const COLON = 58;
export const BRACKET = 91;
export const END_BRACKET = 93;
export const BRACE = 123;
export const END_BRACE = 125;
const STAR = 42;
const TAB = 9;
const FEED = 10;
const RETURN = 13;
const SPACE = 32;
const BACKSLASH = 92;
const BYTE_ORDER_MARK = 0xfeff;

export const isBlank = (c: number): boolean => c === SPACE || c === FEED || c === RETURN || c === TAB;

/** A JSON object, as `JSON.parse` gives it. */
export type Json = Readonly<Record<string, unknown>>;
export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** How deep a value may nest and still be read. */
export const DEEPEST = 64;

/** What is known of an object or array after one look at its characters. */
export interface Container {
  readonly end: number;
  /** The colons in it: one for every member, at any depth. */
  readonly keys: number;
  readonly depth: number;
}

/**
 * The end of the object or array that starts at `from`. In broken text: a string ends with its line; a brace where only
 * a key can stand means that the objects around it, up to the nearest array, were left open; a bracket or brace closes
 * what it matches and what was left open inside; one that matches nothing is passed over. Comments are passed over.
 */
export function readContainer(text: string, from: number): Container {
  const open: number[] = []; // what closes the containers around the reader
  let keys = 0;
  let depth = 0;
  let last = 0;
  let at = from;
  for (; at < text.length; at++) {
    const c = text.charCodeAt(at);
    switch (c) {
      case FEED:
        while (text.charCodeAt(at + 1) === SPACE) at++; // indentation: a third of a printed text
        break;
      case QUOTE:
        at = endOfString(text, at) - 1;
        break;
      case SLASH:
        at = Math.max(at, endOfComment(text, at) - 1);
        break;
      case COLON:
        keys++;
        last = c;
        break;
      case COMMA:
        last = c;
        break;
      case BRACE:
        if (last !== COLON && open[open.length - 1] === END_BRACE) {
          while (open[open.length - 1] === END_BRACE) open.pop();
          if (open.length === 0) return { end: at, keys, depth };
        }
        open.push(END_BRACE);
        depth = Math.max(depth, open.length);
        last = c;
        break;
      case BRACKET:
        open.push(END_BRACKET);
        depth = Math.max(depth, open.length);
        last = c;
        break;
      case END_BRACE:
      case END_BRACKET: {
        last = c;
        if (open[open.length - 1] === c) open.pop();
        else if (open.includes(c)) while (open.pop() !== c);
        if (open.length === 0) return { end: at + 1, keys, depth };
      }
    }
  }
  return { end: text.length, keys, depth };
}

function endsWord(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return (
    isBlank(c) ||
    c === COMMA ||
    c === COLON ||
    c === QUOTE ||
    c === BRACE ||
    c === BRACKET ||
    c === END_BRACE ||
    c === END_BRACKET ||
    endOfComment(text, at) > at
  );
}

/** The offset after the value that starts at `at`, always further on. */
export function skipValue(text: string, at: number): number {
  const c = text.charCodeAt(at);
  if (c === QUOTE) return endOfString(text, at);
  if (c === BRACE || c === BRACKET) return readContainer(text, at).end;
  let end = at + 1;
  while (end < text.length && !endsWord(text, end)) end++;
  return end;
}

/** The offset after a string: after its closing quote, or at the end of its line. */
export function endOfString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) return i + 1;
    if (c === BACKSLASH) {
      const escaped = text.charCodeAt(i + 1);
      if (escaped !== FEED && escaped !== RETURN) i++;
    } else if (c === FEED || c === RETURN) return i;
  }
  return text.length;
}

/** What a string in its quotes says, its escapes read where they can be. */
export function nameOf(written: string): string {
  if (!written.includes('\\')) return written.slice(1, -1);
  try {
    return JSON.parse(written) as string;
  } catch {
    return written.slice(1, -1);
  }
}

/** The offset after the comment that starts at `at`; `at` itself where none does. */
export function endOfComment(text: string, at: number): number {
  if (text.charCodeAt(at) !== SLASH) return at;
  const next = text.charCodeAt(at + 1);
  if (next === STAR) {
    const end = text.indexOf('*/', at + 2);
    return end < 0 ? text.length : end + 2;
  }
  if (next !== SLASH) return at;
  let end = at + 2;
  while (end < text.length && text.charCodeAt(end) !== FEED && text.charCodeAt(end) !== RETURN) end++;
  return end;
}

export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The byte-order marks that a text begins with: one at most, where nothing went wrong. */
export function byteOrderMarks(text: string): number {
  let count = 0;
  while (text.charCodeAt(count) === BYTE_ORDER_MARK) count++;
  return count;
}

/** Past blanks, comments and, at the very start, byte-order marks. */
export function skipTrivia(text: string, from: number): number {
  let at = from === 0 ? byteOrderMarks(text) : from;
  for (;;) {
    at = skipBlanks(text, at);
    const end = endOfComment(text, at);
    if (end === at) return at;
    at = end;
  }
}
