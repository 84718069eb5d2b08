/** Names and values that mean something to JavaScript mean nothing here. */
import { expect, it } from 'vitest';
import { anOperation, aRequest, inUser } from '../../../server/src/core/bulk-request/example.ts';
import { openNamed } from '../../opening.ts';

const found = (text: string): readonly string[] =>
  openNamed('a.scim.json', text, 'bulk-request')
    .diagnostics()
    .map(({ rule, message }) => `${rule}: ${message}`);

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])('%s', (name) => {
  expect(found(inUser({ name: `{ "${name}": "x" }` }))).toEqual([
    'bulk-request/unknown-sub-attribute: This sub-attribute is not known here; delete it.',
  ]);
  expect(found(inUser({ active: `"${name}"` }))).toEqual([
    'bulk-request/wrong-attribute-type: "active" must be true or false, not a string.',
  ]);
  expect(found(inUser({ [name]: '"x"' }))).toEqual([
    'bulk-request/unknown-attribute: This is no attribute of SCIM; put your own under the URI of an extension, or delete it.',
  ]);
});

it('a name that is written with an escape is that name', () => {
  const text = aRequest(anOperation());
  const escaped = text.replace('"Operations"', '"\\u004fperations"').replace('"method"', '"\\u006dethod"');
  expect(escaped).not.toBe(text);
  expect(openNamed('a.json', escaped, 'expression').summary).toBe('bulk request, 1 operation');
  expect(found(escaped)).toEqual(found(text));
});

it('a name of Microsoft Graph is not to be written as an attribute that is there already', () => {
  expect(found(inUser({ employeeId: '"7"' }))).toEqual([
    'bulk-request/graph-user-names: This is a name of Microsoft Graph, and "externalId" is there already; delete this, or put another value where SCIM has it.',
  ]);
});

it('a number is not told to lose its quotes', () => {
  expect(found(inUser({ active: '1' }))).toEqual(['bulk-request/wrong-boolean-type: "active" is a boolean; write true.']);
});
