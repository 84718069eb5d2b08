import { aToken, inMinutes, upload } from '../example.ts';
import { defineRule } from '../rule.ts';
import { SOON } from '../tokens.ts';
import { dateOf } from '../words.ts';

export default defineRule({
  id: 'http/token-not-yet-valid',
  on: 'access token',
  severity: 'error',
  summary: 'The access token is valid already.',
  why: 'Graph answers 401, "Access token has expired or is not yet valid.", until the instant that the token names. Most often the clock of this computer, or of the one that asked for the token, is wrong.',
  remedy: 'Compare the clocks, or wait.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
    'https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference',
  ],
  examples: {
    bad: [{ code: upload({ token: `«${aToken({ nbf: inMinutes(30) })}»` }) }],
    good: [upload({ token: aToken({ nbf: inMinutes(3) }) })],
  },
  check({ claims, now, span }, report) {
    const begins = claims?.begins;
    if (begins === undefined || begins - SOON <= now || (claims?.expires ?? Infinity) <= now) return;
    report({ span, message: `This token begins to be valid on ${dateOf(begins)}; look at the clock, or use another token.` });
  },
});
