/** A text of one kind inside a text of another: an expression in a JSON string, a payload in a request. */
import type { KindId } from './kind.ts';
import type { Found } from './document.ts';
import type { Span, TextEdit } from './text.ts';

export interface Embedded {
  readonly kind: KindId;
  readonly text: string;
  /** The place in the file of an offset into `text`. */
  readonly toHost: (offset: number) => number;
  /** How a piece of `text` is written in the file. */
  readonly escape: (text: string) => string;
}

export function toHost({ start, end }: Span, embedded: Embedded): Span {
  return { start: embedded.toHost(start), end: embedded.toHost(end) };
}

export function editsInHost(edits: readonly TextEdit[], embedded: Embedded): TextEdit[] {
  return edits.map(({ span, text }) => ({ span: toHost(span, embedded), text: embedded.escape(text) }));
}

/** What was found in an embedded text, at its place in the file. */
export function foundInHost(found: readonly Found[], embedded: Embedded): Found[] {
  return found.map((one) => ({
    ...one,
    span: toHost(one.span, embedded),
    related: one.related.map(({ span, message }) => ({ span: toHost(span, embedded), message })),
    fixes: one.fixes.map((fix) => ({ ...fix, edits: () => editsInHost(fix.edits(), embedded) })),
  }));
}

/** The contents of a JSON string: `literal` is as written, quotes included; it starts at `start` in the file. */
export function inJsonString(kind: KindId, literal: string, start: number): Embedded {
  // Where each character of the contents begins in the literal; one more for their end.
  const starts: number[] = [];
  let text = '';
  let at = 1;
  const end = literal.length - 1;
  while (at < end) {
    starts.push(at);
    if (literal[at] !== '\\') {
      text += literal.charAt(at++);
      continue;
    }
    const size = literal[at + 1] === 'u' ? 6 : 2;
    text += unescaped(literal.slice(at, at + size));
    at += size;
  }
  starts.push(Math.min(at, end));
  return {
    kind,
    text,
    toHost: (offset) => start + (starts[Math.min(offset, text.length)] ?? 1),
    escape: (added) => JSON.stringify(added).slice(1, -1),
  };
}

function unescaped(escape: string): string {
  try {
    return JSON.parse(`"${escape}"`) as string;
  } catch {
    return escape.charAt(1) || '\\'; // no JSON escape: the file's own problem, said elsewhere
  }
}
