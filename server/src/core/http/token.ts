/** What an access token says of itself. The signature is not looked at. https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference */
import { isObject, type Json } from '../base/json.ts';

export interface Claims {
  /** Milliseconds since 1970. */
  readonly expires: number | undefined;
  readonly begins: number | undefined;
  readonly audience: string | undefined;
  /** In lower case. */
  readonly tenant: string | undefined;
  /** The id of the client. */
  readonly client: string | undefined;
  readonly issuer: string | undefined;
  /** It tells a client who signed in, and is no access token. https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference */
  readonly isIdToken: boolean;
  /** Permissions of an application. */
  readonly roles: readonly string[] | undefined;
  /** Permissions of a person's token. */
  readonly scopes: readonly string[] | undefined;
  /** Ids of directory roles. */
  readonly directoryRoles: readonly string[] | undefined;
}

/** The shape of a token: three parts of base64url text. */
export const isShaped = (text: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text);

/** What is hidden as a token, whole or not, wherever it stands: from the beginning of its word, so that a line of such beginnings is read once. */
export const TOKEN_PATTERN = '(?<![\\w-])(?=[\\w-]*eyJ[\\w-])[\\w-]+\\.[\\w-]*(?:\\.[\\w-]*)*';

/** A token of three parts, with whatever stands around it. */
export const WHOLE_TOKEN = /(?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]+/;

/** Undefined where the text is no token, or none that says anything. */
export function readToken(text: string): Claims | undefined {
  if (!isShaped(text)) return undefined;
  const claims = parsed(decoded(text.split('.')[1] ?? ''));
  if (!claims) return undefined;
  const { exp, nbf, aud, tid, appid, azp, iss, roles, scp, wids } = claims;
  return {
    expires: instant(exp),
    begins: instant(nbf),
    audience: string(Array.isArray(aud) ? aud[0] : aud),
    tenant: string(tid)?.toLowerCase(),
    client: string(appid ?? azp)?.toLowerCase(),
    issuer: string(iss),
    isIdToken:
      [claims.nonce, claims.at_hash, claims.c_hash].some((claim) => claim !== undefined) && scp === undefined && roles === undefined,
    roles: strings(roles),
    scopes: string(scp)?.split(' ').filter(Boolean),
    directoryRoles: strings(wids)?.map((id) => id.toLowerCase()),
  };
}

/** The last instant that has a date. */
const LATEST = 8.64e15;
const instant = (seconds: unknown): number | undefined =>
  typeof seconds === 'number' && Math.abs(seconds * 1000) <= LATEST ? seconds * 1000 : undefined;
const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const strings = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;

function parsed(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64url of UTF-8 as text. */
function decoded(base64: string): string {
  let bits = 0;
  let held = 0;
  let escaped = '';
  for (const digit of base64) {
    bits = ((bits << 6) | digits.indexOf(digit)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    escaped += `%${((bits >> held) & 0xff).toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return '';
  }
}
