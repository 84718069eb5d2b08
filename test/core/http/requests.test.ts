/** What is read of a request file, and that what tools allow in one causes no report. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../../server/src/core/http/body.ts';
import { ADDRESS, BODY, TOKEN, TYPE, upload } from '../../../server/src/core/http/example.ts';
import { requestsIn } from '../../../server/src/core/http/blocks.ts';
import { applyEdits, open, type Diagnostic } from '../../../server/src/core/index.ts';
import { TEMPLATE } from '../../../server/src/core/base/template.ts';
import { aContext } from '../../opening.ts';

const diagnosticsOf = (text: string): readonly Diagnostic[] => open('http', text, aContext()).diagnostics();
const rulesOf = (text: string): readonly string[] => diagnosticsOf(text).map(({ rule }) => rule);

/** One line a request: method, target, headers, how the body begins. */
function show(text: string): string {
  return requestsIn(text)
    .map(({ request: { method, url, headers, body, lacksBlankLine }, block: { text } }) => {
      const names = headers.map(({ name, value }) => `${name}=${value}`).join(' ');
      const shown = body
        ? `${body.kind}${lacksBlankLine ? '!' : ''} ${JSON.stringify(text.slice(body.span.start, body.span.end))}`
        : 'none';
      return `${method?.text ?? '-'} ${url} | ${names} | ${shown}`;
    })
    .join('\n');
}

describe('requests', () => {
  it.each([
    [
      'a request with everything',
      'POST https://x.io/a HTTP/1.1\nA: b\nC : d\n\n{"e": 1}\n',
      'POST https://x.io/a | A=b C=d | json "{\\"e\\": 1}"',
    ],
    ['no method', 'https://x.io/a\n', '- https://x.io/a |  | none'],
    [
      'separators with and without titles',
      '### one\nGET https://x.io\n###two\nGET https://y.io\n',
      'GET https://x.io |  | none\nGET https://y.io |  | none',
    ],
    [
      'comments, variables and metadata before it',
      '@h = x.io\n# @name a\n// note\n\nGET https://{{h}}/a\n',
      'GET https://{{h}}/a |  | none',
    ],
    ['comments among headers', 'GET https://x.io\n# one\nA: b\n// two\nC: d\n', 'GET https://x.io | A=b C=d | none'],
    ['continuation lines', 'GET https://x.io/a\n  ?b=c\n  &d=e HTTP/1.1\nA: b\n', 'GET https://x.io/a?b=c&d=e | A=b | none'],
    ['a body without blank line before it', 'POST https://x.io\nA: b\n{"c": 1}\n', 'POST https://x.io | A=b | json! "{\\"c\\": 1}"'],
    ['an included body', 'POST https://x.io\n\n< ./a.json\n', 'POST https://x.io |  | include "< ./a.json"'],
    [
      'scripts behind the body',
      'POST https://x.io\n\n{"a": 1}\n\n> {%\n  client.log("{")\n%}\n',
      'POST https://x.io |  | json "{\\"a\\": 1}"',
    ],
    ['scripts before the request', '< {%\n GET https://no.io\n%}\nGET https://x.io\n', 'GET https://x.io |  | none'],
    [
      'a recorded response',
      'POST https://x.io\n\n{"a": 1}\n\nHTTP/1.1 202 Accepted\nB: c\n\n{"d": 2}\n',
      'POST https://x.io |  | json "{\\"a\\": 1}"',
    ],
    [
      'captures behind the body',
      'POST https://x.io\n\n{"a": 1}\n@b = {{c.d}}\n?? status == 200\n',
      'POST https://x.io |  | json "{\\"a\\": 1}"',
    ],
    [
      'a second request without separator',
      'POST https://x.io\n\n{"a": 1}\n\nGET https://y.io\n',
      'POST https://x.io |  | json "{\\"a\\": 1}"\nGET https://y.io |  | none',
    ],
    [
      'request lines in a multipart body',
      'POST https://x.io\n\n--b\nGET https://no.io\n--b--\n',
      'POST https://x.io |  | text "--b\\nGET https://no.io\\n--b--"',
    ],
    ['a curl command', 'curl -X POST https://x.io \\\n  -H "A: b" -d \'{"c": 1}\'\n', 'POST https://x.io | A=b | json "{\\"c\\": 1}"'],
    ['text that is no request', 'Hello, world\n- item\n', ''],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(show(text)).toBe(expected);
    expect(show(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toBe(expected.replaceAll('\\n', '\\r\\n'));
  });
});

const head = `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n`;

describe('what tools allow causes no report', () => {
  it.each([
    ['comment lines in a body', head + BODY.replace('"Operations"', '# these are the "new" ones\n  // {\n  "Operations"')],
    [
      'templates in strings',
      head +
        BODY.replace('"701984",\n      "path"', '"{{$guid}}",\n      "path"')
          .replace('"POST"', '"{{method}}"')
          .replace('"/Users"', '"{{users}}"'),
    ],
    ['templates with quotes in strings', head + BODY.replace('ahansen@contoso.com', '{{$datetime "YYYY"}}@contoso.com')],
    ['templates outside strings', head + BODY.replace('true', '{{active}}').replace('"externalId": "701984"', '"externalId": {{id}}')],
    ['a template for the data', head + BODY.replace(/"data": \{[\s\S]*?\n {6}\}/, '"data": {{user}}')],
    ['a template for a member', head + BODY.replace('"active": true', '{{more}}')],
    ['a template for the whole body', `${head}{{payload}}\n`],
    ['a template in the operations', head + BODY.replace('"Operations": [', '"Operations": [ {{first}},')],
    ['an escaped template', head + BODY.replace('ahansen@', 'a\\{\\{x\\}\\}@')],
    ['a content type that is not in the file', `POST ${ADDRESS}\n${TOKEN}\nContent-Type: {{type}}\n\n${BODY}`],
    ['a content type one variable away', `@type = application/scim+json\n${head.replace('application/scim+json', '{{type}}')}${BODY}`],
    [
      'an address in variables',
      `@g = https://graph.microsoft.com\nPOST {{g}}/beta/servicePrincipals/{{s}}/synchronization/jobs/{{j}}/bulkUpload?x=1\n${TYPE}\n${TOKEN}\n\n${BODY}`,
    ],
    ['a bulkUpload of another product', `POST https://api.example.com/v1/bulkUpload\nContent-Type: application/json\n\n{"items": []}`],
    ['a bulkUpload behind variables that names no SCIM', `PUT {{host}}/bulkUpload\nContent-Type: text/csv\n\na,b`],
    [
      'a payload for another server',
      `POST https://scim.example.com/scim/v2/Bulk\nContent-Type: application/json\n\n${BODY.replace('POST', 'PUT')}`,
    ],
  ])('%s', (_, text) => {
    expect(rulesOf(text)).toEqual([]);
    expect(rulesOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual([]);
  });
});

describe('what is ours is found', () => {
  it.each([
    [
      'in any letter case, with a slash',
      `POST https://graph.microsoft.com/v1.0/servicePrincipals/a/synchronization/jobs/b/BULKUPLOAD/\n${TOKEN}\n\n${BODY}`,
      ['http/missing-content-type', 'http/unlikely-path', 'http/unlikely-job-id', 'http/unlikely-service-principal-id'],
    ],
    [
      'at a misspelt host',
      `POST https://graph.microsft.com/v1.0/bulkUpload\n${TOKEN}\n\n${BODY}`,
      ['http/missing-content-type', 'http/unlikely-path', 'http/unlikely-host'],
    ],
    ['behind variables, by its body', `PUT {{host}}/bulkUpload\n${TOKEN}\n\n${BODY}`, ['http/wrong-method', 'http/missing-content-type']],
    ['by its Content-Type', `PUT {{endpoint}}/bulkUpload\n${TOKEN}\n${TYPE}\n\n${BODY}`, ['http/wrong-method']],
    ['a misspelt header, and not a missing one', `POST ${ADDRESS}\n${TOKEN}\nContent-Typ: a\n\n${BODY}`, ['http/misspelt-header']],
    [
      'a header below the blank line, and not a missing one',
      `POST ${ADDRESS}\n${TOKEN}\n\n${TYPE}\n\n${BODY}`,
      ['http/header-below-blank-line'],
    ],
  ])('%s', (_, text, rules) => {
    expect([...rulesOf(text)].sort()).toEqual([...rules].sort());
  });
});

describe('a body', () => {
  it.each(['\n', '\r\n'])('is checked and repaired at its place in the file, with line ends %j', (eol) => {
    const text = `# upload\n${head}${BODY.replace('"POST"', '"post"')}\n\n###\nGET https://x.io\n`.replaceAll('\n', eol);
    const document = open('http', text, aContext());
    const [diagnostic] = document.diagnostics();
    expect(diagnostic && text.slice(diagnostic.span.start, diagnostic.span.end)).toBe('"post"');
    expect(document.hover(text.indexOf('"post"') + 2)?.markdown).toContain('Write POST');
    const [fix] = document.fixes(diagnostic?.span ?? { start: 0, end: 0 });
    expect(applyEdits(text, fix?.edits ?? [])).toBe(text.replace('"post"', '"POST"'));
  });

  it('keeps its templates when a fix copies them', () => {
    const text =
      head +
      BODY.replace('"Operations": [', '"Operations": ')
        .replace(/\n {2}\]\n\}$/, '\n}')
        .replace('ahansen', '{{login}}')
        .replace('true', '{{active}}');
    const document = open('http', text, aContext());
    const [diagnostic] = document.diagnostics();
    expect(diagnostic?.rule).toBe('bulk-request/wrong-operations-type');
    const [fix] = document.fixes(diagnostic?.span ?? { start: 0, end: 0 });
    const result = applyEdits(text, fix?.edits ?? []);
    expect(result).toContain('{{login}}@contoso.com');
    expect(result).toContain('"active": {{active}}');
    expect(rulesOf(result)).toEqual([]);
  });

  it('loses no comment to a fix that copies', () => {
    const text =
      head +
      BODY.replace('"Operations": [', '"Operations": ')
        .replace(/\n {2}\]\n\}$/, '\n}')
        .replace('"method"', '# the first\n      "method"');
    const document = open('http', text, aContext());
    for (const { edits } of document.fixes(document.diagnostics()[0]?.span ?? { start: 0, end: 0 })) expect(edits).toEqual([]);
  });

  it('is sent elsewhere, and then is nobody’s business', () => {
    expect(rulesOf(`POST https://x.io/users\n\n{ "Operations": [ }`)).toEqual([]);
  });
});

const piece = fc.constantFrom(
  'POST ',
  ADDRESS,
  '\n',
  '\r\n',
  '\n\n',
  TYPE,
  'Content-Type: text/plain',
  BODY,
  '{',
  '}',
  '"',
  '{{',
  '}}',
  '{{x}}',
  '###',
  '# c',
  '// c',
  '@a = b',
  '< ./f',
  '> {%',
  '%}',
  'HTTP/1.1 200 OK',
  '...x',
  ':',
  ' ',
  '\uFEFF',
  TEMPLATE,
  'a=b',
  '&c',
  '?d',
);

describe('any text', () => {
  it('is read, with every span inside it, and edited as if opened afresh', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
        ),
        fc.nat(),
        piece,
        (text, at, added) => {
          const document = open('http', text, aContext());
          for (const { span } of document.diagnostics()) {
            expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
            document.hover(span.start);
            for (const { edits } of document.fixes(span)) {
              expect(applyEdits(text, edits).split(TEMPLATE).length).toBeLessThanOrEqual(text.split(TEMPLATE).length);
            }
          }
          const start = at % (text.length + 1);
          const edited = document.edit({ span: { start, end: start }, text: added });
          expect(edited.diagnostics()).toEqual(diagnosticsOf(edited.text.toString()));
        },
      ),
      { numRuns: 2000 },
    );
  }, 60_000);

  it('has a mask of its own length and lines', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const masked = mask(text).text;
          expect(masked.length).toBe(text.length);
          expect(masked.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''));
        },
      ),
    );
  });

  it('has a header that stands in a variable, as REST Client reads it', () => {
    const rulesOf = (text: string): readonly string[] => diagnosticsOf(text).map(({ rule, severity }) => `${rule} ${severity}`);
    const before = `@auth = Authorization: Bearer {{token}}\n\nPOST ${ADDRESS}\n`;
    expect(rulesOf(`${before}{{auth}}\n${TYPE}\n\n${BODY}\n`)).toEqual([]);
    expect(rulesOf(`${before}${TYPE}\n{{auth}}\n# more\n{{trace}}\n\n${BODY}\n`)).toEqual([]);
    expect(rulesOf(`${before}{{auth}}\nContent-Type: text/plain\n\n${BODY}\n`)).toEqual(['http/wrong-content-type error']);
    expect(rulesOf(`${before}{{auth}}\n\n${BODY}\n`)).toEqual(['http/missing-content-type information']);
    expect(rulesOf(`POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n{{payload}}\n`)).toEqual(['http/missing-blank-line error']);
    expect(rulesOf(`POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n{{payload}}\n`)).toEqual([]);
  });

  it('is found behind a script below a text, and behind a fragment of GraphQL', () => {
    const names = (text: string): readonly string[] =>
      open('http', text, aContext())
        .outline()
        .map(({ name }) => name);
    expect(names('POST https://x.io/a\n\na=b\n\n> ./script.js\n\nPOST https://x.io/b\n\na=b\n')).toEqual(['POST /a', 'POST /b']);
    expect(names('POST https://x.io/a\n\na=b\n\nPOST https://x.io/b\n')).toEqual(['POST /a']);
    expect(names('fragment A on B {\n  c { d }\n}\n\nPOST https://x.io/graphql\n')).toEqual(['POST /graphql']);
  });

  it('is read in one go, however long', () => {
    for (const text of [
      '{{'.repeat(100_000),
      `POST ${ADDRESS}\n\n${'{{'.repeat(50_000)}`,
      '# \n'.repeat(100_000),
      `POST ${ADDRESS}${' '.repeat(100_000)}x`,
      `POST ${ADDRESS}\nA: b${' '.repeat(100_000)}c`,
      `@a = b${' '.repeat(100_000)}c`,
      `POST ${ADDRESS}\n${'A: b\n'.repeat(50_000)}`,
      `POST ${ADDRESS}\n\n{}\n\n`.repeat(2000),
      '###\n'.repeat(250_000),
      `POST ${ADDRESS}\n\n${BODY}\n`.repeat(1000), // without a blank line
      `### A\n${upload()}`.repeat(1000),
      `POST ${ADDRESS}\n${'{{a}}\n'.repeat(20_000)}`,
      `@a = eyJ${'\nabc'.repeat(50_000)}`,
      `POST ${ADDRESS}\nAuthorization: Bearer eyJ${'\nabc'.repeat(20_000)}`,
    ])
      expect(diagnosticsOf(text)).toBeDefined();
  }, 60_000);
});
