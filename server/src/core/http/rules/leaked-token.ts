import { aToken } from '../example.ts';
import { issuers } from '../hosts.ts';
import { defineRule } from '../rule.ts';

const token = aToken({ iss: 'https://login.microsoftonline.com/0f1c3b7a-9d2e-4f60-a1b2-c3d4e5f60718/v2.0', aud: 'api://contoso' });

export default defineRule({
  id: 'http/leaked-token',
  on: 'token text',
  severity: 'warning',
  summary: 'No valid token stands in a file.',
  why: 'Whoever reads the file, or its history, can do what the token allows for as long as it is valid.',
  remedy:
    'Keep the token in a variable outside of the file. A token that was shared already expires by itself; of a person, have the sessions revoked too, and of an application, replace a client secret that was shared with it.',
  references: ['https://learn.microsoft.com/entra/identity-platform/access-tokens'],
  examples: {
    bad: [
      {
        code: `GET https://api.contoso.com/people\nAuthorization: Bearer «${token}»\n`,
        fixed: 'GET https://api.contoso.com/people\nAuthorization: Bearer {{token}}\n',
      },
      { code: `@token = «${token}»\n` },
    ],
    good: [
      'GET https://api.contoso.com/people\nAuthorization: Bearer {{token}}\n',
      `GET https://api.contoso.com/people\nAuthorization: Bearer ${aToken({ iss: 'https://sts.windows.net/contoso/', expires: -1 })}\n`,
      `GET https://api.contoso.com/people\nAuthorization: Bearer ${aToken({ iss: 'https://idp.contoso.com' })}\n`,
    ],
  },
  check({ claims, span, now, isCredentials, isGiven }, report) {
    const isReal = claims.expires !== undefined && claims.expires > now && issuers.includes(hostOf(claims.issuer ?? ''));
    if (!isReal) return;
    report({
      span,
      message: `Everybody who reads this file can use the token until it expires; ${isGiven ? 'take it out of the file, and let a prompt or the environment give it' : 'put a variable in its place'}.`,
      fixes: isCredentials ? [{ title: 'Use {{token}} instead', edits: [{ span, text: '{{token}}' }] }] : [],
    });
  },
});

const hostOf = (address: string): string => /^https:\/\/([^/:]+)/.exec(address)?.[1]?.toLowerCase() ?? '';
