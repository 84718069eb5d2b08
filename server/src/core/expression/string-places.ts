/** Where the characters of a text in quotes stand in the expression: an escape is one character of the text, and two there. */
import type { Span } from '../base/text.ts';
import type { StringLiteral } from './ast.ts';

/** From offsets into the value of a literal to offsets into the expression. */
export function placesIn({ span, value }: StringLiteral, expression: string): (offset: number) => number {
  const starts: number[] = [];
  let at = span.start + 1;
  while (starts.length < value.length) {
    starts.push(at);
    const isEscape = expression[at] === '\\' && (expression[at + 1] === '\\' || expression[at + 1] === '"');
    at += isEscape ? 2 : 1;
  }
  const end = at;
  return (offset) => starts[offset] ?? end;
}

/** A span of the value as one of the expression that has at least a character. */
export function spanIn(node: StringLiteral, expression: string, { start, end }: Span): Span {
  const placeOf = placesIn(node, expression);
  const from = placeOf(Math.min(start, Math.max(0, node.value.length - 1)));
  return { start: from, end: Math.max(placeOf(end), from + 1) };
}

/** How a text is written between quotes. */
export const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
