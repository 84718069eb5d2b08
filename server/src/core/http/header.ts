/** Header lines, of requests and of responses. */
import type { Span } from '../base/text.ts';
import type { Line } from './lines.ts';

export interface Header {
  readonly name: string;
  readonly value: string;
  readonly nameSpan: Span;
  readonly valueSpan: Span;
}

const header = /^[ \t]*([!#$%&'*+.^_`|~\w-]+)[ \t]*:[ \t]*(.*)$/;

export const headerIn = (line: Line): Header | undefined => read(line, header);

/** A header whose name is broken by a blank, which is no name: `Content Type: …`. */
export const brokenHeaderIn = (line: Line): Header | undefined => read(line, /^[ \t]*([a-z]+[ \t]+[a-z]+)[ \t]*:[ \t]*(.*)$/i);

function read(line: Line, pattern: RegExp): Header | undefined {
  const text = line.text.trimEnd();
  const [, name, value = ''] = pattern.exec(text) ?? [];
  if (name === undefined) return undefined;
  const nameStart = line.start + text.indexOf(name);
  const valueStart = line.start + text.length - value.length;
  return {
    name,
    value,
    nameSpan: { start: nameStart, end: nameStart + name.length },
    valueSpan: { start: valueStart, end: valueStart + value.length },
  };
}

/** The first of that name, in any letter case. */
export const headerOf = (headers: readonly Header[], wanted: string): Header | undefined =>
  headers.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
