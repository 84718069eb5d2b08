/** What is said of a text that is no expression, each mistake with its repair. Where one stands the parser knows. */
import type { TextFix } from '../base/rule.ts';
import type { Span, TextEdit } from '../base/text.ts';
import { counted } from '../base/words.ts';
import type { Expression, Word } from './ast.ts';
import type { Token } from './lexer.ts';
import type { Mistake } from './rule.ts';
import { isComparison } from './word-operators.ts';

const unexpected = (span: Span, message: string, repair?: TextFix): Mistake => ({
  on: 'unexpected text',
  subject: { span, message, ...(repair ? { repair } : {}) },
});

export const valueMissingAfter = ({ span, text }: Word): Mistake =>
  unexpected(span, `A value is missing after ${text}; write what it is compared with.`);

/** An operator where a value belongs. */
export const valueMissingBefore = ({ span, text }: Word): Mistake =>
  isComparison(text) || text === '&'
    ? unexpected(span, `A value is missing before ${text}; write it, or delete the operator.`)
    : { on: 'unsupported operator', subject: { span, operator: text } };

export const namelessGroup = (opened: Span): Mistake =>
  unexpected(opened, 'A parenthesis opens only after the name of a function; write the name before it, or leave the parentheses out.');

/** What writes a comma for another separator. */
export function commaFor(text: string, span: Span): TextEdit {
  const isTouching = /\s$/.test(text.slice(0, span.start)) || text.slice(span.start, span.end) === ';';
  return { span, text: isTouching ? ',' : ' ,' };
}

/** Quotes of Visual Basic, by where each pair begins. */
export function doubledQuotes(offsets: readonly number[]): Mistake {
  const [first = 0] = offsets;
  const span = { start: first, end: (offsets.at(-1) ?? first) + 2 };
  return { on: 'doubled quote', subject: { span, edits: offsets.map((at) => ({ span: { start: at, end: at + 1 }, text: '\\' })) } };
}

/** What is no token of the language. */
export const noPart = (span: Span, isComment: boolean): Mistake =>
  isComment
    ? unexpected(span, 'An expression has no comments; take this out.', { title: 'Delete the comment', edits: [{ span, text: '' }] })
    : unexpected(span, 'This is no part of an expression; take it out, or put text into double quotes.');

/** A text in straight quotes, its backslashes left as they are. */
export const straightQuoted = (text: string): string => `"${text.replaceAll('"', '\\"')}${/(?<!\\)(?:\\\\)*\\$/.test(text) ? '\\' : ''}"`;

/** Of an attribute whose brackets are closed. */
export function badAttribute(text: string, { start, end }: Span, name: string): Mistake | undefined {
  if (name.trim() === '') return unexpected({ start, end }, 'No attribute stands between these brackets; write its name.');
  const edits = [...text.slice(start, end).matchAll(/\\(?=")/g)].map(({ index }) => ({
    span: { start: start + index, end: start + index + 1 },
    text: '',
  }));
  if (edits.length === 0) return undefined;
  const message = 'Quotes between the brackets of an attribute have no backslash before them; take it away.';
  return unexpected({ start, end }, message, { title: 'Take the backslashes away', edits });
}

/** `emails[type eq "work"].value` without the brackets around it. */
export const bareFilter = (span: Span, name: string): Mistake =>
  unexpected(span, 'An attribute stands in brackets, its filter too; put brackets around all of it.', {
    title: 'Put it into brackets',
    edits: [{ span, text: `[${name}]` }],
  });

/** As in a spreadsheet; `end` is where the expression begins. */
export const leadingEquals = (span: Span, end: number): Mistake =>
  unexpected(span, 'An expression does not begin with an equals sign; delete it.', {
    title: 'Delete the =',
    edits: [{ span: { start: span.start, end }, text: '' }],
  });

export const statement = (span: Span): Mistake =>
  unexpected(span, 'There is no IF … THEN … ELSE in this language; write IIF(condition, value if true, value if false).');

/** What stands behind the expression, up to `end`. */
export function textBehind(tree: Expression | undefined, token: Token, end: number): Mistake {
  const isLast = token.span.end === end && (token.type === ',' || token.type === ';');
  if (isLast)
    return unexpected(token.span, 'An expression does not end with a separator; delete it.', {
      title: 'Delete it',
      edits: [{ span: token.span, text: '' }],
    });
  const span = { start: token.span.start, end };
  if (tree?.type === 'keyword') return unexpected(span, 'Behind the name of a function stand its arguments in parentheses; write Name(…).');
  return unexpected(
    span,
    token.type === ','
      ? 'The expression is over before this; put several values into one function, or look for a call closed too early.'
      : 'The expression is over before this; put several values into one function, such as Join.',
  );
}

/** A text with more mistakes is no expression at all, and saying each would help nobody. */
const MOST_MISTAKES = 20;

export function firstOf(mistakes: readonly Mistake[]): readonly Mistake[] {
  if (mistakes.length <= MOST_MISTAKES) return mistakes;
  const refused = mistakes.filter(({ on }) => on !== 'concatenation');
  const next = refused[MOST_MISTAKES];
  if (!next) return mistakes;
  const left = counted(refused.length - MOST_MISTAKES, 'more mistake');
  return [
    ...refused.slice(0, MOST_MISTAKES),
    unexpected(next.subject.span, `From here on there are ${left} of syntax; repair those before it first.`),
  ];
}
