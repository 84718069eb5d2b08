/** Tokens that are wrong in one way, or of somebody else's business: each is one problem, or none, and nothing of the token is said. */
import { describe, expect, it } from 'vitest';
import { aToken, inMinutes, upload } from '../../../server/src/core/http/example.ts';
import { open } from '../../../server/src/core/index.ts';
import { aContext } from '../../opening.ts';

const token = aToken();
const said = (text: string): readonly string[] =>
  open('http', text, aContext())
    .diagnostics()
    .map(({ rule, severity, message }) => `${rule} ${severity}: ${message}`);

describe('one problem', () => {
  it.each<[string, string, RegExp]>([
    ['Bearer twice', `Bearer Bearer ${token}`, /^http\/wrong-authorization-scheme error: .*twice/],
    ['no blank', `Bearer${token}`, /^http\/wrong-authorization-scheme error: .*one blank/],
    ['a colon', `Bearer: ${token}`, /^http\/wrong-authorization-scheme error: .*one blank/],
    ['a blank of another kind', `Bearer\u00A0${token}`, /^http\/wrong-authorization-scheme error: .*one blank/],
    ['another word', `token ${token}`, /^http\/wrong-authorization-scheme error: .*Bearer/],
    ['quotes', `"Bearer ${token}"`, /^http\/malformed-token error: Quotes/],
    ['brackets', `Bearer <${token}>`, /^http\/malformed-token error: Something else/],
    ['encrypted', 'Bearer eyJhbGciOiJSU0EtT0FFUCJ9.a.b.c.d', /^http\/malformed-token information: .*encrypted/],
    ['an ID token', `Bearer ${aToken({ aud: 'c', nonce: 'n', roles: undefined })}`, /^http\/wrong-audience error: This is an ID token/],
    ['another API', `Bearer ${aToken({ aud: 'api://contoso' })}`, /^http\/wrong-audience error: .*not for the Graph/],
    ['no permission', `Bearer ${aToken({ roles: undefined })}`, /^http\/missing-permission information: .*no permission at all/],
    ['of a person', `Bearer ${aToken({ roles: undefined, scp: 'User.Read', ver: '2.0' })}`, /^http\/missing-permission error:/],
    ['too early', `Bearer ${aToken({ nbf: inMinutes(30), expires: 90 })}`, /^http\/token-not-yet-valid error:/],
    ['too late', `Bearer ${aToken({ expires: -1, aud: 'https://graph.microsoft.com/' })}`, /^http\/expired-token error:/],
  ])('%s', (_, value, expected) => {
    const problems = said(upload({ scheme: '', token: value }));
    expect(problems).toEqual([expect.stringMatching(expected)]);
    expect(problems.join()).not.toMatch(/eyJ|contoso/);
  });
});

it.each([
  `GET https://management.azure.com/subscriptions\nAuthorization: Bearer ${aToken({ aud: 'https://management.azure.com', expires: -60 })}`,
  `GET https://graph.microsoft.com/v1.0/me\nAuthorization: token ${aToken({ aud: 'api://contoso' })}`,
  `@other = ${aToken({ aud: 'api://contoso' })}\nGET https://api.contoso.com\nAuthorization: Bearer {{other}}\n\n###\n${upload()}`,
])('a token of another request is none of our business: %#', (text) => {
  expect(said(text)).toEqual([]);
});
