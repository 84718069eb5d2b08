/** What is right in the tools and for other services, and causes no report here. */
import { describe, expect, it } from 'vitest';
import {
  ADDRESS,
  BODY,
  JOB,
  JOBS,
  JSON_TYPE,
  LOGS,
  SERVICE_PRINCIPAL,
  TOKEN,
  TYPE,
  upload,
} from '../../../server/src/core/http/example.ts';
import { open, type Context, type Diagnostic } from '../../../server/src/core/index.ts';
import { aContext } from '../../opening.ts';

const diagnosticsOf = (text: string, context: Partial<Context> = {}): readonly Diagnostic[] =>
  open('http', text, aContext(context)).diagnostics();
const rulesOf = (text: string, context?: Partial<Context>): readonly string[] => diagnosticsOf(text, context).map(({ rule }) => rule);

const head = `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n`;

describe('files that are sent', () => {
  const filledIn = BODY.replace('"701984"', '"{{$guid}}"').replace('"active": true', '"active": {{active}}');
  const sending = (line: string, text = filledIn): readonly string[] =>
    rulesOf(`${head}${line}\n`, { other: (path) => (path === './hire.json' ? { text } : undefined) });

  it.each(['<@ ./hire.json', '<@utf8 ./hire.json', '< ./hire.json'])('may hold templates: %s', (line) => {
    expect(sending(line)).toEqual([]);
  });

  it('may hold none where only tools are meant that would send them as they are', () => {
    expect(sending('< ./hire.json\n\n###\nGET https://contoso.com/{{$shared path}}')).toEqual(['http/defective-body-file']);
    expect(sending('<@ ./hire.json', filledIn.replace('"POST"', '"PUT"').replace('{{active}}', 'true'))).toEqual([
      'http/defective-body-file',
    ]);
  });

  it('may be named by what only the tool knows', () => {
    const missing = { other: () => ({ missing: true, siblings: [] }) as const };
    expect(rulesOf(`${head}< \${workspaceFolder}/hire.json\n`, missing)).toEqual([]);
    expect(rulesOf(`${head}< {{folder}}/hire.json\n`, missing)).toEqual([]);
    expect(rulesOf(`${head}< ./hire.json\n`, missing)).toEqual(['http/missing-body-file']);
  });

  it('may be a part of the body', () => {
    const [before = '', after = ''] = BODY.split(/\{\n {6}"method"[^]*?\n {4}\}/);
    expect(rulesOf(`${head}${before}\n< ./one.json\n${after}\n`)).toEqual([]);
    expect(rulesOf(`${head}${before}\n< ./one.json\n,\n<@latin1 ./two.json\n${after}\n`)).toEqual([]);
    expect(sending('< ./hire.json\n< ./rest.json', '{ "schemas":')).toEqual([]);
  });
});

describe('a gateway or a mock', () => {
  const hosts = [
    'https://contoso.azure-api.net/graph',
    'http://localhost:7071/v1.0',
    'https://contoso.azurewebsites.net/api',
    'https://prod-12.westeurope.logic.azure.com:443/workflows/a',
    'http://127.0.0.1:3000/beta',
  ];
  it.each(hosts)('gets information at most: %s', (host) => {
    const text = `PUT ${host}/servicePrincipals/hr/synchronization/jobs/hr/bulkUpload\n${JSON_TYPE}\n\n${BODY.replace('"POST"', '"PUT"')}\n`;
    const found = diagnosticsOf(text);
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'http/wrong-method information',
      'http/wrong-content-type information',
      'bulk-request/unsupported-method information',
    ]);
    expect(found.flatMap(({ fixes }) => fixes).some(({ safe }) => safe)).toBe(false);
    expect(rulesOf(text.replace('PUT ', 'POST ').replace(/\{[^]*/, '{ "people": [] }\n'))).toEqual(['http/wrong-content-type']);
  });
});

describe('a request that is disabled', () => {
  const wrong = `PUT ${ADDRESS}\n${JSON_TYPE}\n\n{ "a": 1 }\n`;
  it.each(['# @disabled', '// @disabled', '# @disabled true'])('is not judged: %s', (line) => {
    expect(rulesOf(`###\n${line}\n${wrong}`)).toEqual([]);
    expect(rulesOf(`${upload()}\n###\n${line}\nPOST ${JOBS}/{{jobId}}/restart\n${TOKEN}\n`)).toEqual([]);
  });

  it('still holds its secret, and one that is not disabled is judged', () => {
    const secret =
      '# @disabled\nPOST https://login.microsoftonline.com/a/oauth2/v2.0/token\n\ngrant_type=x&client_secret=not~a~real~secret\n';
    expect(rulesOf(secret)).toEqual(['http/leaked-client-secret']);
    expect(rulesOf(`# @disabled false\n${wrong}`)).toContain('http/wrong-method');
  });
});

describe('the order of calls', () => {
  const call = (method: string, action: string, job = '{{jobId}}'): string => `${method} ${JOBS}/${job}/${action}\n${TOKEN}\n`;
  const secrets = `PUT ${JOBS.replace('/jobs', '/secrets')}\n${TOKEN}\n${JSON_TYPE}\n\n< ./secrets.json\n`;
  const logs = (job: string): string => `GET ${LOGS}?$filter=jobid eq '${job}'\n${TOKEN}\n`;
  const file = (...requests: readonly string[]): readonly string[] => rulesOf(requests.join('\n###\n'));
  const other = JOB.replace('3c9f5a52', '11111111');
  const known = upload({ address: ADDRESS.replace('{{jobId}}', JOB) });

  it('is judged between neighbours, whatever is read in between', () => {
    expect(file(upload(), call('GET', 'schema'), call('POST', 'restart'))).toEqual(['http/upload-before-restart']);
    expect(file(call('POST', 'start'), call('GET', 'schema'), secrets)).toEqual(['http/start-before-secrets']);
    expect(file(known, call('GET', 'schema', JOB), logs(other))).toEqual(['http/other-job-id']);
  });

  it('is not judged over other calls, or between jobs', () => {
    expect(file(upload(), call('POST', 'pause'), call('POST', 'restart'))).toEqual([]);
    expect(file(known, call('POST', 'restart', other))).toEqual([]);
    expect(file(upload(), call('POST', 'restart', '{{otherJobId}}'))).toEqual([]);
    expect(file(call('POST', 'start'), call('POST', 'pause'), secrets)).toEqual([]);
    expect(file(known, call('GET', 'schema', other), logs(other))).toEqual([]);
    expect(file(known, call('POST', 'pause', JOB), logs(other))).toEqual([]);
    expect(file(known, call('GET', 'schema'), `GET ${LOGS}?$filter=jobid eq '${other}' or jobid eq '${JOB}'\n${TOKEN}\n`)).toEqual([]);
  });
});

it('finds the body behind variables', () => {
  expect(rulesOf(`${head}@name = x\n\n${BODY}\n`)).toEqual([]);
  expect(rulesOf(`${head}@name = x\n`)).toEqual(['http/missing-body']);
});

it('says that a body is a text where a script has put JSON into quotes', () => {
  expect(rulesOf(`${head}${JSON.stringify(JSON.stringify({ Operations: [] }))}\n`)).toEqual(['json/wrong-root-type']);
});

it('takes a token that is written over for a placeholder', () => {
  expect(rulesOf(upload({ token: '***' }))).toEqual(['http/placeholder-token']);
  expect(rulesOf(upload({ token: '#{token}#' }))).toEqual(['http/placeholder-token']);
});

it('takes alternate keys for addresses', () => {
  const keyed = ADDRESS.replace('/{{servicePrincipalId}}', `(appId='${SERVICE_PRINCIPAL}')`);
  expect(rulesOf(upload({ address: keyed }))).toEqual([]);
  expect(rulesOf(upload({ address: keyed.replaceAll("'", '%27').replace('/{{jobId}}', `('${JOB}')`) }))).toEqual([]);
});
