/** Which kind a text is of; and what is none of our business. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../server/src/core/index.ts';
import { aLog, anEntry, anOldEntry, aRow } from '../../server/src/core/provisioning-log/example.ts';
import { aJob } from '../../server/src/core/sync-job/example.ts';
import { aUser } from '../../server/src/core/bulk-request/example.ts';

const kindOf = (text: string, name = 'a.json', languageId?: string): string | undefined =>
  recognise({ text, name, ...(languageId === undefined ? {} : { languageId }) })?.kind;

const urn = 'urn:ietf:params:scim:api:messages:2.0:BulkRequest';

describe('a bulk request is', () => {
  it.each([
    ['one that names its schema', `{ "schemas": ["${urn}"] }`],
    ['one whose schema is misspelt a little', `{ "schemas": ["urn:ietf:param:scim:api:message:2.0:bulkrequest"] }`],
    ['one with an operation that has method and bulkId', '{ "operations": [{ "method": "POST", "bulkId": "1" }] }'],
    ['one with an operation that has method and data', '{ "Operations": [{}, { "method": "post", "data": {} }] }'],
    [
      'one whose names and texts have escapes',
      `{ "\\u0073chemas": ["${urn.replace('urn', '\\u0075rn')}"], "\\u004fperations": [{ "\\u006dethod": "POST", "bulkId": "1" }] }`,
    ],
    [
      'one with comments, a byte order mark and its beginning cut off by an error',
      `\uFEFF// x\n{ "schemas": ["${urn}"], "Operations": [ { "method" `,
    ],
  ])('%s', (_, text) => {
    expect(kindOf(text)).toBe('bulk-request');
  });
});

describe('of a long text the first operations tell', () => {
  const many = (operation: string): string => `{ "Operations": [${Array(200).fill(operation).join(', ')}] }`;
  const long = 'x'.repeat(5_000);

  it.each([
    ['a request', many('{ "method": "POST", "bulkId": "1", "data": { "status": "active", "op": "a" } }'), 'bulk-request'],
    ['one that begins with a comment', `// ${long}\n${many('{ "method": "POST", "bulkId": "1", "data": {} }')}`, 'bulk-request'],
    ['one with long people', many(`{ "method": "POST", "bulkId": "1", "data": { "title": "${long}" } }`), 'bulk-request'],
    ['a response', many('{ "method": "POST", "bulkId": "1", "location": "/Users/1", "status": "201" }'), undefined],
    [
      'one that gives reasons',
      many(`{ "method": "POST", "bulkId": "1", "version": "${long}", "response": {}, "status": "400" }`),
      undefined,
    ],
    ['a PATCH body', many('{ "op": "add", "method": "a", "data": {} }'), undefined],
  ])('%s', (_, text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe('in a file named *.scim.json, so is', () => {
  it.each([
    ['a bare user', aUser()],
    ['a list of users', `[${aUser()}]`],
    ['a PatchOp', '{ "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], "Operations": [{ "op": "add" }] }'],
    ['a bulk response', '{ "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkResponse"], "Operations": [{ "status": "201" }] }'],
  ])('%s, and nowhere else', (_, text) => {
    expect(kindOf(text, 'users.scim.json')).toBe('bulk-request');
    expect(kindOf(text, 'users.json')).toBeUndefined();
  });
});

describe('a synchronization schema is', () => {
  it.each([
    ['one with rules that have object mappings', '{ "synchronizationRules": [{ "objectMappings": [] }] }'],
    [
      'an export that begins with its directories',
      `{ "directories": [${'{ "objects": [], "discoverabilities": "None" },'.repeat(6000)}{}], "synchronizationRules": [] }`,
    ],
    ['a body for parseExpression', '{ "expression": "[userName]", "targetAttributeDefinition": null, "testInputObject": null }'],
    ['such a body that is not finished', '{ "expression": "ToLower([userName]", "testInputObject": { "definition": {'],
  ])('%s', (_, text) => {
    expect(kindOf(text)).toBe('sync-schema');
  });
});

describe.each([
  [
    'sync-job',
    [
      ['one that is got alone', aJob()],
      ['a list of them', `{ "value": [${aJob()}] }`],
      ['one in a list that is cut off', `{ "value": [${aJob()}, { "id": "API2AAD`],
    ],
  ],
  [
    'sync-secrets',
    [
      [
        'a list with one that only jobs have',
        '{ "value": [{ "key": "BaseAddress", "value": "" }, { "key": "SyncAll", "value": "true" }] }',
      ],
      ['the same in another letter case', '{ "value": [{ "key": "syncnotificationsettings", "value": "{}" }] }'],
    ],
  ],
  [
    'provisioning-log',
    [
      ['a page of Graph', aLog(anEntry())],
      ['a single entry', anEntry()],
      ['a page without entries', aLog()],
      ['a download from the portal', '[{ "action": "Create", "jobId": "a", "changeId": "b" }]'],
      ['the older form', anOldEntry('null')],
      ['rows of Log Analytics', `[${aRow('"None"')}]`],
      ['one that begins with a comment and a byte-order mark', `\uFEFF// a\n${aLog(anEntry())}`],
    ],
  ],
] satisfies [string, [string, string][]][])('a %s is', (kind, texts) => {
  it.each(texts)('%s', (_, text) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe('the name or the language tells of', () => {
  it.each([
    ['requests.http', undefined, 'http'],
    ['REQUESTS.REST', undefined, 'http'],
    ['untitled-1', 'http', 'http'],
    ['a.mapexpr', undefined, 'expression'],
    ['untitled-1', 'mapping-expression', 'expression'],
  ])('%s (language %s): %s', (name, languageId, kind) => {
    expect(kindOf('', name, languageId)).toBe(kind);
  });
});

describe('none of our business is', () => {
  it.each([
    ['an empty text', ''],
    ['a package.json', '{ "name": "a", "version": "1.0.0", "operations": [{ "method": "GET", "path": "/" }] }'],
    ['an OpenAPI document', '{ "openapi": "3.1.0", "paths": {}, "schemas": ["a"] }'],
    ['an array', '[1, 2, 3]'],
    ['a text', 'Operations'],
    ['a JSON Patch', '[{ "op": "add", "path": "/a", "value": { "method": "POST", "data": 1 } }]'],
    ['a page of Graph without anything', '{ "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users", "value": [] }'],
    ['a list of keys and values', '{ "value": [{ "key": "Password", "value": "x" }, { "key": "Color", "value": "red" }] }'],
    ['a job of another product', '{ "templateId": "a", "schedule": "daily", "status": "active" }'],
    ['the state of a build', '{ "value": [{ "jobId": 1, "status": { "code": 1 } }] }'],
    ['an expression of something else', '{ "expression": "a + b", "description": "sum", "parameters": { "a": 1 } }'],
    ['a scheduled rule', '{ "name": "nightly", "scheduleExpression": "rate(1 day)", "targets": [{ "input": "{}" }] }'],
    [
      'the answer of parseExpression',
      '{ "evaluationSucceeded": true, "parsedExpression": { "expression": "[a]" }, "parsingSucceeded": true }',
    ],
    ['an expression that is no text', '{ "expression": { "a": 1 }, "testInputObject": {} }'],
    ['a list of operations that answer', '{ "Operations": [{ "method": "POST", "bulkId": "1", "status": "201" }] }'],
  ])('%s', (_, text) => {
    expect(kindOf(text)).toBeUndefined();
  });
});
