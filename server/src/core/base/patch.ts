/** Several rounds of edits as one: what stays of the original text, and what is new between. */
import type { TextEdit } from './text.ts';

/** A piece of the original, or new text. */
type Piece = { readonly start: number; readonly end: number } | string;

const sizeOf = (piece: Piece): number => (typeof piece === 'string' ? piece.length : piece.end - piece.start);

/** The result of edits to one text. Each edit is in the offsets of the text that is edited, and no two of them overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { span, text: added } of inOrder(edits)) {
    result += text.slice(at, span.start) + added;
    at = span.end;
  }
  return result + text.slice(at);
}

/** One round of edits to a text of `length` characters that does what all rounds do one after the other. */
export function compose(length: number, rounds: readonly (readonly TextEdit[])[]): TextEdit[] {
  let pieces: Piece[] = [{ start: 0, end: length }];
  for (const edits of rounds) pieces = edited(pieces, inOrder(edits));
  return editsBetween(pieces, length);
}

/** By start; those at one place in the order they were given. */
const inOrder = (edits: readonly TextEdit[]): TextEdit[] =>
  [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

function edited(pieces: readonly Piece[], edits: readonly TextEdit[]): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const { span, text } of edits) {
    result.push(...cut(pieces, at, span.start));
    if (text !== '') result.push(text);
    at = span.end;
  }
  result.push(...cut(pieces, at, Infinity));
  return result;
}

/** What stands between two offsets. */
function cut(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, sizeOf(piece));
    if (start < end)
      result.push(typeof piece === 'string' ? piece.slice(start, end) : { start: piece.start + start, end: piece.start + end });
    at += sizeOf(piece);
  }
  return result;
}

function editsBetween(pieces: readonly Piece[], length: number): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let added = '';
  for (const piece of [...pieces, { start: length, end: length }]) {
    if (typeof piece === 'string') {
      added += piece;
      continue;
    }
    if (added !== '' || piece.start > at) edits.push({ span: { start: at, end: piece.start }, text: added });
    at = piece.end;
    added = '';
  }
  return edits;
}

/** The edit that makes one text of another: of what lies between their common beginning and their common end. */
export function difference(from: string, to: string): TextEdit {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start + STRIDE < shorter && from.slice(start, start + STRIDE) === to.slice(start, start + STRIDE)) start += STRIDE;
  while (start < shorter && from.charCodeAt(start) === to.charCodeAt(start)) start++;
  if (isDivided(from, start) || isDivided(to, start)) start--;
  const most = shorter - start;
  const before = (text: string, end: number): string => text.slice(text.length - end - STRIDE, text.length - end);
  let end = 0;
  while (end + STRIDE < most && before(from, end) === before(to, end)) end += STRIDE;
  while (end < most && from.charCodeAt(from.length - end - 1) === to.charCodeAt(to.length - end - 1)) end++;
  if (isDivided(from, from.length - end) || isDivided(to, to.length - end)) end--;
  return { span: { start, end: from.length - end }, text: to.slice(start, to.length - end) };
}

/** Characters that are compared at once. */
const STRIDE = 1024;

/** Whether a character or a line break goes on over this offset: no editor can put an edit there. */
const isDivided = (text: string, offset: number): boolean =>
  offset > 0 && /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/.test(text.slice(offset - 1, offset + 1));
