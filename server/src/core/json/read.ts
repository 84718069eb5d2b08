/** Reads a JSON text in whatever state it is: its value as far as there is one, and what is wrong with the text. */
import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import {
  BRACE,
  BRACKET,
  byteOrderMarks,
  COMMA,
  DEEPEST,
  END_BRACE,
  END_BRACKET,
  endOfComment,
  endOfString,
  isBlank,
  isObject,
  QUOTE,
  readContainer,
  skipTrivia,
  skipValue,
  type Container,
} from '../base/json.ts';
import type { Context } from '../base/kind.ts';
import type { Span, TextEdit } from '../base/text.ts';
import type { Break } from './rule.ts';

export interface Reading {
  /** What `JSON.parse` gives, or what can be read of a broken text; undefined where there is nothing. */
  readonly value: unknown;
  /** The text with comments and trailing commas blanked, of the same length: what places are looked up in. */
  readonly json: string;
  /** Not JSON, even without comments and trailing commas. */
  readonly isBroken: boolean;
  readonly breaks: readonly Break[];
}

const options = { disallowComments: true, allowTrailingComma: false };

/** `text` is a whole document or a whole value, `depth` how deep it nests. Byte-order marks are passed over. */
export function readJson(text: string, depth = sizeOf(text).depth): Reading {
  const start = skipTrivia(text, 0);
  if (depth > DEEPEST)
    return {
      value: undefined,
      json: text,
      isBroken: true,
      breaks: [{ on: 'deep nesting', subject: { span: { start, end: Math.min(start + 1, text.length) } } }],
    };
  const value = parsed(text);
  if (value !== undefined) return { value, json: text, isBroken: false, breaks: none };
  if (start === text.length)
    return {
      value: undefined,
      json: text,
      isBroken: true,
      breaks: [{ on: 'empty document', subject: { span: { start: 0, end: Math.min(1, text.length) } } }],
    };

  const { json, breaks } = withoutComments(text);
  const mended = parsed(json);
  if (mended !== undefined) return { value: mended, json, isBroken: false, breaks };
  const { value: partial, error } = readBroken(json);
  return { value: partial, json, isBroken: true, breaks: [...breaks, error] };
}

/** The value of a text without its comments and trailing commas; undefined for one that is broken. Looks at nothing else, for who asks for no places. */
export const valueOf = (text: string): unknown => parsed(text) ?? parsed(withoutComments(text).json);

const none: readonly Break[] = [];

/** What is wrong with the marks that a file begins with. The first may be cut off already. */
export function byteOrderBreaks(
  text: string,
  { byteOrderMark = false, encoding }: Pick<Context, 'byteOrderMark' | 'encoding'>,
): readonly Break[] {
  const marks = byteOrderMarks(text);
  const second = byteOrderMark ? 0 : 1;
  if (marks > second) {
    const span = { start: second, end: marks };
    return [{ on: 'several byte-order marks', subject: { span, removed: { span, text: '' } } }];
  }
  const isMarked = marks > 0 || (byteOrderMark && encoding === undefined);
  const span = { start: 0, end: 1 };
  return isMarked && text !== '' ? [{ on: 'byte-order mark', subject: { span, removed: marks > 0 ? { span, text: '' } : undefined } }] : [];
}

/** How deep a text nests, and how many members are written in it, after one look at its characters. */
export function sizeOf(text: string): Pick<Container, 'depth' | 'keys'> {
  const start = skipTrivia(text, 0);
  const c = text.charCodeAt(start);
  return c === BRACE || c === BRACKET ? readContainer(text, start) : { depth: 0, keys: 0 };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(byteOrderMarks(text)) : text) as unknown;
  } catch {
    return undefined; // no JSON text has this value
  }
}

/** The text with its comments and trailing commas blanked, and these. */
export function withoutComments(text: string): { readonly json: string; readonly breaks: readonly Break[] } {
  const breaks: Break[] = [];
  let comma: number | undefined; // where the last token was a comma
  for (let at = 0; at < text.length;) {
    const c = text.charCodeAt(at);
    const comment = endOfComment(text, at);
    if (comment > at) {
      const span = { start: at, end: comment };
      breaks.push({ on: 'comment', subject: { span, removed: { span: withItsLine(text, span), text: '' } } });
      at = comment;
      continue;
    }
    if ((c === END_BRACE || c === END_BRACKET) && comma !== undefined)
      breaks.push({ on: 'trailing comma', subject: { span: { start: comma, end: comma + 1 } } });
    if (c === COMMA) comma = at;
    else if (!isBlank(c)) comma = undefined;
    at = c === QUOTE ? endOfString(text, at) : at + 1;
  }
  const spans = breaks.map(({ subject }) => subject.span).sort((a, b) => a.start - b.start); // a comment may stand behind the comma
  return { json: blanked(text, spans), breaks };
}

/** The text with blanks in these places, of the same length and with the same lines. */
function blanked(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of spans) {
    result += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return result + text.slice(at);
}

/** A comment, with the line it stands on where that holds nothing else. */
function withItsLine(text: string, { start, end }: Span): Span {
  let before = start;
  while (before > 0 && (text[before - 1] === ' ' || text[before - 1] === '\t')) before--;
  const isAlone = (before === 0 || /[\r\n]/.test(text.charAt(before - 1))) && (end === text.length || /[\r\n]/.test(text.charAt(end)));
  if (!isAlone) return { start: before, end };
  return { start: before, end: end + (/^(?:\r\n|\r|\n)/.exec(text.slice(end, end + 2))?.[0].length ?? 0) };
}

/** The first thing that is not JSON, and what can be read all the same. */
function readBroken(json: string): { value: unknown; error: Break } {
  const errors: ParseError[] = [];
  const marks = byteOrderMarks(json);
  const text = ' '.repeat(marks) + json.slice(marks);
  const tree = parseTree(text, errors, options);
  const first = errors.sort((a, b) => a.offset - b.offset)[0];
  return { value: tree && (getNodeValue(tree) as unknown), error: syntaxError(json, first) };
}

const expected: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'a name in double quotes is expected here; write one, or delete the comma before',
  ValueExpected: 'a value is missing here; write one',
  ColonExpected: 'a colon is missing before this; insert it',
  CommaExpected: 'a comma is missing before this; insert it',
  CloseBraceExpected: 'a closing brace is missing; insert }',
  CloseBracketExpected: 'a closing bracket is missing; insert ]',
  EndOfFileExpected: 'the JSON value has ended before this; delete what follows, or put it inside',
  UnexpectedEndOfString: 'this string has no closing quote on its line; add it',
  InvalidEscapeCharacter: 'this string has an escape that JSON does not know; write a backslash as \\\\',
  InvalidUnicode: 'this string has an incomplete \\u escape; give it four hexadecimal digits',
  InvalidCharacter: 'this string has a control character; write it as an escape such as \\n',
  InvalidNumberFormat: 'this is not a JSON number; put an id in double quotes',
  InvalidSymbol: 'this is no JSON value; put text into double quotes',
};

function syntaxError(json: string, error: ParseError | undefined): Break {
  if (!error)
    return {
      on: 'syntax error',
      subject: { span: { start: 0, end: Math.min(1, json.length) }, message: 'Not valid JSON; look for what was never closed.' },
    };
  const { offset, length } = error;
  const code = printParseErrorCode(error.error);
  const span = { start: Math.min(offset, json.length), end: Math.min(offset + Math.max(length, 1), json.length) };
  if (span.start === span.end) span.start = Math.max(0, span.start - 1);
  const special = specialError(json, code, offset, length);
  if (special) return special;
  const subject = { span, message: `Not valid JSON: ${expected[code] ?? 'this does not belong here; delete it'}.` };
  if (code !== 'CommaExpected') return { on: 'syntax error', subject };
  let before = span.start;
  while (before > 0 && isBlank(json.charCodeAt(before - 1))) before--;
  return {
    on: 'syntax error',
    subject: {
      ...subject,
      repair: { title: 'Insert the missing comma', edit: { span: { start: before, end: before }, text: ',' } },
    },
  };
}

const openers = /[“”„‟]([^“”„‟"\r\n]*)[“”„‟"]|['‘’‚‛`]([^'‘’‚‛`"\r\n]*)['‘’‚‛`]/y;
const noNumber = /[+.]\d[\w.+-]*|-?(?:NaN|Infinity)\b|0x[\da-f]+/iy;

/** What has a rule of its own. */
function specialError(json: string, code: string, offset: number, length: number): Break | undefined {
  const at = (pattern: RegExp, start = offset): RegExpExecArray | null => {
    pattern.lastIndex = start;
    return pattern.exec(json);
  };
  if (code === 'InvalidSymbol' && "“”„‟'‘’‚‛`".includes(json.charAt(offset))) {
    const found = at(openers);
    const inner = found?.[1] ?? found?.[2];
    const end = offset + (found?.[0].length ?? 1);
    const straight = inner === undefined ? undefined : { span: { start: offset, end }, text: `"${inner}"` };
    return { on: 'smart quote', subject: { span: { start: offset, end: offset + 1 }, straight } };
  }
  if (code === 'InvalidSymbol') {
    const found = at(noNumber)?.[0];
    return found === undefined ? undefined : wrongNumber(offset, found);
  }
  if (code === 'UnexpectedEndOfNumber') return wrongNumber(offset, json.slice(offset, offset + length));
  if (code === 'CommaExpected' && /\d/.test(json.charAt(offset)) && /(?<![\d.])-?0$/.test(json.slice(Math.max(0, offset - 3), offset))) {
    const start = json.charAt(offset - 2) === '-' ? offset - 2 : offset - 1;
    const [written = ''] = /^-?[\d.]+/.exec(json.slice(start)) ?? [];
    return wrongNumber(start, written);
  }
  if (code === 'InvalidCharacter') {
    const text = json.slice(offset, offset + length);
    const first = offset + Math.max(0, text.search(CONTROL));
    const escaped = text.replace(new RegExp(CONTROL, 'g'), (character) => JSON.stringify(character).slice(1, -1));
    return {
      on: 'control character',
      subject: { span: { start: first, end: first + 1 }, escaped: { span: { start: offset, end: offset + length }, text: escaped } },
    };
  }
  const c = json.charCodeAt(offset);
  if (code === 'EndOfFileExpected' && (c === BRACE || c === BRACKET))
    return { on: 'several roots', subject: { span: { start: offset, end: offset + 1 }, count: 1 + rootsFrom(json, offset) } };
  return undefined;
}

function wrongNumber(start: number, written: string): Break {
  const span = { start, end: start + written.length };
  return { on: 'wrong number', subject: { span, quoted: /^[\d.]+$/.test(written) ? { span, text: `"${written}"` } : undefined } };
}

// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u001F]/;

/** How many values begin one behind the other. */
function rootsFrom(json: string, start: number): number {
  let count = 0;
  for (let at = start; at < json.length; at = skipTrivia(json, at)) {
    const end = skipValue(json, at);
    if (end <= at) break;
    count++;
    at = end;
  }
  return count;
}

/** Whether a valid text of so many written members writes one again in one object; `value` is what it says. Far cheaper than to look for the place. */
export function repeatsKeys(keys: number, value: unknown): boolean {
  const names = new Set<string>();
  if (keys !== membersIn(value, names)) return true;
  // Letter case matters only where two names of all differ by nothing else.
  return new Set([...names].map((name) => name.toLowerCase())).size < names.size && keys !== differentKeys(value);
}

/** Members written again in one object, also in another letter case. `json` is valid. */
export function duplicateKeys(json: string): Break[] {
  const breaks: Break[] = [];
  const tree = parseTree(json, [], options);
  if (tree) visit(tree, json, breaks);
  return breaks;
}

/** How many members a value has; collects their names. */
function membersIn(value: unknown, names: Set<string>): number {
  let count = 0;
  if (Array.isArray(value)) for (const one of value as readonly unknown[]) count += membersIn(one, names);
  else if (isObject(value))
    for (const name in value) {
      names.add(name);
      count += 1 + membersIn(value[name], names);
    }
  return count;
}

/** How many members a value has, those that differ by letter case alone counted once. */
function differentKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (!Array.isArray(value)) {
    const names = Object.keys(value);
    count = new Set(names.map((name) => name.toLowerCase())).size;
  }
  for (const one of Object.values(value)) count += differentKeys(one);
  return count;
}

function visit(node: Node, json: string, breaks: Break[]): void {
  const seen = new Map<string, Node>();
  for (const child of node.children ?? []) {
    visit(child, json, breaks);
    const key = node.type === 'object' ? child.children?.[0] : undefined;
    if (!key) continue;
    const name = String(key.value);
    const twin = seen.get(name.toLowerCase());
    seen.set(name.toLowerCase(), child);
    const twinKey = twin?.children?.[0];
    if (!twin || !twinKey) continue;
    breaks.push({
      on: 'duplicate key',
      subject: {
        span: spanOf(key),
        twin: spanOf(twinKey),
        exact: twinKey.value === name,
        without: removal(json, spanOf(child), 'before'),
        withoutTwin: removal(json, spanOf(twin), 'after'),
      },
    });
  }
}

const spanOf = ({ offset, length }: Node): Span => ({ start: offset, end: offset + length });

/** Takes a member out with the comma on one side of it. The text is valid, so that comma is there. */
function removal(json: string, { start, end }: Span, side: 'before' | 'after'): TextEdit {
  if (side === 'before') return { span: { start: json.lastIndexOf(',', start), end }, text: '' };
  let next = json.indexOf(',', end) + 1;
  while (isBlank(json.charCodeAt(next))) next++;
  return { span: { start, end: next }, text: '' };
}
