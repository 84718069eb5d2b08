import { isForAnother } from '../claims.ts';
import { aToken, upload } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'http/wrong-audience',
  on: 'access token',
  alsoOn: ['answered'],
  severity: 'error',
  summary: 'The token is for Microsoft Graph, in the cloud that the address names.',
  why: 'Every API refuses tokens that were given out for another one, and the clouds take no token of each other: Graph answers 401.',
  remedy: 'Ask for the token with the scope https://graph.microsoft.com/.default, or that of the Graph host in your cloud.',
  references: [
    'https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference',
    'https://learn.microsoft.com/graph/deployments',
  ],
  examples: {
    bad: [
      { code: upload({ token: `«${aToken({ aud: 'https://management.azure.com/' })}»` }) },
      { code: upload({ token: `«${aToken({ aud: 'https://graph.microsoft.us' })}»` }) },
      { code: upload({ token: `«${aToken({ aud: '6d1f5a5e-2b57-4b0e-9a55-1f6f2f5f3c10', nonce: '1', roles: undefined })}»` }) },
    ],
    good: [
      upload({ token: aToken({ aud: 'https://graph.microsoft.com/' }) }),
      upload({ token: aToken({ aud: '00000003-0000-0000-c000-000000000000' }) }),
    ],
  },
  check(token, report) {
    if (isForAnother(token))
      report({
        span: token.span,
        message: token.claims?.isIdToken
          ? 'This is an ID token, which tells a client who signed in; use an access token for Graph.'
          : 'This token is not for the Graph that the request is sent to; use one whose audience is that host.',
      });
  },
});
