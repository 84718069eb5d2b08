/**
 * Finds the operations of a bulk request in its text, in one pass, whatever state the text is in.
 *
 * The text is head + operations + tail: the head ends after the `[` of Operations, every operation owns what follows it
 * up to the next one, and the tail starts at the `]`. Where one operation ends and the next begins depends on nothing
 * but the text up to there, so reading may start again at any operation.
 */
import {
  BRACE,
  BRACKET,
  COLON,
  COMMA,
  END_BRACE,
  END_BRACKET,
  endOfComment,
  endOfString,
  isBlank,
  nameOf,
  QUOTE,
  readContainer,
  skipTrivia,
  skipValue,
} from '../base/json.ts';

export interface Extent {
  /** From the start of this operation to the start of the next (or to the tail). */
  readonly length: number;
  /** Of the operation itself. */
  readonly size: number;
  /** Members written in it, so that a key that JSON.parse dropped is noticed. */
  readonly keys: number;
  readonly depth: number;
  /** What stands between it and the next one, apart from blanks and comments. */
  readonly separator: 'comma' | 'nothing' | 'junk';
  /** Whether comments stand there. */
  readonly commented: boolean;
}

export interface Layout {
  /** Where the first operation starts (or where the tail does, when there is none). */
  readonly headEnd: number;
  /** Where reading stopped: at the tail, or where the caller knows the rest. */
  readonly end: number;
  readonly stopped: 'at tail' | 'at known operation' | 'at end of text';
}

/** What the reader tells: an operation it has passed, in order. `isKnown` may stop it at the start of the next. */
export interface Reader {
  found(start: number, extent: Extent): void;
  isKnown?(start: number): boolean;
}

/** Reads a whole request. No layout when it holds no array called Operations. */
export function readRequest(text: string, reader: Reader): Layout | undefined {
  const from = startOfOperations(text);
  return from === undefined ? undefined : readOperations(text, from, reader);
}

/** Where the array called Operations begins: the offset after its bracket. */
export function startOfOperations(text: string): number | undefined {
  let at = skipTrivia(text, 0);
  if (text.charCodeAt(at) !== BRACE) return undefined;
  at++;
  while (at < text.length) {
    const c = text.charCodeAt(at);
    if (c === QUOTE) {
      const end = endOfString(text, at);
      const colon = skipTrivia(text, end);
      const value = skipTrivia(text, colon + 1);
      const isMember = text.charCodeAt(colon) === COLON;
      if (isMember && text.charCodeAt(value) === BRACKET && nameOf(text.slice(at, end)).toLowerCase() === 'operations') return value + 1;
      at = isMember ? value : end;
    } else if (c === BRACE || c === BRACKET) at = readContainer(text, at).end;
    else if (c === END_BRACE) return undefined;
    else at = Math.max(at + 1, endOfComment(text, at));
  }
  return undefined;
}

/** Reads operations from an offset that is between two of them. */
export function readOperations(text: string, from: number, reader: Reader): Layout {
  let at = from;
  let headEnd = -1;
  let start = -1; // of the operation whose end is known and whose separator is being read
  let element = { end: 0, keys: 0, depth: 0 };
  let commas = 0;
  let junk = false;
  let commented = false;
  let last = COMMA; // the last punctuation mark
  let tail = -1;

  const close = (end: number): void => {
    const { end: after, keys, depth } = element;
    reader.found(start, {
      length: end - start,
      size: after - start,
      keys,
      depth,
      separator: junk || commas > 1 ? 'junk' : commas === 1 ? 'comma' : 'nothing',
      commented,
    });
  };

  while (at < text.length) {
    const c = text.charCodeAt(at);
    const comment = endOfComment(text, at);
    if (isBlank(c)) {
      at++;
    } else if (comment > at) {
      commented ||= tail < 0;
      at = comment;
    } else if (c === COMMA) {
      if (tail < 0) commas++;
      last = c;
      at++;
    } else if (c === END_BRACKET && tail < 0) {
      tail = at++;
      last = c;
    } else if (c === COLON || c === END_BRACE || c === END_BRACKET) {
      junk ||= tail < 0;
      last = c;
      at++;
    } else if (tail >= 0 && (c !== BRACE || last === COLON || last === END_BRACE)) {
      at = skipValue(text, at); // a member after Operations, or another document
      last = QUOTE;
    } else if (start >= 0 && commas === 0 && tail < 0 && c !== BRACE) {
      junk = true;
      at = skipValue(text, at);
    } else {
      // An operation. Also a brace after the `]` where no value can stand: that bracket was not the end.
      if (tail >= 0) junk = true;
      if (start >= 0) close(at);
      else headEnd = at;
      if (reader.isKnown?.(at)) return { headEnd, end: at, stopped: 'at known operation' };
      start = at;
      element = c === BRACE || c === BRACKET ? readContainer(text, at) : { end: skipValue(text, at), keys: 0, depth: 0 };
      at = element.end;
      commas = 0;
      junk = false;
      commented = false;
      last = c;
      tail = -1;
    }
  }
  const end = tail >= 0 ? tail : text.length;
  if (start >= 0) close(end);
  return { headEnd: headEnd < 0 ? end : headEnd, end, stopped: tail >= 0 ? 'at tail' : 'at end of text' };
}
