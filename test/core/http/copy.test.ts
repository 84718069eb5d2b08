/** A request copied as a command: what the command sends, run by a shell, and what it does not tell. */
import { execFile, spawnSync } from 'node:child_process';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { aToken, FORM_TYPE, JOB, JSON_TYPE, SERVICE_PRINCIPAL, TOKEN_ADDRESS } from '../../../server/src/core/http/example.ts';
import { copyRequest } from '../../../server/src/core/index.ts';

/** The request of a text that begins with a method, as a command. */
const copied = (text: string, shell: 'curl' | 'powershell' = 'curl', at = text.search(/^(?:GET|POST|PUT|HEAD|curl) /m)): string =>
  copyRequest(text, at, shell) ?? '';
const both = (text: string): string => `${copied(text)}\n${copied(text, 'powershell')}`;

const SECRET = 'Sup3r~Secret-Value_0815';

describe('a command tells no secret', () => {
  const kept = `@k = ${SECRET}\n@base = https://app:${SECRET}@api.contoso.com/x?code=${SECRET}\n@auth = Bearer ${SECRET}\n\n`;
  const texts: readonly string[] = [
    `POST https://x.io\n${FORM_TYPE}\n\nclient_secret=${SECRET}&a=b`,
    `POST https://x.io\n${FORM_TYPE}\n\nclient%5Fsecret=${SECRET}`,
    `POST https://x.io\n${FORM_TYPE}\n\nclient_assertion=${SECRET}\n&refresh_token=${SECRET}\n&password=${SECRET}&code=${SECRET}`,
    `POST https://x.io\n${JSON_TYPE}\n\n{ "password": "${SECRET}", "refresh_token": ["${SECRET}"], "grant_type": "x", "code": "${SECRET}" }`,
    `POST https://x.io\n${JSON_TYPE}\n\n{ "client\\u005fsecret": "${SECRET}", "in": "{\\"client_secret\\":\\"${SECRET}\\"}" }`,
    `PUT https://x.io\n${JSON_TYPE}\n\n{ "value": [{ "value": "${SECRET}", "@type": "x", "key": "SecretToken" }, { "key": "Unknown", "x": 1, "value": "${SECRET}" }] }`,
    `PUT https://x.io\n${JSON_TYPE}\n\n{ "value": [{ "key": "Password" "value": "${SECRET}" ] }`,
    `POST https://x.io\nContent-Type: multipart/form-data; boundary=x\n\n--x\nContent-Disposition: form-data; name="client_secret"\n\n${SECRET}\n--x--`,
    `POST https://x.io\nContent-Type: text/xml\n\n<a><Password>${SECRET}</Password></a>`,
    `POST https://x.io\nContent-Type: text/plain\n\nEndpoint=sb://x;SharedAccessKey=${SECRET};x`,
    `GET https://x.io/a?sig=${SECRET}&code=${SECRET}&key=${SECRET}&api-key=${SECRET}`,
    `GET https://x.io/a\n  ?client%5Fsecret=${SECRET}\n  &subscription-key=${SECRET}`,
    `GET https://app:${SECRET}@x.io/a`,
    `GET https://app:pa/${SECRET}@x.io/a`,
    `GET https://hooks.contoso.com/services/${SECRET}`,
    ...['Cookie: a=', 'Ocp-Apim-Subscription-Key: ', 'x-functions-key: ', 'X-Api-Key: ', 'Authorization: Basic app:', 'X-Auth: '].map(
      (header) => `GET https://x.io\n${header}${SECRET}`,
    ),
    `GET https://x.io\nAuthorization: Basic app ${SECRET}`,
    `GET https://x.io\nAuthorization: ${SECRET}`,
    `GET https://x.io\nAuthorization: Bearer Bearer ${SECRET}`,
    `curl https://x.io -u app:${SECRET} -b 's=${SECRET}' -d 'client_secret=${SECRET}' -d a=b`,
    `curl --oauth2-bearer ${SECRET} -sX POST https://x.io -H"x-functions-key: ${SECRET}" --data-urlencode 'password=${SECRET}'`,
    `${kept}GET {{base}}`,
    `${kept}GET https://x.io?a={{auth}}\nX-Trace: {{auth}}`,
    `${kept}GET https://x.io/{{k}}?a={{k}}\nX-Trace: {{k}}\n\n###\nPOST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n\nclient_secret={{k}}`,
    `@clientSecret = ${SECRET}\n\nPOST https://x.io\nX-Trace: a ${SECRET}\n\n{ "a": "{{clientSecret}}", "b": "x ${SECRET}" }`,
    `@a = {{clientSecret}}\n@clientSecret = ${SECRET}\n\nPOST https://x.io\nX-Trace: {{a}}`,
  ];
  it.each(texts.map((text) => [JSON.stringify(text), text]))('%s', (_, text) => {
    expect(both(text)).toMatch(/^curl [\s\S]*\nInvoke-RestMethod /);
    for (let at = 0; at + 9 <= SECRET.length; at++) expect(both(text)).not.toContain(SECRET.slice(at, at + 9));
  });
});

describe('a variable of the shell', () => {
  it.each([
    ['GET https://x.io/{{jobId}}/{{job_id}}/{{jobId}}', '"$JOB_ID"\'/\'"$JOB_ID_2"\'/\'"$JOB_ID"'],
    ['GET https://x.io\nAuthorization: Bearer {{login.response.body.$.access_token}}', '"$ACCESS_TOKEN"'],
    ['GET https://x.io\nX-A: {{$processEnv CLIENT_SECRET}}', '"$CLIENT_SECRET"'],
    ['GET https://x.io/{{path}}/{{user}}', '"$PATH_VALUE"\'/\'"$USER_VALUE"'],
    ['GET https://x.io\nAuthorization: {{$aadToken}}', '\'Authorization: Bearer \'"$TOKEN"'],
    [`PUT https://x.io\n\n{"value":[{"key":"SecretToken","value":"a"},{"key":"Password","value":"b"}]}`, '"$PASSWORD"'],
    [`GET https://x.io\nAuthorization: Bearer ${aToken()}\nX-Token: b`, '"$X_TOKEN"'],
  ])('has a name of its own: %s', (text, expected) => {
    expect(copied(text)).toContain(expected);
  });

  it('stands for a secret alone', () => {
    const plain = `POST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n\ngrant_type=urn:x:token&client_assertion_type=urn:jwt&token_type=x&client_id=a`;
    expect(copied(plain).split('$')).toHaveLength(2); // the tenant
    expect(
      copied(`GET https://graph.microsoft.com/v1.0/servicePrincipals/${SERVICE_PRINCIPAL}/synchronization/jobs/${JOB}/bulkUpload`),
    ).not.toContain('$');
    expect(copied('PUT https://x.io\n\n{"value":[{"key":"SyncNotificationSettings","value":"{\\"Enabled\\":true}"}]}')).not.toContain('$');
  });
});

interface Received {
  readonly url: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Requests to ROOT, which are run by one shell, one after the other. */
const VALUE = 'a+b/c=&d%20 "\'$!`é';
const bodies = ['{ "it\'s": "$5 `x` !1 \\\\ \\" $(id)" }', '{\n  "a": "Zoë Müller 名前 😀",\n\n  "b": "100%"\n}', '@file', 'a & b = c'];
const requests = {
  address: "GET ROOT/a[1]/b{x}?$filter=jobid eq 'A''B' and c eq \"ü\"&$top={{top}}",
  form: `POST ROOT/t\n${FORM_TYPE}\n\ngrant_type=client_credentials\n&client_id={{clientId}}x\n&client_secret=abc%2Bdef&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default\n`,
  userOfAddress: 'GET http://u:p@HOST/x',
  userOfHeader: 'GET ROOT/x\nAuthorization: Basic u p',
  userOfCurl: 'curl ROOT/x -u u:p',
  curl: `curl -sX PUT ROOT/x -H"X-A: 1" -A agent -d a=1 --data-urlencode 'b=x y' -d "c=\\"2\\""`,
  get: 'curl -G ROOT/x -d a=1 -d b=2',
  head: 'HEAD ROOT/x',
  host: 'GET /x\nHost: HOST',
  ...Object.fromEntries(
    bodies.map((body, i) => [`body ${i}`, `POST ROOT/x\nContent-Type: application/scim+json\nX-Empty:\nX-Quote: it's "$x"\n\n${body}\n`]),
  ),
};

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

describe.skipIf(!has('curl') || !has('bash'))('run by bash, it sends what the file says', () => {
  const all: Received[] = [];
  beforeAll(async () => {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { url = '', method = '', headers } = request;
        all.push({ url, method, headers, body: Buffer.concat(chunks).toString() });
        response.end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const commands = Object.values(requests).map((text) => copied(text.replaceAll('ROOT', `http://${host}`).replaceAll('HOST', host)));
    const env = { PATH: process.env.PATH, TOP: '5', CLIENT_SECRET: VALUE, CLIENT_ID: 'i d', BASIC_CREDENTIALS: 'u:p w' };
    await new Promise<void>((resolve, reject) => {
      execFile('bash', ['-c', `set -u\n${commands.join(' || exit 1\n')}`], { env }, (error) => {
        if (error) reject(new Error(error.message));
        else resolve();
      });
    });
    server.close();
  });
  const sent = (name: string): Received | undefined => all[Object.keys(requests).indexOf(name)];

  it('an address with blanks, quotes, brackets and a filter', () => {
    const url = "/a[1]/b%7Bx%7D?$filter=jobid%20eq%20'A''B'%20and%20c%20eq%20%22%C3%BC%22&$top=5";
    expect(sent('address')).toMatchObject({ method: 'GET', url });
    expect(sent('head')).toMatchObject({ method: 'HEAD' });
    expect(sent('host')).toMatchObject({ url: '/x' });
  });

  it.each(bodies.map((body, i) => [body, i]))('a body: %s', (body, i) => {
    const headers = { 'content-type': 'application/scim+json', 'x-empty': '', 'x-quote': 'it\'s "$x"' };
    expect(sent(`body ${i}`)).toMatchObject({ body, headers });
  });

  it('a form, its secrets encoded', () => {
    expect(Object.fromEntries(new URLSearchParams(sent('form')?.body))).toEqual({
      grant_type: 'client_credentials',
      client_id: 'i dx',
      client_secret: VALUE,
      scope: 'https://graph.microsoft.com/.default',
    });
  });

  it.each(['userOfAddress', 'userOfHeader', 'userOfCurl'])('Basic authorization: %s', (name) => {
    expect(sent(name)?.headers.authorization).toBe(`Basic ${Buffer.from('u:p w').toString('base64')}`);
  });

  it('a command of curl', () => {
    expect(sent('curl')).toMatchObject({ method: 'PUT', url: '/x', body: 'a=1&b=x%20y&c=%222%22' });
    expect(sent('curl')?.headers).toMatchObject({ 'x-a': '1', 'user-agent': 'agent' });
    expect(sent('get')).toMatchObject({ method: 'GET', url: '/x?a=1&b=2', body: '' });
  });
});

describe('for PowerShell', () => {
  it('a body that is no ASCII is sent as UTF-8, and a form encoded', () => {
    expect(copied('POST https://x.io\n\n{ "a": "„Zoë“ $x `\n\'" }', 'powershell')).toBe(
      'Invoke-RestMethod -Method POST -Uri "https://x.io" `\n  -Body ([System.Text.Encoding]::UTF8.GetBytes("{ `"a`": `"`„Zoë`“ `$x ``\n\'`" }"))',
    );
    expect(copied(`POST https://x.io\n${FORM_TYPE}\n\na=b%20&client_secret={{s}}&c=d`, 'powershell')).toContain(
      '-Body "a=b%20&client_secret=$([uri]::EscapeDataString($env:S))&c=d"',
    );
  });

  it('headers of one name are joined, and what has a parameter of its own is given by that', () => {
    const command = copied('GET https://x.io\nX-A: 1\nx-a: 2\nUser-Agent: me\nAuthorization: Basic a b', 'powershell');
    expect(command).toContain('"X-A" = "1, 2"');
    expect(command).toContain('-UserAgent "me"');
    expect(command).toContain('"Basic $([Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes("$($env:BASIC_CREDENTIALS)")))"');
  });
});

it('control characters of a file do not reach the terminal', () => {
  expect(both('POST https://x.io\nX-A: a\u001b[201~b\n\na\u0007\u0000b')).not.toMatch(/[^\n -~]/);
});
