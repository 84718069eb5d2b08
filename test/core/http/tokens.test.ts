/** What a hover tells of an access token, and when a file is to be looked at again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ADDRESS,
  aToken,
  BODY,
  FORM_TYPE,
  inMinutes,
  JOB,
  LOGS,
  TENANT,
  TOKEN,
  TOKEN_ADDRESS,
  TYPE,
  upload,
} from '../../../server/src/core/http/example.ts';
import { applyEdits, open, type Document } from '../../../server/src/core/index.ts';
import { aContext } from '../../opening.ts';

const NOON = Date.UTC(2026, 0, 1);
const minutes = (count: number): number => NOON + count * 60_000;

const openAt = (text: string, now = NOON): Document => open('http', text, aContext({ environment: { newGuid: () => '', now: () => now } }));
const hoverOf = (text: string, now?: number): string => openAt(text, now).hover(text.indexOf('eyJ') + 5)?.markdown ?? '';

describe('a token tells', () => {
  it('of an application: its tenant, audience, permissions and end', () => {
    const token = aToken({ tid: TENANT, roles: ['Other.Read', 'SynchronizationData-User.Upload', 'A', 'B', 'C'], expires: 42 });
    expect(hoverOf(upload({ address: ADDRESS.replace('{{jobId}}', JOB), token }))).toMatchInlineSnapshot(`
      "**Access token of an application**

      - Tenant: \`0f1c3b7a-9d2e-4f60-a1b2-c3d4e5f60718\`, that of the job
      - For: Microsoft Graph (graph.microsoft.com)
      - Permissions: \`SynchronizationData-User.Upload\`, \`Other.Read\`, \`A\`, \`B\` and 1 more
      - Valid: until 1 January 2026, 00:42 UTC (in 42 minutes)"
    `);
  });

  it('of a person, wherever it stands', () => {
    const token = aToken({ roles: undefined, scp: 'User.Read', aud: 'https://management.azure.com', exp: undefined });
    expect(hoverOf(`GET https://api.contoso.com\nX-Token: ${token}\n`)).toMatchInlineSnapshot(`
      "**Access token of a person (delegated)**

      - Tenant: the token does not say
      - For: \`https://management.azure.com\`, which is not Microsoft Graph
      - Permissions: \`User.Read\`
      - Valid: the token does not say until when"
    `);
  });

  it('since when it is no longer valid, and what to do', () => {
    const hover = hoverOf(upload({ token: aToken({ expires: -180 }) }));
    expect(hover).toContain('- Valid: no longer, since 31 December 2025, 21:00 UTC (3 hours ago)');
    expect(hover).toContain('**Get a new token');
    expect(hover.split('\n').length).toBeLessThanOrEqual(12);
  });

  it('nothing that is no name', () => {
    const hover = hoverOf(upload({ token: aToken({ tid: '[x](https://evil.example)', roles: ['a b', '`'] }) }));
    expect(hover).not.toContain('evil');
    expect(hover).toContain('something unreadable');
  });
});

describe('of a hint, which editors mark at its beginning alone,', () => {
  it('the hover begins with the message', () => {
    const expiring = hoverOf(upload({ token: aToken({ iss: 'https://sts.windows.net/contoso/', expires: 3 }) }));
    expect(expiring).toMatch(/^This token is good until 1 January 2026, 00:03 UTC only; put a new one here soon\.\n\n\*\*Access token/);
    const text = `${upload()}\n###\nGET ${LOGS}?$filter=jobid eq '{{jobId}}'\n${TOKEN}\n`;
    const early = openAt(text).hover(text.lastIndexOf('jobid'))?.markdown;
    expect(early).toMatch(/^This stands directly behind an upload, .*\n\n\*\*Wait some minutes/);
    const error = hoverOf(upload({ token: aToken({ expires: -3 }) }));
    expect(error).not.toContain('put a new one here');
  });
});

describe('an application’s token', () => {
  it('expires by itself, and may be good for apps of its client alone', () => {
    const owned = { roles: ['SynchronizationData-User.Upload.OwnedBy'], iss: 'https://sts.windows.net/contoso/' };
    const hover = hoverOf(upload({ token: aToken(owned) }));
    expect(hover).toContain('`SynchronizationData-User.Upload.OwnedBy`; uploads only to apps that the client created or owns');
    expect(hover).toContain('expires by itself');
    const both = { roles: ['SynchronizationData-User.Upload', ...owned.roles] };
    expect(hoverOf(upload({ token: aToken(both) }))).not.toContain('created or owns');
  });
});

describe('a header that takes its value from a variable', () => {
  const hoverAt = (text: string, part: string): string => openAt(text).hover(text.lastIndexOf(part) + 3)?.markdown ?? '';

  it('tells what the token there tells', () => {
    const token = aToken({ tid: TENANT });
    const said = hoverOf(`@token = ${token}\n\n${upload()}`);
    expect(said).toContain('**Access token of an application**');
    expect(hoverAt(`@token = ${token}\n\n${upload()}`, '{{token}}')).toBe(said);
    expect(hoverAt(`@auth = Bearer ${token}\n\n###\n${upload({ scheme: '', token: '{{auth}}' })}`, '{{auth}}')).toBe(said);
    expect(hoverAt(`@token = not~a~real~secret\n\n${upload()}`, '{{token}}')).not.toContain('secret');
  });

  it('tells the type, and nothing that is none', () => {
    const typed = (type: string): string => `@type = ${type}\n\n${upload().replace('application/scim+json', '{{type}}')}`;
    expect(hoverAt(typed('application/json'), '{{type}}')).toMatch(/^`type` is `application\/json` in this file\.\n\n\*\*/);
    expect(hoverAt(typed('application/scim+json'), '{{type}}')).toBe('`type` is `application/scim+json` in this file.');
    expect(hoverAt(typed('not~a~real~secret'), '{{type}}')).not.toContain('not~a');
  });
});

describe('a token that others can read', () => {
  const iss = 'https://sts.windows.net/contoso/';
  const messagesOf = (text: string): readonly string[] =>
    openAt(text)
      .diagnostics()
      .map(({ message }) => message);

  it('is not called valid before it is', () => {
    const [leaked, ...others] = [...messagesOf(upload({ token: aToken({ iss, nbf: inMinutes(30) }) }))].sort();
    expect(leaked).toMatch(/^Everybody who reads this file can use the token until it expires; put a variable/);
    expect(others).toHaveLength(1);
  });

  it('is to be taken out of the variable that holds it', () => {
    expect(messagesOf(`@token = Bearer ${aToken({ iss })}\n\n${upload({ scheme: '' })}`)).toEqual([
      'Everybody who reads this file can use the token until it expires; take it out of the file, and let a prompt or the environment give it.',
    ]);
  });

  it('is a client secret too, which is to be taken out of its variable', () => {
    const request = `POST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n\ngrant_type=client_credentials&client_id={{id}}&client_secret={{clientSecret}}&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default\n`;
    const text = `@clientSecret = not~a~real~secret\n\n${request}\n###\n${request}`;
    const found = openAt(text).diagnostics();
    expect(found.map(({ span, message }) => [text.slice(span.start, span.end), message])).toEqual([
      [
        'not~a~real~secret',
        'The client secret stands in this file; take its value out of the file, and let a prompt or the environment give it.',
      ],
    ]);
  });
});

describe('the file is looked at again', () => {
  const rules = (document: Document): readonly string[] => document.diagnostics().map(({ rule, severity }) => `${rule} ${severity}`);
  const text = upload({ token: aToken({ nbf: inMinutes(30), exp: inMinutes(90) }) });

  it.each([
    [0, 25, ['http/token-not-yet-valid error']],
    [25, 85, []],
    [85, 90, ['http/expired-token hint']],
    [90, undefined, ['http/expired-token error']],
  ])('at minute %i: next at minute %s', (now, next, said) => {
    const document = openAt(text, minutes(now));
    expect(rules(document)).toEqual(said);
    expect(document.expires).toBe(next === undefined ? undefined : minutes(next));
  });

  it('by an edit too, once its time has come', () => {
    let now = minutes(50);
    const before = open('http', `GET https://x.io\n\n###\n${text}`, aContext({ environment: { newGuid: () => '', now: () => now } }));
    expect(rules(before)).toEqual([]);
    now = minutes(91);
    expect(rules(before.edit({ span: { start: 0, end: 0 }, text: '# a\n' }))).toEqual(['http/expired-token error']);
  });
});

describe('what is filled in when a request is sent is no wrong token', () => {
  it.each([
    'openid client_credentials',
    'oauth2',
    'Basic user password',
    'Bearer {{$auth.token("graph")}}',
    'Bearer {{login.response.body.$.access_token}}',
    '{{$aadToken cloud:us}}',
    '{{auth}}',
  ])('Authorization: %s', (value) => {
    const text = upload({ scheme: '', token: value });
    expect(openAt(text).diagnostics()).toEqual([]);
    expect(openAt(`@auth = Basic dXNlcjpwYXNzd29yZA==\n\n${text}`).diagnostics()).toEqual([]);
    expect(openAt(`@auth = Bearer {{token}}\n\n${text}`).diagnostics()).toEqual([]);
    expect(openAt(`@auth =\n\n${text}`).diagnostics()).toEqual([]);
  });
});

describe('a token that was wrapped', () => {
  const token = aToken({ iss: 'https://login.microsoftonline.com/contoso/v2.0' }).replace(/none$/, 'c2lnbmF0dXJl'.repeat(4));
  const wrapped = fc.record({
    cuts: fc.uniqueArray(fc.integer({ min: 0, max: token.length - 1 }), { minLength: 1, maxLength: 3 }),
    indent: fc.constantFrom('', ' ', '\t'),
    eol: fc.constantFrom('\n', '\r\n', '\r'),
  });
  const wrap = (cuts: readonly number[], indent: string): string =>
    [0, ...[...cuts].sort((a, b) => a - b)].map((cut, i, all) => (i > 0 ? `\n${indent}` : '') + token.slice(cut, all[i + 1])).join('');
  const rules = (document: Document): readonly string[] => document.diagnostics().map(({ rule }) => rule);

  it('is the one thing that is said, and its lines are joined', () => {
    fc.assert(
      fc.property(wrapped, ({ cuts, indent, eol }) => {
        fc.pre(indent === '' || cuts.join() !== '0'); // a whole token on an indented line is good in JetBrains
        const document = openAt(upload({ token: wrap(cuts, indent) }).replaceAll('\n', eol));
        expect(rules(document)).toEqual(['http/malformed-token']);
        const [problem] = document.diagnostics();
        const fix = problem && document.fixes(problem.span).find(({ title }) => title.startsWith('Join'));
        expect(applyEdits(document.text.toString(), fix?.edits ?? [])).toBe(upload({ token }).replaceAll('\n', eol));
      }),
    );
  });

  it('is wrong on a line of its own where no tool reads on there', () => {
    const text = upload({ scheme: 'Bearer\n  ', token });
    expect(rules(openAt(text))).toEqual([]);
    expect(rules(openAt(`# @prompt x\n${text}`))).toEqual(['http/malformed-token']);
  });

  it('is, in a variable too', () => {
    const before = fc.constantFrom('', 'Bearer ');
    fc.assert(
      fc.property(wrapped, before, ({ cuts, eol }, before) => {
        fc.pre(Math.min(...cuts) > 4);
        const file = `@token = ${before}${wrap(cuts, '')}\n${upload(before === '' ? {} : { scheme: '' })}`;
        const document = openAt(file.replaceAll('\n', eol));
        expect(rules(document)).toEqual(['http/malformed-token']);
        expect(document.outline().map(({ name }) => name)).toEqual(['POST /bulkUpload']);
      }),
    );
  });

  it('is no reason to take other lines for a part of it', () => {
    const request = (head: string): readonly string[] => rules(openAt(`POST ${ADDRESS}\n${head}\n\n${BODY}\n`));
    expect(request(`${TOKEN}\n${TYPE}\nX-Trace: a,\n  b=c`)).toEqual([]);
    expect(request(`${TOKEN}\nContent-Type:\n  application/scim+json`)).toEqual([]);
    expect(
      openAt(`@token = ${token}\ncontoso.com\n`)
        .outline()
        .map(({ name }) => name),
    ).toEqual(['GET contoso.com']);
    expect(rules(openAt(`POST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n  grant_type=client_credentials&client_id=a\n`))).toEqual([]);
    expect(openAt(`GET ${LOGS}\n${TOKEN}\nGET ${LOGS}\n`).outline()).toHaveLength(2);
  });
});
