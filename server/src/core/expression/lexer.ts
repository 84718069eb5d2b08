/**
 * The tokens of a mapping expression, whatever state it is in. Grammar and escapes as documented:
 * https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data
 */
import type { Span } from '../base/text.ts';

export type Token =
  | {
      readonly type: 'name' | 'number' | 'parameter' | 'operator' | '(' | ')' | ',' | ';' | 'unknown';
      readonly span: Span;
      readonly text: string;
    }
  | {
      readonly type: 'string';
      readonly span: Span;
      readonly value: string;
      readonly quotes: 'straight' | 'wrong';
      readonly closed: boolean;
    }
  | { readonly type: 'attribute'; readonly span: Span; readonly name: string; readonly closed: boolean };

/** Blanks: also those that come along when text is pasted from a web page. */
const blank = /[\s\u00A0\u200B-\u200D\u2060\uFEFF]+/y;
const name = /[A-Za-z_][A-Za-z0-9_]*/y;
const number = /-?\d+(?:\.\d+)?|&H[0-9A-F]+\b/iy;
const parameter = /%[A-Za-z0-9_.]+%/y;
const operator = /&&|\|\||==|!=|<>|>=|<=|[=<>&+*/^!-]/y;
const unknown = /[^\s\w"'“”„‟‘’‚‛`[\]()%,;=<>&+*/^!|-]+|[\s\S]/y;

const doubleQuotes = '“”„‟';
const singleQuotes = "'‘’‚‛`";

/** Longer than any attribute reference; a bracket that is not closed within it is left open. */
const LONGEST_ATTRIBUTE = 1000;

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  while (at < text.length) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    const blanks = isPlain(text.charCodeAt(at)) ? undefined : match(blank);
    if (blanks !== undefined) {
      at += blanks.length;
      continue;
    }
    const token = tokenAt(text, at, match, endsOperand(tokens.at(-1)));
    tokens.push(token);
    at = token.span.end;
  }
  return tokens;
}

/** Most characters are no blanks, and a pattern costs more than a look. */
const isPlain = (code: number): boolean => code > 0x20 && code < 0x7f;

function tokenAt(text: string, at: number, match: (pattern: RegExp) => string | undefined, isAfterOperand: boolean): Token {
  const character = text.charAt(at);
  if (character === '"') return stringAt(text, at);
  if (doubleQuotes.includes(character) || singleQuotes.includes(character)) return wronglyQuotedAt(text, at);
  if (character === '[') return attributeAt(text, at);
  const spanned = <Type>(type: Type, found: string): { readonly type: Type; readonly span: Span; readonly text: string } => ({
    type,
    span: { start: at, end: at + found.length },
    text: found,
  });
  if (character === '(' || character === ')' || character === ',' || character === ';') return spanned(character, character);

  const written = match(name);
  if (written !== undefined) return spanned('name', written);
  const digits = match(number);
  if (digits !== undefined && !(isAfterOperand && /^[-&]/.test(digits))) return spanned('number', digits);
  const token = match(parameter);
  if (token !== undefined) return spanned('parameter', token);
  const sign = match(operator);
  if (sign !== undefined) return spanned('operator', sign);
  return spanned('unknown', match(unknown) ?? character);
}

/** Whether what follows can no longer be a sign of its own number. */
function endsOperand(token: Token | undefined): boolean {
  return token !== undefined && token.type !== '(' && token.type !== ',' && token.type !== ';' && token.type !== 'operator';
}

function stringAt(text: string, start: number): Token {
  const end = text.indexOf('"', start + 1);
  const plain = end < 0 ? '\\' : text.slice(start + 1, end);
  if (!plain.includes('\\')) return { type: 'string', span: { start, end: end + 1 }, value: plain, quotes: 'straight', closed: true };
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') return { type: 'string', span: { start, end: at + 1 }, value, quotes: 'straight', closed: true };
    const next = text.charAt(at + 1);
    if (character === '\\' && (next === '\\' || next === '"')) {
      value += next;
      at++;
    } else value += character;
  }
  return { type: 'string', span: { start, end: text.length }, value, quotes: 'straight', closed: false };
}

/** Text between curly or single quotes, up to a quote of the same sort or a straight one. */
function wronglyQuotedAt(text: string, start: number): Token {
  const closing = singleQuotes.includes(text.charAt(start)) ? singleQuotes : `${doubleQuotes}"`;
  for (let at = start + 1; at < text.length; at++) {
    if (closing.includes(text.charAt(at)))
      return { type: 'string', span: { start, end: at + 1 }, value: text.slice(start + 1, at), quotes: 'wrong', closed: true };
  }
  return { type: 'string', span: { start, end: text.length }, value: text.slice(start + 1), quotes: 'wrong', closed: false };
}

/** Brackets nest, as in `[emails[type eq "work"].value]`; those in double quotes do not count. */
function attributeAt(text: string, start: number): Token {
  const last = Math.min(text.length, start + LONGEST_ATTRIBUTE);
  let depth = 0;
  let quoted = false;
  for (let at = start; at < last; at++) {
    const character = text.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0)
      return { type: 'attribute', span: { start, end: at + 1 }, name: text.slice(start + 1, at), closed: true };
  }
  const name = /^[\w.:$-]*/.exec(text.slice(start + 1, last))?.[0] ?? '';
  return { type: 'attribute', span: { start, end: start + 1 + name.length }, name, closed: false };
}
