/** Mapping expressions in the protocol: the one at a place, writing it back, and what it comes to for a person. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-protocol/node';
import { aSchema, upnBy } from '../../server/src/core/sync-schema/example.ts';
import { Text } from '../../server/src/core/index.ts';
import { startServer, type Client } from './client.ts';

const schema = aSchema(upnBy('Append([userName], "@contoso.com")'));
const uri = 'file:///a/schema.json';
const textDocument = { uri };
const position = Text.of(schema).positionAt(schema.indexOf('[userName]'));

let client: Client;
beforeEach(async () => {
  client = await startServer();
  client.open(uri, 'json', schema);
});
afterEach(() => client.stop());

it('the expression at a place is told without its escapes, and written back with them', async () => {
  expect(await client.connection.sendRequest('scimlint/expression', { textDocument, position })).toMatchObject({
    text: 'Append([userName], "@contoso.com")',
  });
  const edit = await client.connection.sendRequest('scimlint/writeExpression', { textDocument, position, text: 'Append([mail], "\\t")' });
  expect(edit).toMatchObject({ newText: 'Append([mail], \\"\\\\t\\")' });
  expect(await client.connection.sendRequest('scimlint/expression', { textDocument, position: { line: 0, character: 0 } })).toBeNull();
});

it('an expression that was emptied can be written again, and is completed', async () => {
  const emptied = aSchema(upnBy(''));
  client.open('file:///a/emptied.json', 'json', emptied);
  const place = {
    textDocument: { uri: 'file:///a/emptied.json' },
    position: Text.of(emptied).positionAt(emptied.indexOf('"expression": ""') + '"expression": "'.length),
  };
  expect(await client.connection.sendRequest('scimlint/expression', place)).toMatchObject({ text: '' });
  expect(await client.connection.sendRequest('scimlint/writeExpression', { ...place, text: '[mail]' })).toMatchObject({
    newText: '[mail]',
  });
  const completions = await client.connection.sendRequest<{ label: string }[]>('textDocument/completion', place);
  expect(completions.map(({ label }) => label)).toContain('Append');
});

it('names of functions narrow the list in a string as elsewhere, and words of an argument are found as they are escaped there', async () => {
  const itemsIn = async (expression: string) => {
    const text = aSchema(upnBy(expression));
    const begun = JSON.stringify(expression).slice(1, -1);
    client.open(`file:///a/${expression.length}.json`, 'json', text);
    return client.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: `file:///a/${expression.length}.json` },
      position: Text.of(text).positionAt(text.indexOf(begun) + begun.length),
    });
  };
  const left = await itemsIn('Left');
  expect(left.filter(({ filterText }) => filterText?.startsWith('Left')).map(({ label }) => label)).toEqual(['Left']);
  const words = await itemsIn('DateAdd("n');
  expect(words.map(({ filterText }) => filterText)).toContain('\\"n\\"');
});

it('attributes to edit are those of an operation, and those that the expression reads', async () => {
  const expression = 'Append([userName], [shoeSize])';
  expect(await client.connection.sendRequest('scimlint/attributes', { expression })).toBe(
    '{\n  "userName": null,\n  "shoeSize": null\n}\n',
  );
  const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
  const data = {
    schemas: [enterprise],
    userName: 'a',
    name: { givenName: 'Astrid' },
    emails: [{ type: 'work', value: 'a@contoso.com', primary: true }],
    [enterprise]: { department: 'Sales', manager: { value: '7' } },
  };
  const payload = JSON.stringify({ schemas: [], Operations: [{ method: 'POST', bulkId: '1', path: '/Users', data }] });
  client.open('file:///a/b.scim.json', 'json', payload);
  const text = await client.connection.sendRequest<string>('scimlint/attributes', {
    expression,
    textDocument: { uri: 'file:///a/b.scim.json' },
    position: Text.of(payload).positionAt(payload.indexOf('"bulkId"')),
  });
  expect(JSON.parse(text)).toEqual({
    shoeSize: null,
    userName: 'a',
    'name.givenName': 'Astrid',
    'emails[type eq "work"].type': 'work',
    'emails[type eq "work"].value': 'a@contoso.com',
    'emails[type eq "work"].primary': true,
    [`${enterprise}:department`]: 'Sales',
    [`${enterprise}:manager`]: '7',
    [`${enterprise}:manager.value`]: '7',
  });
});

it('attributes to edit are those of the body that holds the expression', async () => {
  const properties = [
    { key: 'userName', value: 'jo' },
    { key: 'manager', value: {} },
    { key: 'mail', value: '{{mail}}' },
  ];
  const body = JSON.stringify({ expression: 'Append([userName], [shoeSize])', testInputObject: { properties } });
  const file = `POST https://graph.microsoft.com/beta/servicePrincipals/a/synchronization/jobs/b/schema/parseExpression\nContent-Type: application/json\n\n${body}\n`;
  client.open('file:///a/body.json', 'json', body);
  client.open('file:///a/c.http', 'http', file);
  for (const [uri, text] of [
    ['file:///a/body.json', body],
    ['file:///a/c.http', file],
  ] as const) {
    const place = { textDocument: { uri }, position: Text.of(text).positionAt(text.indexOf('[userName]')) };
    const { text: expression } = await client.connection.sendRequest<{ text: string }>('scimlint/expression', place);
    const attributes = await client.connection.sendRequest<string>('scimlint/attributes', { expression, ...place });
    expect(JSON.parse(attributes)).toEqual({ shoeSize: null, userName: 'jo', ...(uri.endsWith('.json') && { mail: '{{mail}}' }) });
  }
});

it('an evaluation shows value and trace, or what is wrong with the attributes', async () => {
  const evaluate = (attributes: string) =>
    client.connection.sendRequest('scimlint/evaluate', { textDocument, expression: 'Append([userName], "!")', attributes });
  expect(await evaluate('{ "userName": "jo" }')).toContain('jo!');
  expect(await evaluate('[]')).toContain('JSON object');
  expect(await evaluate('{ "userName": {} }')).toContain('must be a text');
});
