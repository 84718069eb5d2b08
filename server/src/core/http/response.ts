/** Responses that are recorded in a file. */
import type { Span } from '../base/text.ts';
import { headerIn, type Header } from './header.ts';
import { isBlank, isComment, type Line } from './lines.ts';

export interface Response {
  readonly status: number;
  /** The line that holds it. */
  readonly statusSpan: Span;
  readonly headers: readonly Header[];
  /** From the first line behind the head to the end; empty where there is none. */
  readonly body: Span;
}

const statusLine = /^HTTP\/\d(?:\.\d)?[ \t]+(\d{3})\b/;
export const opensResponse = ({ text }: Line): boolean => statusLine.test(text);

export function responsesIn(lines: readonly Line[]): readonly Response[] {
  const starts = lines.flatMap((line, i) => (opensResponse(line) ? [i] : []));
  return starts.flatMap((start, i) => readResponse(lines.slice(start, starts[i + 1])) ?? []);
}

function readResponse(lines: readonly Line[]): Response | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const headers: Header[] = [];
  let next = 1;
  for (; next < lines.length; next++) {
    const line = lines[next];
    const header = line && !isBlank(line) ? headerIn(line) : undefined;
    if (!header) break;
    headers.push(header);
  }
  let line = lines[next];
  for (; line && (isBlank(line) || isComment(line)); line = lines[++next]);
  const last = lines.findLast((one) => !isBlank(one)) ?? first;
  const body = line ? { start: line.start, end: Math.max(line.start, last.end) } : { start: last.end, end: last.end };
  const status = Number(statusLine.exec(first.text)?.[1]);
  return { status, statusSpan: { start: first.start, end: first.start + first.text.trimEnd().length }, headers, body };
}
