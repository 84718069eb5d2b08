/** The split, in the protocol: files are made beside the document, by a client that can make them. */
import { afterEach, describe, expect, it } from 'vitest';
import {
  CodeActionRequest,
  CreateFile,
  TextDocumentEdit,
  type ClientCapabilities,
  type CodeAction,
} from 'vscode-languageserver-protocol/node';
import { anOperation, aRequest, aUser } from '../../server/src/core/bulk-request/example.ts';
import { applyEdits, splitRequest, Text } from '../../server/src/core/index.ts';
import { startServer, type Client } from './client.ts';

const long = aRequest(
  ...Array.from({ length: 120 }, (_, i) =>
    anOperation({ bulkId: `"op-${i}"`, data: aUser({ externalId: `"${701_001 + i}"`, userName: `"user${i}@contoso.com"` }) }),
  ),
);

const makesFiles: ClientCapabilities = {
  textDocument: { diagnostic: {}, codeAction: { disabledSupport: true } },
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};

let running: Client[] = [];
afterEach(async () => {
  await Promise.all(running.map((client) => client.stop()));
  running = [];
});

/** The actions on what is reported in a document. */
async function actionsIn(
  uri: string,
  capabilities: ClientCapabilities = makesFiles,
  isThere?: (uri: string) => boolean,
): Promise<readonly CodeAction[]> {
  const client = await startServer(
    { capabilities },
    isThere && {
      files: {
        read: () => undefined,
        list: () => [],
        entries: () => [],
        exists: (of) => !/(?:\.git|\.http|config\.json)$/.test(of) && isThere(of),
      },
    },
  );
  running.push(client);
  client.open(uri, 'json', long);
  const [found] = await client.pull(uri);
  expect(found?.code).toBe('bulk-request/too-many-operations');
  const actions = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: found?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics: found ? [found] : [] },
  });
  return ((actions ?? []) as CodeAction[]).filter(({ title }) => !/^(?:Turn off|Wrap)/.test(title));
}

const uri = 'file:///payloads/new%20people/hire.scim.json';
const folder = 'file:///payloads/new%20people';

describe('a request with too many operations', () => {
  it('is split into files that are made before anything is written, and never in the place of another', async () => {
    const [action, ...others] = await actionsIn(uri);
    expect(others).toEqual([]);
    expect(action).toMatchObject({
      title: 'Split into 3 files of at most 50 (hire.001.scim.json …; this file keeps the first 50)',
      kind: 'quickfix',
      diagnostics: [{ code: 'bulk-request/too-many-operations' }],
    });
    expect(action?.edit?.changes).toBeUndefined();
    const steps = action?.edit?.documentChanges ?? [];
    const made = [`${folder}/hire.001.scim.json`, `${folder}/hire.002.scim.json`];
    const options = { overwrite: false, ignoreIfExists: false };
    expect(steps.slice(0, 2)).toEqual(made.map((uri) => ({ kind: 'create', uri, options })));
    expect(steps.slice(0, 2).every((step) => CreateFile.is(step))).toBe(true);

    const edits = steps.filter((step) => TextDocumentEdit.is(step));
    expect(edits.map(({ textDocument }) => textDocument)).toEqual([...made.map((uri) => ({ uri, version: null })), { uri, version: 1 }]);
    const results = edits.map(({ edits }, i) => {
      const text = i < 2 ? '' : long;
      const whole = Text.of(text);
      return applyEdits(
        text,
        edits.map((edit) => ({
          span: {
            start: whole.offsetAt('range' in edit ? edit.range.start : { line: 0, character: 0 }),
            end: whole.offsetAt('range' in edit ? edit.range.end : { line: 0, character: 0 }),
          },
          text: 'newText' in edit ? edit.newText : '',
        })),
      );
    });
    const [kept, ...parts] = splitRequest(long)?.files ?? [];
    expect(results).toEqual([...parts, kept]);
  });

  it('is given names that are free', async () => {
    const asked: string[] = [];
    const [action] = await actionsIn(uri, makesFiles, (one) => asked.push(one) > 0 && one === `${folder}/hire.002.scim.json`);
    expect(action?.title).toContain('(hire-2.001.scim.json …;');
    expect(asked).toEqual(['hire.001', 'hire.002', 'hire-2.001', 'hire-2.002'].map((name) => `${folder}/${name}.scim.json`));
  });

  it('is to be saved first, where it has no name yet', async () => {
    expect(await actionsIn('untitled:Untitled-1')).toMatchObject([
      { title: 'Split into 3 files of at most 50 (save this file first)', disabled: { reason: 'Save this file first.' } },
    ]);
    const withoutDisabled: ClientCapabilities = { ...makesFiles, textDocument: { diagnostic: {} } };
    expect(await actionsIn('untitled:Untitled-1', withoutDisabled)).toEqual([]);
  });

  it.each([
    ['no document changes', { workspaceEdit: { resourceOperations: ['create'] } }],
    ['no making of files', { workspaceEdit: { documentChanges: true, resourceOperations: ['rename'] } }],
    ['nothing', {}],
  ] satisfies readonly [string, ClientCapabilities['workspace']][])('is left alone by a client that has %s', async (_, workspace) => {
    expect(await actionsIn(uri, { ...makesFiles, workspace })).toEqual([]);
  });
});
