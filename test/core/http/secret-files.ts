/** Request files full of tokens and secrets, of any form, for the tests that look for them in what is said. */
import fc from 'fast-check';
import { ADDRESS, aToken, BODY, FORM_TYPE, JOBS, JSON_TYPE, LOGS, TOKEN_ADDRESS, TYPE } from '../../../server/src/core/http/example.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const word = fc.string({ unit: fc.constantFrom(...Array.from(LETTERS)), minLength: 24, maxLength: 60 });
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
const whole = fc.tuple(claims, word).map(([one, signature]) => aToken(one).replace(/none$/, signature));

export const aSecretToken = fc.oneof(
  whole,
  fc.tuple(whole, fc.integer({ min: 5, max: 100 })).map(([token, at]) => `${token.slice(0, at)}\n${token.slice(at)}`),
  fc.tuple(word, word, word).map((parts) => parts.join('.')),
  word,
  word.map((one) => `"${one}"`),
  fc.tuple(word, word).map((parts) => parts.join(' ')),
  word.map((one) => `eyJ${one}...`),
);
/** With the characters that secrets of Microsoft Entra hold besides. */
export const aSecret = fc.oneof(word, fc.string({ unit: fc.constantFrom(...Array.from(`${LETTERS}~.~.`)), minLength: 24, maxLength: 60 }));

/** A command that is copied holds the job id, so that must be none of the secrets there. */
export const secretFile = (token: string, secret: string, jobId = secret): string =>
  `@token = ${token}\n@secret = ${secret}\n\n###\nPOST ${ADDRESS}\nAuthorization: Bearer ${token}\n${TYPE}\n\n${BODY}\n\n` +
  `###\nGET ${LOGS}?$filter=jobid eq '${jobId}\nAuthorization: ${token}\n\n` +
  `###\nPUT ${ADDRESS}\nAuthorization: Bearer {{token}}\nCookie: ${secret}\n\n${BODY}\n\nHTTP/1.1 401 Unauthorized\nX-Token: ${token}\n\n{ "access_token": "${token}" }\n\n` +
  `###\nPOST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n\ngrant_type=client_credential&client_secret=${secret}&scope=User.Read\n\n` +
  `###\nPOST ${TOKEN_ADDRESS}\n\n{ "client_secret": "${secret}", "grant_type": "password" }\n\n` +
  `###\nPOST ${ADDRESS}\n# ${token.replace(/\s/g, '')}\n\n# ${secret}\nAuthorization: Bearer ${token}\n${TYPE}\n\n${BODY}\n\n` +
  `###\nPUT ${JOBS.replace('/jobs', '/secrets')}\nAuthorization: Bearer ${token}\n${JSON_TYPE}\n\n{ "value": [{ "key": "SecretToken", "value": "${secret}" }, { "key": "Pasword", "value": "${secret}" }] }\n\n` +
  `###\nGET ${JOBS}/${secret}\nAuthorization: Bearer {{token}}\n\n` +
  `###\ncurl -X POST ${ADDRESS} -H 'Authorization: Bearer ${token}' -H 'Content-Type: text/plain' -u 'app:${secret}' -d @hire.json\n\n` +
  `###\nPOST https://app:${secret}@graph.microsoft.com/v1.0/auditLogs/provisioning?sig=${secret}&code=${token.replace(/\s/g, '')}\n`;

const MOST = 8;

/** All that is more than may be said of a text: each nine of its characters in a row. */
const piecesOf = (text: string): readonly string[] =>
  text.split(/\s+/).flatMap((part) => [...Array(Math.max(0, part.length - MOST)).keys()].map((at) => part.slice(at, at + MOST + 1)));

/** What was said of a token or a secret, with what stands before it. */
export const saidOf = (said: string, ...secrets: readonly string[]): readonly string[] =>
  secrets
    .flatMap(piecesOf)
    .map((piece) => said.indexOf(piece))
    .filter((at) => at >= 0)
    .slice(0, 1)
    .map((at) => said.slice(Math.max(0, at - 80), at + MOST + 1));
