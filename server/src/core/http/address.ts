/** The address of a request in its segments: what each is once the variables of the file are put in, and where it is written. */
import type { Span } from '../base/text.ts';
import { headerOf } from './header.ts';
import type { Request } from './parse.ts';
import { isOpaque } from './opaque.ts';
import { TOKEN_PATTERN } from './token.ts';
import { isOpen, resolve, TEMPLATE_PATTERN, variableIn, type Variables } from './variables.ts';

export interface Segment {
  readonly text: string;
  /** Where it is written, in the block; a variable that holds several segments is the place of each. */
  readonly span: Span;
  /** The variable that is written in its place. */
  readonly variable: string | undefined;
}

export interface Address {
  /** Absent where the address has none and no Host header gives it. */
  readonly host: Segment | undefined;
  readonly path: readonly Segment[];
  /** What stands behind the question mark, as written. */
  readonly query: { readonly text: string; readonly place: (offset: number) => number } | undefined;
}

const beforeQuery = new RegExp(`^(?:${TEMPLATE_PATTERN}|[^?#])*`);
const segment = new RegExp(`(?:${TEMPLATE_PATTERN}|[^/])+`, 'g');

export function addressOf({ pieces, headers }: Request, variables: Variables): Address {
  const whole = pieces.map(({ text }) => text).join('');
  const place = (offset: number): number => {
    let at = 0;
    for (const { text, start } of pieces) {
      if (offset < at + text.length) return start + offset - at;
      at += text.length;
    }
    const last = pieces.at(-1);
    return last ? last.start + last.text.length : 0;
  };
  const end = beforeQuery.exec(whole)?.[0].length ?? 0;
  const segments = [...whole.slice(0, end).matchAll(segment)].flatMap(({ 0: written, index }) => {
    const span = { start: place(index), end: place(index + written.length - 1) + 1 };
    return [...resolve(written, variables).matchAll(segment)].flatMap(([text]) =>
      keyed({ text, span, variable: variableIn(written) }, (offset) => (text === written ? place(index + offset) : undefined)),
    );
  });
  const query = whole.charAt(end) === '?' ? { text: whole.slice(end + 1), place: (offset: number) => place(end + 1 + offset) } : undefined;
  return { ...split(segments, whole.startsWith('/'), headers), query };
}

/** `servicePrincipals(appId='…')` and `jobs('…')` say what `servicePrincipals/…` does. https://learn.microsoft.com/graph/api/serviceprincipal-get */
function keyed(segment: Segment, placeIn: (offset: number) => number | undefined): readonly Segment[] {
  const [, name, open, key] = /^([a-z]+)(\((?:'|%27)?)(.+?)(?:'|%27)?\)$/i.exec(segment.text) ?? [];
  if (name === undefined || open === undefined || key === undefined) return [segment];
  const part = (text: string, from: number): Segment => {
    const [start, last] = [placeIn(from), placeIn(from + text.length - 1)];
    return { ...segment, text, span: start === undefined || last === undefined ? segment.span : { start, end: last + 1 } };
  };
  return [part(name, 0), part(key, name.length + open.length)];
}

/** The key of `servicePrincipals(appId='…')`, which is no object id. */
export const isAlternateKey = (text: string): boolean => /^\w+=/.test(text);

function split(segments: readonly Segment[], isRelative: boolean, headers: Request['headers']): Pick<Address, 'host' | 'path'> {
  if (/^https?:$/i.test(segments[0]?.text ?? '')) return { host: segments[1], path: segments.slice(2) };
  if (!isRelative) return { host: segments[0], path: segments.slice(1) };
  const header = headerOf(headers, 'Host');
  return { host: header && { text: header.value, span: header.valueSpan, variable: undefined }, path: segments };
}

/** The segment behind one of this name, in any letter case. */
export function behind({ path }: Address, name: string): Segment | undefined {
  const at = path.findIndex(({ text }) => text.toLowerCase() === name);
  return at < 0 ? undefined : path[at + 1];
}

/** Its text, where the file says it. */
export const said = (segment: Segment | undefined): string | undefined =>
  segment && !isOpen(segment.text) && !isPlaceholder(segment.text) ? segment.text : undefined;

/** `{id}`, `<id>`, `[id]`, `$id`, `#{id}#`, `***`, `YOUR_ID`: to be replaced before the request is sent. */
export const isPlaceholder = (text: string): boolean =>
  /^(?:\{.*\}|<.*>|\[.*\]|%7B.*%7D|%3C.*%3E|\$.*|%.+%|:[a-z]\w*|#\{.*\}#?|[*•●]{3,}|x{3,}|\.{3}|…)$/i.test(text) ||
  /(?:^|[^a-z])(?:your|placeholder|replace|insert|todo|change_?me)(?:[^a-z]|$)/i.test(text);

/** A password may hold a slash, though it should not. */
const userInfo = /^(https?:\/\/)(?:[^@/\s:]*:(?!\d+[/?#])[^@\s]*|[^@/\s{}]*)@/i;
const shownTemplate = /\{\{[^{}"'`]{0,100}\}\}/g;

/** An address as it may be shown: without its query and its user, and without what may be a secret in its path. */
export const shownAddress = (url: string): string =>
  (beforeQuery.exec(url.replace(userInfo, '$1'))?.[0] ?? '')
    .replace(new RegExp(TOKEN_PATTERN, 'g'), '…')
    .replace(segment, (written) => (isOpaque(written.replace(shownTemplate, '')) ? '…' : written));
