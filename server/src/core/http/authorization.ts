/** The Authorization header as tools read it: which scheme, and whether a token is written in the file. */
import type { Span } from '../base/text.ts';
import type { Header } from './header.ts';
import { variablesOf } from './variables.ts';

export interface Authorization {
  readonly header: Header;
  /** Behind the scheme, or all of it where there is none; as written. */
  readonly credentials: string;
  readonly span: Span;
  readonly scheme: string | undefined;
  /** The variables that the value refers to. */
  readonly variables: readonly string[];
}

export function authorizationIn(header: Header): Authorization {
  const [before = '', scheme] = /^([A-Za-z][\w-]*)[ \t]+(?=\S)/.exec(header.value) ?? [];
  const credentials = header.value.slice(before.length);
  return {
    header,
    credentials,
    span: { start: header.valueSpan.start + before.length, end: header.valueSpan.end },
    scheme,
    variables: variablesOf(header.value),
  };
}

/** Another scheme than Bearer, or what httpYac and REST Client turn into a token when the request is sent: `oauth2`, `openid`, `Basic user password`. */
export const isOtherScheme = (value: string): boolean =>
  /^(?:oauth2|openid)\b/i.test(value) || (/^[a-z][\w-]*[ \t]+\S/i.test(value) && !/^Bearer\b/i.test(value));

/** What may stand behind Bearer in place of a blank: a sign, a blank of another kind, nothing. */
const SLIP = '[ \\t]*[:=,\\u00A0\\u2000-\\u200B\\u202F\\uFEFF]+[ \\t]*|(?=eyJ|\\{\\{)';
const slip = new RegExp(`^Bearer(?:${SLIP})`, 'i');
const schemes = new RegExp(`^(?:Bearer(?:[ \\t]+|${SLIP}))+`, 'i');

/** `Bearer:` and the like, as written; undefined where the scheme is followed by a blank. */
export const slipIn = (value: string): string | undefined => slip.exec(value)?.[0];

/** A token that stands in a variable may bring its scheme, and one may be written twice. */
export const withoutScheme = (value: string): { readonly token: string; readonly offset: number } => {
  const scheme = schemes.exec(value)?.[0] ?? '';
  return { token: value.slice(scheme.length), offset: scheme.length };
};
