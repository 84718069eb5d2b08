/** Of a text that is not closed: where it begins, which is not always where the last quote stands, and what may close it. */
import type { TextFix } from '../base/rule.ts';
import type { TextEdit } from '../base/text.ts';
import type { Token } from './lexer.ts';
import type { Mistake } from './rule.ts';
import { isWordOperator } from './word-operators.ts';

/** Undefined where every text is closed. Whatever else is wrong behind its start comes from it. */
export function unclosedString(text: string, tokens: readonly Token[], isWhole: (repaired: string) => boolean): Mistake | undefined {
  const last = tokens.at(-1);
  if (last?.type !== 'string' || last.closed) return undefined;
  const token = tokens.find((one, i) => isRunOn(text, one, tokens[i + 1])) ?? last;
  const { start } = token.span;
  // "C:\" goes on behind the quote that was meant to close it.
  const trap = /\\"(?=\s*[,)])/.exec(text.slice(start));
  const at = start + (trap?.index ?? 0);
  const repair = trap ? undefined : repairsOf(text, token).find(({ edits }) => isWhole(applied(text, edits)));
  return {
    on: 'unclosed string',
    subject: {
      span: { start, end: start + 1 },
      ...(trap ? { doubled: { span: { start: at, end: at }, text: '\\' } } : {}),
      ...(repair ? { repair } : {}),
    },
  };
}

/** A text with a separator in it that a value follows: its closing quote was left out, and it runs on to the next quote. */
const isRunOn = (text: string, token: Token, following: Token | undefined): boolean =>
  token.type === 'string' &&
  token.quotes === 'straight' &&
  /^""$|[,)]/.test(text.slice(token.span.start, token.span.end)) &&
  following !== undefined &&
  (following.type === 'name'
    ? !isWordOperator(following.text)
    : ['string', 'attribute', 'number', 'parameter', 'unknown'].includes(following.type));

/** Each is tried, so there are few. */
const MOST_REPAIRS = 8;

/** A quote too much taken away, or the missing one written before a comma or parenthesis. */
function repairsOf(text: string, { span, ...token }: Token): readonly TextFix[] {
  const doubled = token.type === 'string' ? token.doubled : [];
  const surplus = span.end - span.start === 2 && text[span.start + 1] === '"' ? [span.start] : doubled;
  const ends = [...text.slice(span.start, span.end).matchAll(/\s*[,)]/g)].map(({ index }) => span.start + index);
  const curly = [...text.slice(span.start, span.end).matchAll(/[“”„‟]/g)].map(({ index }) => span.start + index);
  return [
    ...curly.map((at) => fix('Close the text with a straight quote', { span: { start: at, end: at + 1 }, text: '"' })),
    ...surplus.map((at) => fix('Delete the second quote', { span: { start: at, end: at + 1 }, text: '' })),
    ...ends.map((at) => fix('End the text here, which is a guess', { span: { start: at, end: at }, text: '"' })),
  ].slice(0, MOST_REPAIRS);
}

const fix = (title: string, edit: TextEdit): TextFix => ({ title, safe: false, edits: [edit] });

const applied = (text: string, edits: readonly TextEdit[]): string =>
  edits.reduce((result, { span, text: written }) => result.slice(0, span.start) + written + result.slice(span.end), text);
