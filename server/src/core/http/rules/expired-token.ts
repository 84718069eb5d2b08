import { blockOf, loginToken, tokenCall } from '../calls.ts';
import { aToken, upload } from '../example.ts';
import { defineRule, type AccessToken, type HttpFix } from '../rule.ts';
import { SOON } from '../tokens.ts';
import { dateOf } from '../words.ts';

const LOGIN = '{{login.response.body.$.access_token}}';
const login = `${blockOf(tokenCall, { eol: '\n', tools: [] })}\n`;

export default defineRule({
  id: 'http/expired-token',
  on: 'access token',
  severity: 'error',
  summary: 'The access token is still valid.',
  why: 'A token is good for 60 to 90 minutes. After that Graph answers 401, InvalidAuthenticationToken, "Access token has expired or is not yet valid".',
  remedy: 'Get a new token, best by a request in this file that later requests refer to.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
    'https://learn.microsoft.com/entra/identity-platform/configurable-token-lifetimes',
  ],
  examples: {
    bad: [
      {
        code: `### Upload\n${upload({ token: `«${aToken({ expires: -60 })}»` })}`,
        fixed: `${login}### Upload\n${upload({ token: LOGIN })}`,
      },
      { code: `@token = «${aToken({ expires: -60 })}»\n\n${upload()}` },
      { code: `### Upload\n${upload({ token: `«${aToken({ expires: 3 })}»` })}` },
    ],
    good: [upload(), upload({ token: aToken() })],
  },
  check(token, report) {
    const { claims, now, span } = token;
    const expires = claims?.expires;
    if (expires === undefined || expires - SOON > now) return;
    const hasExpired = expires <= now;
    report({
      span,
      message: hasExpired
        ? `This token expired on ${dateOf(expires)}; put a new one here.`
        : `This token is good until ${dateOf(expires)} only; put a new one here soon.`,
      ...(hasExpired ? {} : { severity: 'hint' }),
      fixes: hasExpired ? fixes(token) : [],
    });
  },
});

function fixes({ variable, span, file }: AccessToken): HttpFix[] {
  if (variable !== undefined) return [];
  return [
    {
      title: 'Get the token by a request above',
      edits: [{ beforeBlock: `${blockOf(tokenCall, file)}${file.eol}` }, { span, text: loginToken(file.tools) }],
    },
  ];
}
