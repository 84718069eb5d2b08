/** Values that go on over the end of a line: a token that an editor or a mail has wrapped, and the folding that HTTP once had. */
import type { Header } from './header.ts';
import { requestLine, type Line } from './lines.ts';
import { isShaped } from './token.ts';

/** Nothing but what a token is made of, and the quote that some write behind it. */
const isPartOfToken = ({ text }: Line): boolean => /^[ \t]*[\w.~+-][\w.~+/-]*=*["'`]?[ \t]*$/.test(text);

/** Whether a line that is no header belongs to the one above. Folding: https://www.rfc-editor.org/rfc/rfc9112#section-5.2 */
export function goesOn({ name, value }: Header, line: Line): boolean {
  const holdsToken = /^authorization$/i.test(name) || /^Bearer\b/i.test(value);
  if (holdsToken && !value.includes('{{') && isPartOfToken(line)) return true;
  // A line with an equals sign is a form without the blank line before it, unless a list is open.
  return /^[ \t]/.test(line.text) && (!line.text.includes('=') || /[;,]$/.test(value));
}

/** The last of the lines over which a variable's value goes, if that is a token. A host alone is a request, but not where a token still lacks a part. */
export function lastLineOf(lines: readonly Line[], from: number): number {
  let token = /(?:^|[=\s"'`])(eyJ[\w.-]*)$/.exec(lines[from]?.text.trimEnd() ?? '')?.[1];
  let last = from;
  for (let line = lines[last + 1]; token !== undefined && line && isPartOfToken(line); line = lines[++last + 1]) {
    if (requestLine(line) && isShaped(token)) break;
    token += line.text.trim();
  }
  return last;
}

/** A header of the block `text` with a line more. */
export function withLine({ valueSpan, value, ...header }: Header, line: Line, text: string): Header {
  const end = line.start + line.text.trimEnd().length;
  const start = value === '' ? end - line.text.trim().length : valueSpan.start;
  return { ...header, value: text.slice(start, end), valueSpan: { start, end } };
}
