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

/** A line that is meant as a header and is none. */
export interface BrokenHeader extends Header {
  /** How the line would be right, where not only its name is wrong. */
  readonly mended?: string;
}

/** Its name is broken by a blank, which is no name: `Content Type: …`. */
const blankInName = /^[ \t]*([a-z]+[ \t]+[a-z]+)[ \t]*:[ \t]*(.*)$/i;
/** No colon parts name and value: `Content-Type application/json`. */
const withoutColon = /^[ \t]*(content-type|authorization)(?:[ \t]*[=;][ \t]*|[ \t]+)(?![\s=:;])(.+)$/i;
/** Copied from JSON: `"Content-Type": "application/json",`. */
const quoted = /^[ \t]*"(content-type|authorization)"[ \t]*:[ \t]*(.*)$/i;

export const isQuotedHeader = ({ text }: Line): boolean => quoted.test(text);

export function brokenHeaderIn(line: Line): BrokenHeader | undefined {
  const blank = read(line, blankInName);
  if (blank) return blank;
  const header = read(line, withoutColon) ?? read(line, quoted);
  return header && { ...header, mended: `${header.name}: ${header.value.replace(/^"(.*)",?$/, '$1')}` };
}

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
