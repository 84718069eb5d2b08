/** Where a place that one file tells another of stands in its text. */
import type { Elsewhere } from '../base/beside.ts';
import type { Document } from '../base/kind.ts';
import type { Path } from '../base/rule.ts';
import type { Span } from '../base/text.ts';
import { readLog } from '../json/log-text.ts';

/** Spans of places in a text; of a path that is no longer there, the nearest that is. */
export function spansIn(text: string): (at: Elsewhere['at']) => Span {
  const places = readLog(text).places();
  return (at) => (isPath(at) ? places.locate(at) : within(text.length, at));
}

/** The same in an open document, which knows its places. */
export const placeIn = (document: Document, at: Elsewhere['at']): Span =>
  isPath(at) ? document.locate(at) : within(document.text.length, at);

const isPath = (at: Path | Span): at is Path => Array.isArray(at);
const within = (length: number, { start, end }: Span): Span => ({ start: Math.min(start, length), end: Math.min(end, length) });
