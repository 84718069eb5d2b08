import type { TextEdit } from '../../base/text.ts';
import { slipIn, withoutScheme } from '../authorization.ts';
import { ADDRESS, aToken, BODY, TYPE, upload } from '../example.ts';
import { defineRule, type Call } from '../rule.ts';
import { isShaped, readToken } from '../token.ts';
import { variableIn } from '../variables.ts';

const token = aToken();

export default defineRule({
  id: 'http/wrong-authorization-scheme',
  on: 'call',
  severity: 'error',
  summary: 'An access token is sent behind the word Bearer, written once.',
  why: 'Graph answers 401, InvalidAuthenticationToken, to a token without the scheme and to one behind a doubled scheme. In REST Client {{$aadToken}} brings the word Bearer with it, {{$aadV2Token}} and {{$oidcAccessToken}} do not.',
  remedy: 'Write Bearer once before the token.',
  references: ['https://learn.microsoft.com/graph/auth/auth-concepts', 'https://github.com/Huachao/vscode-restclient#system-variables'],
  examples: {
    bad: [
      { code: upload({ scheme: '«Bearer Bearer»', token: ' {{token}}' }), fixed: upload() },
      { code: upload({ scheme: '«Bearer»', token: ' {{$aadToken}}' }), fixed: upload({ scheme: '', token: '{{$aadToken}}' }) },
      { code: upload({ scheme: '', token: '«{{$aadV2Token}}»' }), fixed: upload({ token: '{{$aadV2Token}}' }) },
      { code: upload({ scheme: '', token: `«${token}»` }), fixed: upload({ token }) },
      { code: upload({ scheme: '«Bearer»', token }), fixed: upload({ token }) },
      { code: upload({ scheme: '«Bearer: »' }), fixed: upload() },
      { code: upload({ scheme: '«token»', token: ` ${token}` }), fixed: upload({ token }) },
      { code: upload({ scheme: '«JWT»', token: ' {{token}}' }), fixed: upload() },
      { code: upload({ scheme: '«Bearer Bearer»', token: ` ${token}` }), fixed: upload({ token }) },
      {
        code: `@auth = Bearer ${token}\n\n${upload({ scheme: '«Bearer»', token: ' {{auth}}' })}`,
        fixed: `@auth = Bearer ${token}\n\n${upload({ scheme: '', token: '{{auth}}' })}`,
      },
    ],
    good: [
      upload(),
      upload({ scheme: '', token: '{{$aadToken}}' }),
      upload({ token: '{{$aadV2Token appOnly}}' }),
      upload({ scheme: 'bearer ' }),
      upload({ scheme: 'Basic ', token: '{{credentials}}' }),
      `POST ${ADDRESS}\nAuthorization: {{auth}}\n${TYPE}\n\n${BODY}\n`,
    ],
  },
  check(call, report) {
    const { authorization, facts } = call;
    if (!authorization || facts.scope === 'token request') return;
    const { value, valueSpan } = authorization.header;
    const { scheme } = authorization;
    const slip = slipIn(value);
    const [doubled] = /^Bearer[ \t]+Bearer(?=[ \t]+\S)/i.exec(value) ?? [];
    const [extra] = /^Bearer(?=[ \t]+\{\{\s*\$aadToken\b)/i.exec(value) ?? (isSchemeInVariable(call) ? (/^Bearer/i.exec(value) ?? []) : []);
    const at = (length: number): TextEdit['span'] => ({ start: valueSpan.start, end: valueSpan.start + length });
    if (doubled !== undefined)
      report({
        span: at(doubled.length),
        message: 'The scheme is written twice; write Bearer once.',
        fixes: [{ title: 'Write Bearer once', edits: [{ span: at(doubled.length), text: 'Bearer' }] }],
      });
    else if (extra !== undefined)
      report({
        span: at(extra.length),
        message: 'The variable brings the word Bearer with it; write the variable alone.',
        fixes: [{ title: 'Remove Bearer', edits: [{ span: at(value.length - value.slice(extra.length).trimStart().length), text: '' }] }],
      });
    else if (slip !== undefined)
      report({
        span: at(slip.length),
        message: 'Write one blank between Bearer and the token, and nothing else.',
        fixes: [{ title: 'Write Bearer and a blank', edits: [{ span: at(slip.length), text: 'Bearer ' }] }],
      });
    else if (scheme !== undefined && isOfToken(call))
      report({
        span: at(scheme.length),
        message: 'An access token for Graph is sent behind the word Bearer; write that in place of this scheme.',
        fixes: [{ title: 'Write Bearer', edits: [{ span: at(scheme.length), text: 'Bearer' }] }],
      });
    else if (isBare(call))
      report({
        span: valueSpan,
        message: 'This token has no scheme; write Bearer before it.',
        fixes: [{ title: 'Add Bearer', edits: [{ span: at(0), text: 'Bearer ' }] }],
      });
  },
});

/** `Bearer {{auth}}`, where the file says that auth begins with Bearer. */
function isSchemeInVariable({ authorization, file }: Call): boolean {
  const variable = authorization?.scheme === undefined ? undefined : variableIn(authorization.credentials);
  return variable !== undefined && withoutScheme(file.variables.get(variable) ?? '').offset > 0;
}

/** Another scheme, where a token stands behind it, or one that is none. */
function isOfToken({ authorization, resolve }: Call): boolean {
  const { scheme = '', credentials = '' } = authorization ?? {};
  if (/^(?:Bearer|oauth2|openid)$/i.test(scheme)) return false;
  return /^(?:token|jwt|access_?token)$/i.test(scheme) || readToken(resolve(credentials)) !== undefined;
}

const isBare = ({ authorization, resolve }: Call): boolean =>
  authorization?.scheme === undefined &&
  (isShaped(resolve(authorization?.header.value ?? '')) ||
    /^\{\{\s*\$(?:aadV2Token|oidcAccessToken)\b/.test(authorization?.header.value ?? ''));
