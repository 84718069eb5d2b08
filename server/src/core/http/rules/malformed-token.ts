import { isPlaceholderToken } from '../claims.ts';
import { aToken, upload } from '../example.ts';
import { defineRule, type AccessToken } from '../rule.ts';
import { isShaped } from '../token.ts';

const token = aToken();

export default defineRule({
  id: 'http/malformed-token',
  on: 'access token',
  severity: 'error',
  summary: 'A token is one word of three parts with two full stops between them.',
  why: 'An access token for Graph is a JSON Web Token: three parts of base64url text, the middle one a JSON object. Graph answers 401 to anything else.',
  remedy: 'Copy the token again, whole, on one line and without quotes.',
  references: ['https://learn.microsoft.com/entra/identity-platform/access-tokens', 'https://www.rfc-editor.org/rfc/rfc7519#section-3'],
  examples: {
    bad: [
      { code: upload({ token: `«"${token}"»` }) },
      { code: upload({ token: `«${token.slice(0, -5)}»` }) },
      { code: upload({ token: '«eyJ.bm8.none»' }) },
      { code: upload({ token: `«${token.slice(0, 60)} ${token.slice(60)}»` }) },
    ],
    good: [upload(), upload({ token })],
  },
  check(token, report) {
    const message = faultOf(token);
    if (message !== undefined) report({ span: token.span, message });
  },
});

function faultOf({ text, claims }: AccessToken): string | undefined {
  if (claims || isPlaceholderToken(text)) return undefined;
  if (/["'`“”‘’]/.test(text)) return 'Quotes are no part of a token; write it without them.';
  if (/\s/.test(text)) return 'A token has no blank in it; copy it again, as one word.';
  return isShaped(text)
    ? 'The middle part of this token cannot be read; copy the token again, whole.'
    : 'A token has three parts with full stops between them; copy it again, whole.';
}
