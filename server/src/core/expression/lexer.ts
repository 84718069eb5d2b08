/**
 * The tokens of a mapping expression, whatever state it is in. Grammar and escapes as documented:
 * https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data
 */
import type { Span } from '../base/text.ts';
import { INVISIBLE, pastedIn } from './pasted.ts';

export type Token =
  | {
      readonly type: 'name' | 'number' | 'parameter' | 'operator' | '(' | ')' | ',' | ';' | 'comment' | 'unknown';
      readonly span: Span;
      readonly text: string;
    }
  | {
      readonly type: 'string';
      readonly span: Span;
      readonly value: string;
      readonly quotes: 'straight' | 'wrong';
      readonly closed: boolean;
      /** Where two quotes stand for one, as in Visual Basic. */
      readonly doubled: readonly number[];
    }
  | { readonly type: 'attribute'; readonly span: Span; readonly name: string; readonly closed: boolean };

/** Blanks, and what looks like nothing. */
const blank = new RegExp(`[\\s${INVISIBLE}]+`, 'y');
/** Also with full stops, as other languages name an attribute, with the hyphen of `en-US`, and with characters that nobody sees, which are no part of it. */
const name = new RegExp(
  `[A-Za-z_](?:[A-Za-z0-9_]|\\.(?=[A-Za-z_])|-(?<=[A-Za-z]-)(?=[A-Za-z][A-Za-z0-9]*(?![\\w.]|\\s*\\())|[${INVISIBLE}]+(?=[A-Za-z0-9_]))*`,
  'y',
);
const unseen = new RegExp(`[${INVISIBLE}]+`, 'g');
const number = /-?\d+(?:\.\d+)?|&H[0-9A-F]+\b/iy;
const parameter = /%[A-Za-z0-9_.]+%/y;
const operator = /&&|\|\||[=!]==?|<>|>=|<=|=[><]|[=<>&+*/^!≠≤≥-]/y;
/** Not behind a colon, as in an address without quotes. */
const comment = /(?<!:)(?:(?:--|#)[ \t][^\r\n]*|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$))/y;
const unknown = /\{\{[^{}\r\n]*\}\}|[^\s\w"'“”„‟‘’‚‛`[\]()%,;=<>&+*/^!|≠≤≥-]+|[\s\S]/y;

/** Two quotes on each side, as what stood in a string of another language. */
const quotedTwice = /''[^'\s,);][^'\r\n]*''|‘‘[^‘’\s,);][^‘’\r\n]*’’/y;

const doubleQuotes = '“”„‟';
const singleQuotes = "'‘’‚‛`";
const quotes = doubleQuotes + singleQuotes;

/** Longer than any attribute reference; a bracket that is not closed within it is left open. */
const LONGEST_ATTRIBUTE = 1000;

export function tokensOf(written: string): readonly Token[] {
  const text = pastedIn(written).read;
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const blanks = blanksAt(text, at);
    at += blanks;
    if (blanks > 0) continue;
    const token = tokenAt(text, at, tokens.at(-1));
    tokens.push(token);
    at = token.span.end;
  }
  return tokens;
}

/** How many there are. Most characters are the usual blank or none, and a pattern costs more than a look. */
function blanksAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x20) return 1;
  return code > 0x20 && code < 0x7f ? 0 : (match(blank, text, at)?.length ?? 0);
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : undefined;
}

function tokenAt(text: string, at: number, before: Token | undefined): Token {
  const character = text.charAt(at);
  switch (character) {
    case '"':
      return stringAt(text, at);
    case '[':
      return attributeAt(text, at);
    case '(':
    case ')':
    case ',':
    case ';':
      return { type: character, span: { start: at, end: at + 1 }, text: character };
  }
  if (quotes.includes(character)) return wronglyQuotedAt(text, at);
  const spanned = (type: 'name' | 'number' | 'parameter' | 'operator' | 'comment' | 'unknown', found: string, read = found): Token => ({
    type,
    span: { start: at, end: at + found.length },
    text: read,
  });

  const written = match(name, text, at);
  if (written !== undefined) return spanned('name', written, /^[\w.-]+$/.test(written) ? written : written.replace(unseen, ''));
  const digits = match(number, text, at);
  if (digits !== undefined && !(endsOperand(before) && /^[-&]/.test(digits))) return spanned('number', digits);
  const token = match(parameter, text, at);
  if (token !== undefined) return spanned('parameter', token);
  const remark = match(comment, text, at);
  if (remark !== undefined) return spanned('comment', remark);
  const sign = match(operator, text, at);
  if (sign !== undefined) return spanned('operator', sign);
  return spanned('unknown', match(unknown, text, at) ?? character);
}

/** Whether what follows can no longer be a sign of its own number. */
function endsOperand(token: Token | undefined): boolean {
  return token !== undefined && token.type !== '(' && token.type !== ',' && token.type !== ';' && token.type !== 'operator';
}

/** Two quotes in a row are one of the text, as in Visual Basic: two texts never touch. */
function stringAt(text: string, start: number): Token {
  const end = text.indexOf('"', start + 1);
  const plain = end < 0 || text[end + 1] === '"' ? '\\' : text.slice(start + 1, end);
  if (!plain.includes('\\')) return straight({ start, end: end + 1 }, plain);
  const doubled: number[] = [];
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    const next = text.charAt(at + 1);
    if (character === '"' && next !== '"') return straight({ start, end: at + 1 }, value, true, doubled);
    if (character === '"') doubled.push(at);
    const isEscape = character === '"' || (character === '\\' && (next === '\\' || next === '"'));
    value += isEscape ? next : character;
    if (isEscape) at++;
  }
  return straight({ start, end: text.length }, value, false, doubled);
}

const none: readonly never[] = [];

const straight = (span: Span, value: string, closed = true, doubled: readonly number[] = none): Token => ({
  type: 'string',
  span,
  value,
  quotes: 'straight',
  closed,
  doubled,
});

/** Text between curly or single quotes, up to a quote of the same sort or a straight one. Two single ones in a row are one of the text. */
function wronglyQuotedAt(text: string, start: number): Token {
  const twice = match(quotedTwice, text, start);
  if (twice !== undefined)
    return {
      type: 'string',
      span: { start, end: start + twice.length },
      value: twice.slice(2, -2),
      quotes: 'wrong',
      closed: true,
      doubled: none,
    };
  const isSingle = singleQuotes.includes(text.charAt(start));
  const closing = isSingle ? singleQuotes : `${doubleQuotes}"`;
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    const isDoubled = isSingle && character === text.charAt(at + 1) && at > start + 1;
    if (closing.includes(character) && !isDoubled)
      return { type: 'string', span: { start, end: at + 1 }, value, quotes: 'wrong', closed: true, doubled: none };
    if (closing.includes(character)) at++;
    value += character;
  }
  return { type: 'string', span: { start, end: text.length }, value: text.slice(start + 1), quotes: 'wrong', closed: false, doubled: none };
}

/** Brackets nest, as in `[emails[type eq "work"].value]`; those in double quotes do not count. */
function attributeAt(text: string, start: number): Token {
  const within = text.slice(start, start + LONGEST_ATTRIBUTE);
  const last = within.lastIndexOf(']') + 1; // most brackets that are left open have none behind them
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < last; at++) {
    const character = within.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0)
      return { type: 'attribute', span: { start, end: start + at + 1 }, name: within.slice(1, at), closed: true };
  }
  const name = /^[\w.:$-]*/.exec(within.slice(1))?.[0] ?? '';
  return { type: 'attribute', span: { start, end: start + 1 + name.length }, name, closed: false };
}
