/** What repairs leave behind, in both line ends: the request that the endpoint documents. */
import { describe, expect, it } from 'vitest';
import { ADDRESS, aToken, BODY, FORM_TYPE, JSON_TYPE, TOKEN, TYPE, upload } from '../../../server/src/core/http/example.ts';
import { applyEdits, open } from '../../../server/src/core/index.ts';
import { aContext } from '../../opening.ts';

/** The text once the first repair of each problem is made, until none is left. */
function repaired(text: string): string {
  for (let left = 20; left > 0; left--) {
    const document = open('http', text, aContext());
    const [fix] = document.fixes({ start: 0, end: text.length }).filter(({ problem }) => problem !== undefined);
    if (!fix) return text;
    text = applyEdits(text, fix.edits);
  }
  throw new Error('Repairs find no end.');
}

const right = `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`;
const with_ = (head: string): string => `POST ${ADDRESS}\n${head}\n\n${BODY}\n`;
const later = '\n### Next\nGET https://contoso.com/people\n';

describe.each(['\n', '\r\n'])('with %j', (eol) => {
  it.each([
    ['a version that is missing', right.replace('/v1.0', '')],
    ['two types in one header', with_(`${TOKEN}\n${TYPE}, application/json`)],
    ['a second type', with_(`${TOKEN}\n${TYPE}\n${JSON_TYPE}`)],
    ['the same type again', with_(`${TOKEN}\n${TYPE}\n${TYPE}`)],
    ['a second type above', with_(`${JSON_TYPE}\n${TOKEN}\n${TYPE}`)],
    ['no colon', with_(`Authorization Bearer {{token}}\nContent-Type application/scim+json`)],
    ['headers out of JSON', with_(`"Authorization": "Bearer {{token}}",\n"Content-Type": "application/json",`)],
    ['no type and no blank line', `POST ${ADDRESS}\n${TOKEN}\n${BODY}\n`],
    ['an answer', `${right}\nHTTP/1.1 400 Bad Request\nDate: today\n\n{ "error": { "message": "{" } }\n`],
  ])('puts %s right', (_, text) => {
    expect(repaired((text + later).replaceAll('\n', eol))).toBe((right + later).replaceAll('\n', eol));
  });
});

it('makes no bulk request of a multipart form', () => {
  const text = with_(`${TOKEN}\nContent-Type: multipart/form-data; boundary=a`)
    .replace('\n\n{', '\n\n--a\n\n{')
    .replace(/\n$/, '\n--a--\n');
  expect(repaired(text)).toBe(text);
});

it.each([
  ['graph.microsoft.us', 'login.microsoftonline.us'],
  ['microsoftgraph.chinacloudapi.cn', 'login.chinacloudapi.cn'],
])('gets the token for %s from its own cloud', (graph, authority) => {
  const address = ADDRESS.replace('graph.microsoft.com', graph);
  const fixed = repaired(upload({ address, token: aToken({ aud: `https://${graph}`, expires: -9 }) }));
  expect(fixed).toContain(`POST https://${authority}/{{tenantId}}/oauth2/v2.0/token\n${FORM_TYPE}\n\n`);
  expect(fixed).toContain(`scope=https%3A%2F%2F${graph}%2F.default`);
});
