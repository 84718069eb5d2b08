/** Nobody can say what a template will be: nothing is said of one, wherever it stands in the body of a request. */
import { expect, it } from 'vitest';
import { aRequest, anOperation, aUser } from '../../../server/src/core/bulk-request/example.ts';
import { ADDRESS, TOKEN, TYPE } from '../../../server/src/core/http/example.ts';
import { ENTERPRISE } from '../../../server/src/core/scim/attributes.ts';
import { openNamed } from '../../opening.ts';

const found = (body: string): readonly string[] =>
  openNamed('a.http', `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${body}\n`, 'http')
    .diagnostics()
    .map(({ rule, message }) => `${rule}: ${message}`);

it.each([
  ['as the name of a member of the request', aRequest(anOperation()).replace(/\n\}$/, ',\n  "{{name}}": 1\n}')],
  ['as the name of a member of an operation', aRequest(anOperation({ '{{name}}': '1' }))],
  ['as the name of an attribute', aRequest(anOperation({ data: aUser({ '{{name}}': '"x"' }) }))],
  ['as the name of an extension', aRequest(anOperation({ data: aUser({ '{{name}}': '{ "a b": 1 }' }) }))],
  ['as the name of an enterprise attribute', aRequest(anOperation({ data: aUser({ [ENTERPRISE]: '{ "{{name}}": "x" }' }) }))],
  ['as the name of a sub-attribute', aRequest(anOperation({ data: aUser({ name: '{ "{{name}}": "x" }' }) }))],
  ['as an operation', aRequest('{{operation}}', '"{{operation}}"')],
  ['as the data', aRequest(anOperation({ data: '{{data}}' }))],
  [
    'as values of every type',
    aRequest(anOperation({ data: aUser({ active: '{{a}}', emails: '{{b}}', roles: '[{{c}}]', name: '{{d}}', [ENTERPRISE]: '{{e}}' }) })),
  ],
  ['as schemas', aRequest(anOperation({ data: aUser({ schemas: '["{{uri}}"]' }) }))],
])('%s', (_, body) => {
  expect(found(body)).toEqual([]);
});
