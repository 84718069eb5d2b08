/** Bodies of every kind at their places, files that are sent, and recorded responses. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BODY, JOBS, JSON_TYPE, LOGS, TOKEN, upload } from '../../../server/src/core/http/example.ts';
import { applyEdits, open, type Context, type Document } from '../../../server/src/core/index.ts';
import { aContext } from '../../opening.ts';

const openHttp = (text: string, context: Partial<Context> = {}): Document => open('http', text, aContext(context));
const reported = (text: string, context: Partial<Context> = {}): readonly string[] =>
  openHttp(text, context)
    .diagnostics()
    .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);

const schema = (expression: string): string =>
  JSON.stringify({
    synchronizationRules: [
      { objectMappings: [{ attributeMappings: [{ targetAttributeName: 'displayName', source: { type: 'Function', expression } }] }] },
    ],
  });

describe('a body', () => {
  it('of a schema has its expressions checked', () => {
    expect(reported(`PUT ${JOBS}/{{jobId}}/schema\n${TOKEN}\n${JSON_TYPE}\n\n${schema('Left([mail] 64)')}\n`)).toEqual([
      'expression/missing-comma: 64',
    ]);
  });

  it('is known by its shape too', () => {
    expect(reported(`PUT ${JOBS}/{{jobId}}/something\n${TOKEN}\n\n${schema('Left([mail] 64)')}\n`)).toEqual([
      'expression/missing-comma: 64',
    ]);
    expect(reported(`PUT https://api.contoso.com/schema\n\n${schema('Left([mail] 64)')}\n`)).toEqual([]);
  });

  it('of parseExpression has its expression checked, and repaired with its escapes', () => {
    const text = `POST ${JOBS}/{{jobId}}/schema/parseExpression\n${TOKEN}\n${JSON_TYPE}\n\n{ "expression": "Join(\\"-\\", [a] [b])" }\n`;
    expect(reported(text)).toEqual(['expression/missing-comma: [b]']);
  });

  it('of a recorded schema is checked where it stands', () => {
    const text = `GET ${JOBS}/{{jobId}}/schema\n${TOKEN}\n\nHTTP/1.1 200 OK\n${JSON_TYPE}\n\n${schema('Left([mail] 64)')}\n`;
    expect(reported(text)).toEqual(['expression/missing-comma: 64']);
  });
});

describe('a file that is sent', () => {
  const text = upload().replace(BODY, '< ./people.scim.json');
  const include = text.indexOf('./people');

  it('is linked', () => {
    expect(openHttp(text).links()).toEqual([
      { span: { start: include, end: include + './people.scim.json'.length }, target: './people.scim.json' },
    ]);
    expect(openHttp(text.replace('./people', '{{file}}')).links()).toEqual([]);
  });

  it('is not spoken of where nobody has looked', () => {
    expect(reported(text)).toEqual([]);
  });

  it('has its problems counted', () => {
    const other = (): { text: string } => ({ text: BODY.replace('"POST"', '"post"').replace('"active": true', '"active": "true"') });
    const document = openHttp(text, { other });
    expect(document.diagnostics().map(({ message }) => message)).toEqual([
      'The file people.scim.json holds 1 error and 1 warning; look at it, and correct them there.',
    ]);
    expect(document.hover(include + 1)?.markdown).toContain('**A bulk request, 1 operation:** 1 error, 1 warning');
    expect(openHttp(text, { other: () => ({ text: BODY }) }).hover(include + 1)?.markdown).toContain('no errors or warnings');
  });
});

describe('a recorded response', () => {
  const bucket = '{ "error": { "message": "The bucket that stores the ingested data is full" } }';
  it.each([
    ['202 Accepted', '', undefined, 'Wait five to ten minutes'],
    ['400 Bad Request', '', 'Invalid data format', 'Content-Type first'],
    ['401 Unauthorized', '', 'Unauthorized', 'Application Administrator'],
    ['403 Forbidden', '', 'Forbidden', 'User Administrator'],
    ['404 Not Found', '', 'Not found', 'object id'],
    ['429 Too Many Requests', '', 'Too many requests', '40 in a second'],
    ['500 Internal Server Error', bucket, 'Bucket full', 'in quarantine'],
    ['500 Internal Server Error', '', 'The service failed', 'bucket'],
  ])('of %s with %j', (status, body, message, hover) => {
    const text = `${upload()}\nHTTP/1.1 ${status}\nDate: x\n\n${body}\n`;
    const document = openHttp(text);
    expect(document.diagnostics().map((one) => `${one.severity} ${one.message}`)).toEqual(
      message === undefined ? [] : [expect.stringContaining(`information ${message}`)],
    );
    const shown = document.hover(text.indexOf('HTTP/1.1') + 3)?.markdown ?? '';
    expect(shown).toContain(hover);
    expect(shown.split('\n').length).toBeLessThanOrEqual(12);
  });

  it('in a block of its own belongs to our request, where nothing else was sent', () => {
    const response = '### answer\nHTTP/1.1 403 Forbidden\n';
    expect(reported(`${upload()}\n${response}`)).toEqual(['http/failed-response: HTTP/1.1 403 Forbidden']);
    expect(reported(`${upload()}\n###\nGET https://api.contoso.com\n\n${response}`)).toEqual([]);
  });

  it('of another service is none of ours', () => {
    expect(reported('GET https://api.contoso.com/x\n\nHTTP/1.1 401 Unauthorized\n')).toEqual([]);
  });

  it('of a log query is explained too', () => {
    expect(reported(`GET ${LOGS}?$filter=jobid eq 'x'\n${TOKEN}\n\nHTTP/1.1 403 Forbidden\n`)).toHaveLength(1);
  });
});

describe('an expression in a body', () => {
  const before = `GET https://api.contoso.com\n\n###\n`;
  const request = (expression: string, eol = '\n'): string =>
    `${before}PUT ${JOBS}/{{jobId}}/schema\n${TOKEN}\n${JSON_TYPE}\n\n${schema(expression)}\n\n###\nGET ${JOBS}\n${TOKEN}\n`.replaceAll(
      '\n',
      eol,
    );
  const at = (text: string): number => text.indexOf('IsPresent');

  it('is edited on its own, and written back into a request that is valid', () => {
    const text = request('IIF(IsPresent([a]), "{{x}}", [b])');
    const found = openHttp(text).embeddedAt(at(text));
    expect(found).toMatchObject({ kind: 'expression', text: 'IIF(IsPresent([a]), "{{x}}", [b])' });
    const changed = 'IIF(IsPresent([a]),\n  "{{y}} \\ {{$datetime "YYYY"}}", [😀])\r\n';
    const edit = found?.write(changed);
    const after = applyEdits(text, edit ? [edit] : []);
    const again = openHttp(after);
    expect(again.embeddedAt(at(after))?.text).toBe(changed);
    expect(again.outline()).toHaveLength(3);
    expect(after).toContain('"{{y}} \\\\ {{$datetime "YYYY"}}\\"');
  });

  it('is, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{{a}}', '{', '}', '"', '\\', '\n', '\r', '😀', 'x', '###', ' ') }),
        fc.constantFrom('\n', '\r\n'),
        (changed, eol) => {
          fc.pre(changed.trim() !== '');
          const text = request('IsPresent([a])', eol);
          const edit = openHttp(text).embeddedAt(at(text))?.write(changed);
          const after = applyEdits(text, edit ? [edit] : []);
          const document = openHttp(after);
          expect(document.outline().map(({ name }) => name)).toEqual(['GET /api.contoso.com', 'PUT /schema', 'GET /jobs']);
          expect(document.embeddedAt(edit?.span.start ?? 0)?.text).toBe(changed);
        },
      ),
    );
  });

  it('has its actions, with templates as they were', () => {
    const text = request('Append([a],"{{x}}")');
    const at = text.indexOf('Append');
    const fixes = openHttp(text).fixes({ start: at, end: at });
    expect(fixes.length).toBeGreaterThan(0);
    for (const { edits } of fixes) {
      const after = applyEdits(text, edits);
      expect(after).toContain('{{x}}');
      expect(reported(after)).toEqual([]);
    }
    expect(openHttp(text).fixes({ start: text.length - 3, end: text.length - 3 })).toEqual([]);
  });

  it('may be spoken of in the configuration', () => {
    const text = request('Left([mail] 64)');
    expect(
      openHttp(text)
        .configurationActions({ start: text.indexOf('64'), end: text.indexOf('64') })
        .map(({ title }) => title),
    ).toEqual(['Turn off expression/missing-comma here', 'Turn off expression/missing-comma everywhere']);
  });
});
