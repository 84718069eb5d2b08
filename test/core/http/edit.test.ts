/** A request file after an edit is what it would be if it were opened afresh, in everything it answers. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ADDRESS, aToken, BODY, JOB, LOGS, TOKEN, TYPE, upload } from '../../../server/src/core/http/example.ts';
import { open, type Document } from '../../../server/src/core/index.ts';
import { aContext } from '../../opening.ts';

const openHttp = (text: string): Document => open('http', text, aContext());

const block = fc.constantFrom(
  upload(),
  upload({ token: aToken({ expires: -5 }) }),
  upload({ address: ADDRESS.replace('{{jobId}}', JOB) }),
  `PUT ${ADDRESS}\n${TOKEN}\nContent-Type: {{type}}\n\n< ./a.json\n`,
  `POST ${ADDRESS}\n\nHTTP/1.1 400 Bad Request\n\n`,
  `GET ${LOGS}?$filter=jobid eq '${JOB}\n${TOKEN}\n`,
  `POST ${ADDRESS.replace('bulkUpload', 'restart')}\n${TOKEN}\n\n{ "criteria": { "resetScope": "Fulll" } }\n`,
  `@type = application/json\n@token = ${aToken({ aud: 'x' })}\n`,
  `@type = text/plain\n`,
  `@jobId = ${JOB}\n`,
  '@jobId = {{type}}\n',
  `POST ${ADDRESS.replace('{{jobId}}', '{{job\n  Id}}')}\n${TOKEN}\n\n${BODY}\n`,
  `curl -X POST '${ADDRESS.replace('{{jobId}}', "{{job''Id}}")}' -H '${TYPE}' -d '${BODY.replaceAll('\n', ' ')}'\n`,
  `@token = ${aToken().slice(0, 50)}\n${aToken().slice(50)}\n`,
  upload({ token: `${aToken().slice(0, 50)}\n${aToken().slice(50)}` }),
  '?? status == 200\n',
  'POST {{host}}/oauth2/token\n\na=b\n',
  '# @import ./x.http\n',
  'HTTP/1.1 500 Oh\n\nbucket\n',
  `curl -X PUT '${ADDRESS}' -H '${TYPE}' -d '${BODY.replaceAll('\n', ' ')}'\n`,
  '',
);
const file = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom('', '\uFEFF'))
  .map(([blocks, eol, mark]) => mark + blocks.join('\n### next\n').replaceAll('\n', eol));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(5), fc.nat(400)),
  text: fc.constantFrom(
    '',
    '#',
    '###',
    '\n',
    '\r',
    '\n###',
    '\n###\n',
    'x',
    '"',
    '}',
    '@type = a\n',
    '@jobId = a\n',
    '1',
    '{{',
    '}}',
    'HTTP/1.1 401 No',
    TOKEN,
    '\uFEFF',
  ),
});

function everything(document: Document): unknown {
  const length = document.text.length;
  const offsets = Array.from({ length: 12 }, (_, i) => Math.floor((length * i) / 11));
  return {
    diagnostics: document.diagnostics(),
    fixes: document.fixes({ start: 0, end: length }),
    hovers: offsets.map((at) => [document.hover(at), document.describe(at), document.completions(at)]),
    links: document.links(),
    expires: document.expires,
    outline: document.outline(),
  };
}

it('is as if opened afresh', () => {
  fc.assert(
    fc.property(file, fc.array(edit, { minLength: 1, maxLength: 5 }), (text, edits) => {
      let document = openHttp(text);
      for (const { at, length, text } of edits) {
        const start = Math.floor(at * document.text.length);
        document = document.edit({ span: { start, end: Math.min(document.text.length, start + length) }, text });
        expect(everything(document)).toEqual(everything(openHttp(document.text.toString())));
      }
    }),
    { numRuns: 500 },
  );
}, 120_000);

it('is, where an edit breaks the separator of a block', () => {
  const broken = openHttp(`\n###\n${upload()}`).edit({ span: { start: 2, end: 2 }, text: '@type = a\n' });
  const again = broken.edit({ span: { start: 0, end: 0 }, text: '' });
  for (const document of [broken, again]) expect(everything(document)).toEqual(everything(openHttp(document.text.toString())));
});
