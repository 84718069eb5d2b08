/** No word of scimlint holds more than eight characters in a row of a token or a secret, whatever these are. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprinted } from '../../../server/src/cli/fingerprint.ts';
import { formats } from '../../../server/src/cli/formats.ts';
import { ADDRESS, aToken, BODY, FORM_TYPE, LOGS, TOKEN_ADDRESS, TYPE } from '../../../server/src/core/http/example.ts';
import { copyRequest, open, type Document } from '../../../server/src/core/index.ts';
import { aContext } from '../../opening.ts';

const MOST = 8;

const word = fc.string({
  unit: fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')),
  minLength: 24,
  maxLength: 60,
});
const claims = fc.record(
  {
    expires: fc.integer({ min: -90, max: 90 }),
    nbf: fc.integer({ min: 1_767_000_000, max: 1_767_500_000 }),
    aud: fc.constantFrom('https://graph.microsoft.com', 'https://management.azure.com', 'api://contoso'),
    iss: fc.constantFrom('https://sts.windows.net/x/', 'https://idp.contoso.com'),
    tid: fc.uuid(),
    appid: fc.uuid(),
    scp: fc.constantFrom('User.Read', 'SynchronizationData-User.Upload'),
    wids: fc.array(fc.uuid(), { maxLength: 2 }),
    name: word,
  },
  { requiredKeys: [] },
);
const token = fc.oneof(
  fc.tuple(claims, word).map(([one, signature]) => aToken(one).replace(/none$/, signature)),
  fc.tuple(word, word, word).map((parts) => parts.join('.')),
  word,
  word.map((one) => `"${one}"`),
  fc.tuple(word, word).map((parts) => parts.join(' ')),
  word.map((one) => `eyJ${one}...`),
);

const file = (token: string, secret: string): string =>
  `@token = ${token}\n@secret = ${secret}\n\n###\nPOST ${ADDRESS}\nAuthorization: Bearer ${token}\n${TYPE}\n\n${BODY}\n\n` +
  `###\nGET ${LOGS}?$filter=jobid eq '${secret}\nAuthorization: ${token}\n\n` +
  `###\nPUT ${ADDRESS}\nAuthorization: Bearer {{token}}\nCookie: ${secret}\n\n${BODY}\n\nHTTP/1.1 401 Unauthorized\nX-Token: ${token}\n\n{ "access_token": "${token}" }\n\n` +
  `###\nPOST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n\ngrant_type=client_credential&client_secret=${secret}&scope=User.Read\n\n` +
  `###\nPOST ${TOKEN_ADDRESS}\n\n{ "client_secret": "${secret}", "grant_type": "password" }\n`;

/** Everything that a person or a program is told. */
function said(document: Document): string {
  const diagnostics = document.diagnostics();
  const hovers = [...Array(document.text.length).keys()].filter((at) => at % 23 === 0);
  const problems = fingerprinted('a.http', document.text.toString(), diagnostics).map(
    ([
      {
        span: { start, end },
        ...rest
      },
      fingerprint,
    ]) => ({
      ...rest,
      range: { start: document.text.positionAt(start), end: document.text.positionAt(end) },
      fingerprint,
    }),
  );
  const printed = Object.values(formats).map(({ start }) => {
    const printer = start({ colours: false });
    return printer.file({ path: 'a.http', id: 'a.http', kind: document.kind, problems }) + printer.end(true).text;
  });
  return [
    ...diagnostics.map(({ message }) => message),
    ...hovers.flatMap((at) => [document.hover(at)?.markdown, document.describe(at)?.markdown]),
    ...document.fixes({ start: 0, end: document.text.length }).map(({ title }) => title),
    ...document.completions(20).map(({ label }) => label),
    document.summary,
    ...printed,
  ].join('\n');
}

const pieces = (text: string): readonly string[] =>
  [...Array(Math.max(0, text.length - MOST)).keys()].map((at) => text.slice(at, at + MOST + 1));

it('tells nothing of a token or a secret', () => {
  fc.assert(
    fc.property(token, word, (token, secret) => {
      const text = file(token, secret);
      const told = said(open('http', text, aContext()));
      for (const piece of [...pieces(token), ...pieces(secret)]) expect(told).not.toContain(piece);
    }),
    { numRuns: 100 },
  );
}, 120_000);

it('copies a request without them', () => {
  fc.assert(
    fc.property(token, word, (token, secret) => {
      const text = file(token, secret);
      for (const { index } of text.matchAll(/^(?:POST|PUT) /gm))
        for (const shell of ['curl', 'powershell'] as const) {
          const copied = copyRequest(text, index, shell) ?? '';
          expect(copied).toMatch(/^(?:curl|Invoke-RestMethod) /);
          for (const piece of [...pieces(token), ...pieces(secret)]) expect(copied).not.toContain(piece);
        }
    }),
    { numRuns: 100 },
  );
}, 120_000);
