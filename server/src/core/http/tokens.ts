/** The tokens that are written in a block: those that our requests send, and whatever else has the shape of one. */
import type { Span } from '../base/text.ts';
import type { Block } from './blocks.ts';
import { isOtherScheme, withoutScheme, type Authorization } from './authorization.ts';
import type { CallFacts, OwnRequest } from './call.ts';
import type { FileFacts } from './facts.ts';
import type { AccessToken, TokenText } from './rule.ts';
import { readToken } from './token.ts';
import { isOpen } from './variables.ts';

export function accessTokensIn({ parsed }: Block, own: readonly OwnRequest[], file: FileFacts, now: number): readonly AccessToken[] {
  const token = (text: string, start: number, rest: Pick<AccessToken, 'variable' | 'uses'>): AccessToken[] =>
    text === '' || isOpen(text) ? [] : [{ ...rest, text, span: { start, end: start + text.length }, claims: readToken(text), file, now }];
  const writtenToken = ({ credentials, span }: Authorization, facts: CallFacts): AccessToken[] => {
    const { token: text, offset } = withoutScheme(credentials);
    return token(text, span.start + offset, { variable: undefined, uses: [facts] });
  };
  const written = own.flatMap(({ authorization, facts }) =>
    authorization && facts.scope !== 'token request' && !isOtherScheme(authorization.header.value)
      ? writtenToken(authorization, facts)
      : [],
  );
  const given = parsed.variables.flatMap(({ name, value, span }) => {
    const uses = file.calls.filter(({ tokens, scope }) => scope !== 'token request' && tokens.includes(name));
    if (uses.length === 0 || file.variables.get(name) !== value || isOtherScheme(value)) return [];
    const { token: text, offset } = withoutScheme(value);
    return token(text, span.start + offset, { variable: name, uses });
  });
  return [...written, ...given];
}

/** Whether it is worth looking: claims begin with a brace, which is written so behind the first full stop. */
export const hasTokenText = (text: string): boolean => text.includes('.ey') || text.includes('.ew');

/** Everything of a token's shape whose claims can be read. */
export function tokenTextsIn({ text, parsed }: Block, now: number): readonly TokenText[] {
  if (!hasTokenText(text)) return [];
  const credentials = parsed.requests.flatMap(({ headers }) => headers).map(({ valueSpan }) => valueSpan);
  const wrapped = [...credentials, ...parsed.variables.map(({ span }) => span)].filter(({ start, end }) =>
    /[\r\n]/.test(text.slice(start, end)),
  );
  return [...text.matchAll(/(?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]*/g)].flatMap(({ 0: found, index }) => {
    const claims = readToken(found);
    const span: Span = { start: index, end: index + found.length };
    const isCredentials = credentials.some(
      ({ start, end }) => end === span.end && /^(?:Bearer[ \t]+)?$/i.test(text.slice(start, span.start)),
    );
    const isHalf = wrapped.some(({ start, end }) => start <= span.start && span.end <= end);
    const isGiven = parsed.variables.some((variable) => variable.span.start <= span.start && span.end <= variable.span.end);
    return claims && !isHalf ? [{ claims, span, now, isCredentials, isGiven }] : [];
  });
}

/** Before a token ends or begins, in milliseconds: it is said beforehand, and clocks differ. */
export const SOON = 5 * 60_000;

/** When something said of a token changes next. */
export const nextChange = (tokens: readonly Pick<AccessToken, 'claims' | 'now'>[]): number | undefined =>
  earliest(
    tokens.flatMap(({ claims, now }) => {
      const { begins, expires } = claims ?? {};
      const instants = [begins === undefined ? [] : [begins - SOON], expires === undefined ? [] : [expires - SOON, expires]].flat();
      return instants.filter((instant) => instant > now);
    }),
  );

export const earliest = (instants: readonly (number | undefined)[]): number | undefined =>
  instants.reduce((least, instant) => (least === undefined || (instant !== undefined && instant < least) ? instant : least), undefined);
