/** What a recorded response is said to mean depends on the call that it answers. */
import { describe, expect, it } from 'vitest';
import {
  ADDRESS,
  BODY,
  FORM_TYPE,
  JOBS,
  JSON_TYPE,
  LOGS,
  TOKEN,
  TOKEN_ADDRESS,
  TYPE,
  upload,
} from '../../../server/src/core/http/example.ts';
import { open } from '../../../server/src/core/index.ts';
import { aContext } from '../../opening.ts';

const calls = {
  upload: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}`,
  token: `POST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n\ngrant_type=client_credentials&client_id={{id}}&client_secret={{secret}}&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default`,
  logs: `GET ${LOGS}?$filter=jobid eq '{{jobId}}'\n${TOKEN}`,
  readSchema: `GET ${JOBS}/{{jobId}}/schema\n${TOKEN}`,
  putSchema: `PUT ${JOBS}/{{jobId}}/schema\n${TOKEN}\n${JSON_TYPE}\n\n{{schema}}`,
  putSecrets: `PUT ${JOBS.replace('/jobs', '/secrets')}\n${TOKEN}\n${JSON_TYPE}\n\n{{secrets}}`,
  start: `POST ${JOBS}/{{jobId}}/start\n${TOKEN}`,
  restart: `POST ${JOBS}/{{jobId}}/restart\n${TOKEN}`,
};

interface Said {
  readonly message: string;
  readonly hover: string;
}

function saidOf(before: string, status: string, rest = ''): Said {
  const text = `${before}\n\nHTTP/1.1 ${status}\n${rest}\n`;
  const document = open('http', text, aContext());
  const [problem] = document.diagnostics().filter(({ rule }) => rule === 'http/failed-response');
  return { message: problem?.message ?? '', hover: document.hover(text.indexOf('HTTP/1.1') + 3)?.markdown ?? '' };
}

const entra = (code: string): string =>
  `${JSON_TYPE}\n\n{ "error": "invalid_client", "error_description": "AADSTS${code}: …", "error_codes": [${code}] }`;

describe('a failure is told', () => {
  it.each<[keyof typeof calls, string, string, string]>([
    ['upload', '403', 'SynchronizationData-User.Upload', ''],
    ['logs', '403', 'AuditLog.Read.All', ''],
    ['readSchema', '403', 'Synchronization.Read.All', ''],
    ['putSchema', '403', 'Synchronization.ReadWrite.All', ''],
    ['start', '403', 'Synchronization.ReadWrite.All', ''],
    ['upload', '404', 'object id', ''],
    ['token', '404', 'no token endpoint', ''],
    ['logs', '404', '/auditLogs/provisioning', ''],
    ['upload', '400', 'Content-Type', ''],
    ['logs', '400', '$filter', ''],
    ['putSecrets', '400', 'every value is a text', ''],
    ['putSchema', '400', 'send all of it', ''],
    ['restart', '400', 'resetScope', ''],
    ['token', '401', 'client_secret', `${JSON_TYPE}\n\n{ "error": "invalid_client" }`],
    ['token', '401', 'not its id', entra('7000215')],
    ['token', '401', 'has expired', entra('7000222')],
    ['token', '400', 'No such application', entra('700016')],
    ['token', '400', 'No such tenant', entra('90002')],
    ['token', '400', '/.default', entra('1002012')],
    ['token', '400', 'form', entra('900144')],
    ['upload', '401', 'the token is missing', ''],
    ['upload', '409', 'Conflict', ''],
    ['putSchema', '412', 'ETag', ''],
    ['upload', '415', 'application/scim+json', ''],
    ['token', '415', 'Content-Type', ''],
    ['logs', '429', 'Retry-After', ''],
    ['upload', '502', 'cannot be reached', ''],
    ['start', '503', 'cannot be reached', ''],
    ['logs', '504', 'cannot be reached', ''],
    ['token', '500', 'The service failed. Send the request again in some minutes.', ''],
  ])('to %s: %s means %s', (call, status, expected, rest) => {
    const { message, hover } = saidOf(calls[call], `${status} X`, rest);
    expect(message).toContain(expected);
    expect(hover.split('\n').length).toBeLessThanOrEqual(12);
  });
});

describe('a success is told on hover, and nowhere else', () => {
  it.each<[keyof typeof calls, string, string, string]>([
    ['upload', '202', 'staged', ''],
    ['start', '204', 'Do not start it again', ''],
    ['restart', '204', 'Upload again', ''],
    ['putSecrets', '204', 'the change was taken', ''],
    ['token', '200', '60 to 90 minutes', `${JSON_TYPE}\n\n{ "access_token": "x" }`],
    ['logs', '200', 'five to ten minutes', `${JSON_TYPE}\n\n{ "value": [] }`],
  ])('to %s: %s means %s', (call, status, expected, rest) => {
    const { message, hover } = saidOf(calls[call], `${status} X`, rest);
    expect(message).toBe('');
    expect(hover).toContain(expected);
  });
});

it('how long to wait is told where the answer says it, beside the limits of both pages', () => {
  const { hover } = saidOf(calls.upload, '429 Too Many Requests', 'Retry-After: 120\n');
  expect(hover).toContain('Wait 120 seconds');
  expect(hover).toContain('40 calls in five seconds');
  expect(hover).toContain('40 in a second');
});

describe('the call', () => {
  it('is the one above, whatever else the file sends', () => {
    const before = `${calls.token}\n\n###\n${calls.upload}\n\n###\n`;
    expect(saidOf(before + calls.logs, '403 Forbidden').message).toContain('AuditLog.Read.All');
  });

  it('is not guessed where there are several', () => {
    const before = `${calls.token}\n\n###\n${upload()}\n###`;
    expect(saidOf(before, '404 Not Found').message).toBe(
      'Not found: there is nothing at this address. Look at the ids and the words in it.',
    );
    expect(saidOf(`${upload()}\n###\n${upload()}\n###`, '404 Not Found').message).toContain('object id');
  });

  it('may be none of ours', () => {
    expect(saidOf(`${calls.logs}\n\nGET https://api.contoso.com/x`, '403 Forbidden')).toEqual({ message: '', hover: '' });
  });
});

describe('what is not there', () => {
  it('is not spoken of', () => {
    const location = 'Location: https://graph.microsoft.com/beta/auditLogs/provisioning';
    expect(saidOf(calls.upload, '202 Accepted', location).hover).toContain('The header Location');
    expect(saidOf(calls.upload, '202 Accepted').hover).not.toContain('Location');
    expect(saidOf(calls.upload, '503 X').hover).not.toContain('504');
    expect(saidOf(calls.upload, '504 X').hover).toContain('look before you send it again');
    for (const call of ['upload', 'putSecrets', 'putSchema'] as const)
      expect(saidOf(calls[call], '400 X').hover).toContain('if something is marked in the request above');
  });
});

it('tells pages of two versions apart', () => {
  expect(saidOf(calls.upload, '403 X').hover).toMatch(/\[[^\]]*bulkupload\]\([^)]*\), \[[^\]]*bulkupload \(beta\)\]/);
});

describe('an answer without a call', () => {
  const answer = (status: string): string => `HTTP/1.1 ${status}\n${JSON_TYPE}\n\n{ "error": { "code": "x" } }\n`;
  const hoverOf = (text: string): string | undefined => open('http', text, aContext()).hover(text.lastIndexOf('HTTP/1.1') + 3)?.markdown;

  it.each([
    answer('401 Unauthorized'),
    `\uFEFF${answer('401 Unauthorized')}`,
    `### Saved\n${answer('401 Unauthorized')}`,
    `${calls.upload}\n\n###\nGET https://api.contoso.com/x\n\n###\n${answer('401 Unauthorized')}`,
  ])('is explained by its status, and nothing is said against it: %#', (text) => {
    expect(hoverOf(text)).toContain('**Get a new token, and look that it is for the service that is called.**');
    expect(open('http', text, aContext()).diagnostics()).toEqual([]);
  });

  it('is explained where it is a good one', () => {
    expect(hoverOf(answer('202 Accepted'))).toContain('Ask later what became of it.');
  });

  it('is left alone where all requests go somewhere else', () => {
    expect(hoverOf(`GET https://api.contoso.com/x\n\n###\n${answer('401 Unauthorized')}`)).toBeUndefined();
  });
});
