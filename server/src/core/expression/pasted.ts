/**
 * Characters that come along when an expression is copied from a web page, a chat or a Chinese or Japanese keyboard: those that nobody sees,
 * and full-width forms of the signs of the language. In a text in quotes they stand for themselves.
 */
import type { Span, TextEdit } from '../base/text.ts';
import type { StringLiteral } from './ast.ts';
import type { Token } from './lexer.ts';
import type { Mistake } from './rule.ts';

/** For a set in a pattern: soft hyphen, zero-width blanks and joiners, marks of direction, byte-order mark. */
export const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';

export interface Pasted {
  /** The text with its usual signs in the place of full-width ones, of the same length. */
  readonly read: string;
  readonly fullWidth: readonly TextEdit[];
  readonly invisible: readonly TextEdit[];
}

const any = new RegExp(`[${INVISIBLE}\\uFF01-\\uFF5E\\u3001]`);
const doubles = '“”„‟';
const singles = "'‘’‚‛`";
/** Comments and texts in any quotes, which are passed over, then what is looked for. */
const parts = new RegExp(
  [
    String.raw`(?<skipped>"[^"\\]*(?:\\[\s\S][^"\\]*)*"?`,
    String.raw`[${doubles}][^${doubles}"]*["${doubles}]?`,
    String.raw`[${singles}][^${singles}]*[${singles}]?`,
    String.raw`(?<!:)\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$))`,
    String.raw`(?<attribute>\[[^\]\r\n]{0,300}\])`,
    String.raw`\uFF02(?<quoted>[^\uFF02]*)\uFF02`,
    String.raw`(?<sign>[\uFF01-\uFF5E\u3001])`,
    `(?<unseen>[${INVISIBLE}]+)`,
  ].join('|'),
  'g',
);

export function pastedIn(text: string): Pasted {
  if (!any.test(text)) return { read: text, fullWidth: none, invisible: none };
  const fullWidth: TextEdit[] = [];
  const invisible: TextEdit[] = [];
  let read = '';
  let end = 0;
  const narrow = (start: number, sign: string): void => {
    fullWidth.push({ span: { start, end: start + 1 }, text: sign });
    read += text.slice(end, start) + sign;
    end = start + 1;
  };
  for (const { index, 0: whole, groups = {} } of text.matchAll(parts)) {
    if (groups.quoted !== undefined) {
      narrow(index, '"');
      narrow(index + whole.length - 1, '"');
    } else if (groups.attribute !== undefined) invisible.push(...unseenAt(whole, index));
    else if (groups.sign !== undefined) narrow(index, usual(groups.sign));
    else if (groups.unseen !== undefined) invisible.push({ span: { start: index, end: index + whole.length }, text: '' });
  }
  return { read: read + text.slice(end), fullWidth, invisible };
}

const none: readonly never[] = [];

/** In the name of an attribute, which may hold full-width letters, and joiners as in Persian, those that no writing has a use for. */
const unseenAt = (text: string, start: number): readonly TextEdit[] =>
  [...text.matchAll(new RegExp(unseenInText, 'g'))].map(({ index, 0: { length } }) => ({
    span: { start: start + index, end: start + index + length },
    text: '',
  }));

/** Full-width forms stand in the order of ASCII; the ideographic comma is the comma of Chinese and Japanese lists. */
const usual = (sign: string): string => (sign === '\u3001' ? ',' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** One mistake for all that nobody sees, and one for all full-width signs. */
export function pastedMistakes(text: string, tokens: readonly Token[]): readonly Mistake[] {
  const { fullWidth, invisible } = pastedIn(text);
  const blanks = text.includes('\u00A0') ? tokens.flatMap((token) => (token.type === 'attribute' ? blanksIn(text, token.span) : [])) : [];
  const unseen = [...invisible, ...blanks].sort((a, b) => a.span.start - b.span.start);
  const [firstUnseen] = unseen;
  const [firstSign] = fullWidth;
  return [
    ...(firstUnseen
      ? [{ on: 'invisible character', subject: { span: firstUnseen.span, edits: unseen, isBlank: invisible.length === 0 } } as const]
      : []),
    ...(firstSign ? [{ on: 'full-width sign', subject: { span: firstSign.span, edits: fullWidth } } as const] : []),
  ];
}

/** Blanks that do not break a line, which are others than those that the names of attributes have. */
const blanksIn = (text: string, { start, end }: Span): readonly TextEdit[] =>
  [...text.slice(start, end).matchAll(/\u00A0/g)].map(({ index }) => ({
    span: { start: start + index, end: start + index + 1 },
    text: ' ',
  }));

/** In a text in quotes those that no writing has a use for, unless it is made of them or is a pattern, where they are meant. */
export function unseenIn(text: string, { span, value }: StringLiteral): readonly TextEdit[] {
  if (!unseenInText.test(value) || /^[\s\u00AD\u200B\u2060\uFEFF]*$|[[\\|]/.test(value)) return none;
  return unseenAt(text.slice(span.start, span.end), span.start);
}
const unseenInText = /[\u00AD\u200B\u2060\uFEFF]+/;
