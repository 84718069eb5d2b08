/** The configuration file as the server finds it, follows it, and writes into it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ApplyWorkspaceEditRequest,
  CodeActionRequest,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  type ClientCapabilities,
  type CodeAction,
} from 'vscode-languageserver-protocol/node';
import { PULLS, startServer, type Client } from './client.ts';

const CREATES: ClientCapabilities = {
  ...PULLS,
  workspace: { workspaceFolders: true, applyEdit: true, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};
const request = '{ "Operations": [{ "method": "PUT", "path": "/Groups/1", "bulkId": "1", "data": { "a": 1 } }], "schemas": [] }';

let root: string;
let client: Client;
const uriOf = (path: string): string => pathToFileURL(join(root, path)).toString();
const write = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const rulesIn = async (path: string): Promise<unknown[]> => (await client.pull(uriOf(path))).map(({ code }) => code);
const changed = (path: string): void =>
  void client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uriOf(path), type: 2 }] });
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
async function actions(path: string): Promise<CodeAction[]> {
  const all = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: uriOf(path) },
    range: whole,
    context: { diagnostics: [] },
  });
  return (all ?? []) as CodeAction[];
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scimlint-'));
});
afterEach(async () => {
  await client.stop();
  rmSync(root, { recursive: true });
});

async function start(...folders: readonly string[]): Promise<void> {
  client = await startServer({ capabilities: CREATES, folders: folders.map(uriOf) });
}

describe('a configuration', () => {
  it('says what a file is and how severe a rule is, and beats the settings of the editor', async () => {
    write('a/scimlint.config.json', '{ "files": { "notes.json": "bulk-request" }, "rules": { "json/wrong-root-type": "hint" } }');
    client = await startServer({
      capabilities: CREATES,
      folders: [uriOf('a')],
      initializationOptions: { rules: { 'json/wrong-root-type': 'off' } },
    });
    client.open(uriOf('a/notes.json'), 'json', '[]');
    expect(await client.pull(uriOf('a/notes.json'))).toMatchObject([{ code: 'json/wrong-root-type', severity: 4 }]);
  });

  it('is looked for from the file up to its workspace folder, one for each folder', async () => {
    write('scimlint.config.json', '{ "ignore": ["*"] }');
    write('a/scimlint.config.json', '{ "rules": { "bulk-request/other-server": "error" } }');
    write('a/deep/er/x.json', '');
    write('b/x.json', '');
    await start('a', 'b');
    for (const path of ['a/deep/er/x.json', 'b/x.json']) client.open(uriOf(path), 'json', request);
    expect(await client.pull(uriOf('a/deep/er/x.json'))).toMatchObject([{ severity: 1 }]);
    expect(await client.pull(uriOf('b/x.json'))).toMatchObject([{ severity: 3 }]);
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [{ uri: uriOf('.').replace(/\/$/, ''), name: 'all' }], removed: [{ uri: uriOf('b'), name: 'b' }] },
    });
    expect(await client.pull(uriOf('b/x.json'))).toEqual([]);
  });

  it('is in force again when it changes, and no longer when it goes', async () => {
    await start('.');
    client.open(uriOf('x.json'), 'json', request);
    expect(await rulesIn('x.json')).toEqual(['bulk-request/other-server']);
    write('scimlint.config.json', '{ "ignore": ["x.json"] }');
    changed('scimlint.config.json');
    expect(await rulesIn('x.json')).toEqual([]);
    expect(await client.connection.sendRequest('scimlint/summary', { textDocument: { uri: uriOf('x.json') } })).toEqual({
      kind: null,
      text: 'left alone by scimlint.config.json',
    });
    rmSync(join(root, 'scimlint.config.json'));
    changed('scimlint.config.json');
    expect(await rulesIn('x.json')).toEqual(['bulk-request/other-server']);
  });

  it('is in force as it stands in the editor, mistakes left out and reported', async () => {
    await start('.');
    client.open(uriOf('x.json'), 'json', request);
    const configuration = uriOf('scimlint.config.json');
    client.open(
      configuration,
      'jsonc',
      '{ "profile": "scim", "overrides": [{ "files": ["x.json"], "rules": { "bulk-request/other-server": "hint" } }] }',
    );
    expect(await client.pull(uriOf('x.json'))).toMatchObject([{ severity: 4 }]);
    expect(await rulesIn('scimlint.config.json')).toEqual(['configuration/wrong-choice']);
    client.change(configuration, 2, '{ "ignore": ["x.json"] }');
    expect(await rulesIn('x.json')).toEqual([]);
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: configuration } });
    expect(await rulesIn('x.json')).toEqual(['bulk-request/other-server']);
  });

  it('names functions by a saved answer of Graph', async () => {
    write('scimlint.config.json', '{ "functions": "saved/functions.json" }');
    write('saved/functions.json', '{ "value": [{ "name": "Brand New" }, 3] }');
    await start('.');
    client.open(uriOf('x.json'), 'json', request);
    expect(await rulesIn('x.json')).toEqual(['bulk-request/other-server']);
  });
});

describe('an action', () => {
  const titled = async (title: string): Promise<CodeAction | undefined> => (await actions('x.json')).find((one) => one.title === title);

  it('makes a configuration in the workspace folder where there is none', async () => {
    await start('.');
    client.open(uriOf('x.json'), 'json', request);
    const action = await titled('Turn off bulk-request/other-server here');
    expect(action?.edit?.documentChanges).toMatchObject([
      { kind: 'create', uri: uriOf('scimlint.config.json') },
      { textDocument: { uri: uriOf('scimlint.config.json') }, edits: [{ newText: expect.stringContaining('"/x.json"') as string }] },
    ]);
    expect((await actions('x.json')).map(({ title }) => title)).toEqual([
      'Check this file as /bulkUpload',
      'Check this file as RFC 7644',
      'Check this file as nothing',
      'Turn off bulk-request/other-server here',
      'Turn off bulk-request/other-server everywhere',
    ]);
  });

  it('edits the configuration that is there, and no more of it than it must', async () => {
    write('scimlint.config.json', '{\n  "rules": {} // ours\n}\n');
    await start('.');
    client.open(uriOf('x.json'), 'json', request);
    const action = await titled('Turn off bulk-request/other-server everywhere');
    expect(action?.edit?.changes?.[uriOf('scimlint.config.json')]).toMatchObject([
      { range: { start: { line: 1, character: 12 }, end: { line: 1, character: 12 } } },
    ]);
  });

  it('is not offered where the configuration is broken, nor for a document in no folder, nor where the client makes no files', async () => {
    write('scimlint.config.json', '{ "rules": ');
    await start('.');
    client.open(uriOf('x.json'), 'json', request);
    expect(await actions('x.json')).toEqual([]);
    client.open('untitled:Untitled-1', 'json', request);
    expect(
      await client.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: 'untitled:Untitled-1' },
        range: whole,
        context: { diagnostics: [] },
      }),
    ).toEqual([]);
    await client.stop();
    rmSync(join(root, 'scimlint.config.json'));
    client = await startServer({ folders: [uriOf('.')] });
    client.open(uriOf('x.json'), 'json', request);
    expect(await actions('x.json')).toEqual([]);
  });

  it('says of any document what it is to be checked as', async () => {
    await start('.');
    const applied: unknown[] = [];
    client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      applied.push(edit.documentChanges);
      return { applied: true };
    });
    client.open(uriOf('notes.json'), 'json', '[]');
    const check = (as: string) => client.connection.sendRequest('scimlint/checkAs', { textDocument: { uri: uriOf('notes.json') }, as });
    expect(await check('/bulkUpload')).toBe(true);
    expect(JSON.stringify(applied)).toContain('bulk-request');
    expect(await check('a poem')).toBe(false);
    expect(applied.length).toBe(1);
  });
});
