/** Places in a text are marked in the text, never counted: `«…»` is a range, `¦` a cursor. */
import type { Span } from '../server/src/core/index.ts';

export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Takes the marks out of a text. Throws when they do not pair. */
export function readMarks(marked: string): Marked {
  const spans: Span[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '«') open.push(text.length);
    else if (character === '»') {
      const start = open.pop();
      if (start === undefined) throw new Error('A mark » has no «.');
      spans.push({ start, end: text.length });
    } else text += character;
  }
  if (open.length > 0) throw new Error('A mark « has no ».');
  return { text, spans: spans.sort((a, b) => a.start - b.start) };
}

/** The text with these ranges marked. */
export function writeMarks(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) => [
    { at: start, mark: '«', order: 1 },
    { at: end, mark: '»', order: start === end ? 2 : 0 },
  ]);
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  return marks.reduce((marked, { at, mark }) => marked.slice(0, at) + mark + marked.slice(at), text);
}
