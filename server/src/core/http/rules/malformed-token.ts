import { isPlaceholderToken } from '../claims.ts';
import { aToken, upload } from '../example.ts';
import { defineRule, type AccessToken, type HttpFix } from '../rule.ts';
import { isShaped, readToken, WHOLE_TOKEN } from '../token.ts';

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
      { code: upload({ token: `«"${token}"»` }), fixed: upload({ token }) },
      { code: upload({ token: `«“${token}”»` }), fixed: upload({ token }) },
      { code: upload({ token: `«${token.slice(0, -5)}»` }) },
      { code: upload({ token: '«eyJ.bm8.none»' }) },
      { code: upload({ token: '«eyJhbGciOiJSU0EtT0FFUCJ9.a.b.c.d»' }) },
      { code: upload({ token: `«<${token}>»` }) },
      { code: upload({ token: `«${token};»` }) },
      { code: upload({ token: `«${token.slice(0, 9)}\u200B${token.slice(9)}»` }) },
      { code: upload({ token: `«${token.slice(0, 60)} ${token.slice(60)}»` }) },
      { code: upload({ token: `«${token.slice(0, 60)}\n${token.slice(60)}»` }), fixed: upload({ token }) },
    ],
    good: [upload(), upload({ token }), upload({ scheme: 'Bearer\n  ', token })],
  },
  check(token, report) {
    const { text, span } = token;
    const message = faultOf(token);
    if (message === undefined || isFolded(token)) return;
    if (isEncrypted(text)) report({ span, severity: 'information', message: ENCRYPTED });
    else report({ span, message, fixes: fixes(token) });
  },
});

/** On an indented line of its own: a header may go on so in JetBrains. https://github.com/JetBrains/http-request-in-editor-spec */
const isFolded = ({ text, file }: AccessToken): boolean =>
  file.tools.includes('jetbrains') && readToken(/^Bearer[ \t]*(?:\r\n|\n|\r)[ \t]+(\S+)$/i.exec(text)?.[1] ?? '') !== undefined;

/** Five parts, of which the second may be empty. https://www.rfc-editor.org/rfc/rfc7516#section-3.1 */
const isEncrypted = (text: string): boolean => /^eyJ[\w-]+\.[\w-]*(?:\.[\w-]+){3}$/.test(text);
const ENCRYPTED =
  'This token has five parts: it is encrypted, and nothing of it can be read here; look that it is an access token for Graph.';

function faultOf({ text, claims }: AccessToken): string | undefined {
  if (claims || isPlaceholderToken(text)) return undefined;
  if (/["'`“”‘’]/.test(text)) return 'Quotes are no part of a token; write it without them.';
  if (/[\r\n]/.test(text)) return 'This token goes over the end of a line; write it on one line, without a blank.';
  if (/[\u00AD\u200B-\u200F\u2060\uFEFF]/.test(text))
    return 'An invisible character stands in this token; copy it again, from where it was given out.';
  if (!isShaped(text) && readToken(WHOLE_TOKEN.exec(text)?.[0] ?? ''))
    return 'Something else stands around this token; write the token alone.';
  if (/\s/.test(text)) return 'A token has no blank in it; copy it again, as one word.';
  return isShaped(text)
    ? 'The middle part of this token cannot be read; copy the token again, whole.'
    : 'A token has three parts with full stops between them; copy it again, whole.';
}

/** Quotes around a token are deleted, and lines of which one can be made are joined; nothing of it is written again. */
function fixes({ text, span }: AccessToken): HttpFix[] {
  const [, before = '', inner = '', after = ''] = /^(["'`“”‘’]*)(.*?)(["'`“”‘’]*)$/s.exec(text) ?? [];
  if (before + after !== '' && readToken(inner))
    return [
      {
        title: 'Delete the quotes around the token',
        edits: [
          { span: { start: span.start, end: span.start + before.length }, text: '' },
          { span: { start: span.end - after.length, end: span.end }, text: '' },
        ].filter((edit) => edit.span.start < edit.span.end),
      },
    ];
  const edits = [...text.matchAll(/(?<!\s)\s*[\r\n]\s*/g)].map(({ 0: { length }, index }) => ({
    span: { start: span.start + index, end: span.start + index + length },
    text: /^Bearer$/i.test(text.slice(0, index)) ? ' ' : '',
  }));
  const isWhole = readToken(text.replace(/^Bearer\s+/i, '').replace(/\s+/g, '')) !== undefined;
  return edits.length > 0 && isWhole ? [{ title: 'Join the lines of the token', edits }] : [];
}
