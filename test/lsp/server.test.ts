/** The server, spoken to in the protocol. */
import { afterEach, describe, expect, it } from 'vitest';
import {
  CodeActionRequest,
  CompletionRequest,
  DiagnosticRefreshRequest,
  DocumentFormattingRequest,
  RegistrationRequest,
  SignatureHelpRequest,
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DocumentSymbolRequest,
  HoverRequest,
  PublishDiagnosticsNotification,
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type Range,
  type TextEdit as LspTextEdit,
} from 'vscode-languageserver-protocol/node';
import { anOperation, aRequest, inOperation } from '../../server/src/core/bulk-request/example.ts';
import { applyEdits, DOCUMENTED_UPN, NEW_REQUEST_FILE, Text } from '../../server/src/core/index.ts';
import { aJob } from '../../server/src/core/sync-job/example.ts';
import { PULLS, startServer, type Client, type ClientOptions } from './client.ts';

const uri = 'file:///payloads/hire.scim.json';
const put = inOperation({ method: '"PUT"' });

let running: Client[] = [];
afterEach(async () => {
  await Promise.all(running.map((client) => client.stop()));
  running = [];
});
async function start(options?: ClientOptions): Promise<Client> {
  const client = await startServer(options);
  running.push(client);
  return client;
}

async function actions(client: Client, range: Range, only?: string[]): Promise<CodeAction[]> {
  const found = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range,
    context: { diagnostics: [], ...(only ? { only } : {}) },
  });
  return (found ?? []).filter((one): one is CodeAction => 'kind' in one || 'edit' in one);
}

function applied(text: string, edits: readonly LspTextEdit[] = []): string {
  const whole = Text.of(text);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({ span: { start: whole.offsetAt(range.start), end: whole.offsetAt(range.end) }, text: newText })),
  );
}

const all: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

describe('diagnostics', () => {
  it('are pulled with code, source, and a link to the public page', async () => {
    const client = await start();
    client.open(uri, 'json', put);
    expect(await client.pull(uri)).toEqual([
      {
        range: { start: { line: 4, character: 16 }, end: { line: 4, character: 21 } },
        severity: 1,
        code: 'bulk-request/unsupported-method',
        codeDescription: { href: 'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload' },
        source: 'scimlint',
        message: '/bulkUpload takes POST, not PUT: send the record with POST.',
      },
    ]);
  });

  it('are pushed to a client that does not pull, and cleared when the document is closed', async () => {
    const pushed: Diagnostic[][] = [];
    let notify = (): void => undefined;
    const client = await start({
      capabilities: {},
      prepare: (connection) =>
        connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => {
          pushed.push(diagnostics);
          notify();
        }),
    });
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
    const next = (): Promise<void> => new Promise((resolve) => (notify = resolve));
    const opened = next();
    client.open(uri, 'json', put);
    await opened;
    const closed = next();
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    await closed;
    expect(pushed.map((diagnostics) => diagnostics.map(({ code }) => code))).toEqual([['bulk-request/unsupported-method'], []]);
  });

  it('are asked for again once a document is opened that they were asked for too early', async () => {
    const again: Promise<readonly Diagnostic[]>[] = [];
    const client = await start({
      capabilities: { ...PULLS, workspace: { diagnostics: { refreshSupport: true } } },
      prepare: (connection) => connection.onRequest(DiagnosticRefreshRequest.type, () => void again.push(client.pull(uri))),
    });
    expect(await client.pull(uri)).toEqual([]);
    client.open(uri, 'json', put);
    await expect.poll(() => again.length).toBe(1);
    expect((await again[0])?.map(({ code }) => code)).toEqual(['bulk-request/unsupported-method']);
  });

  it('follow edits given as ranges', async () => {
    const client = await start();
    client.open(uri, 'json', put);
    await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line: 4, character: 17 }, end: { line: 4, character: 20 } }, text: 'POST' }],
    });
    expect(await client.pull(uri)).toEqual([]);
  });

  it('name the twin of a duplicate', async () => {
    const client = await start();
    client.open(uri, 'json', aRequest(anOperation(), anOperation()));
    const [found] = await client.pull(uri);
    expect(found?.relatedInformation?.[0]?.location.uri).toBe(uri);
    expect(found?.relatedInformation?.[0]?.location.range.start.line).toBe(5);
  });

  it('leave other JSON alone until it becomes ours', async () => {
    const client = await start();
    const other = 'file:///app/package.json';
    client.open(other, 'json', '{ "name": "app", }');
    expect(await client.pull(other)).toEqual([]);
    client.change(other, 2, put);
    expect(await client.pull(other)).toHaveLength(1);
  });

  it('leave JSON syntax to an editor that checks it, but keep the fix; say it everywhere else', async () => {
    const broken = aRequest(`${anOperation()},`);
    const inVsCode = await start({ initializationOptions: { editorChecksJson: true } });
    inVsCode.open(uri, 'json', broken);
    expect(await inVsCode.pull(uri)).toEqual([]);
    expect((await actions(inVsCode, all)).map(({ title }) => title)).toEqual(['Delete the comma']);

    const elsewhere = await start();
    elsewhere.open(uri, 'json', broken);
    expect((await elsewhere.pull(uri)).map(({ code }) => code)).toEqual(['json/trailing-comma']);
  });

  it('report comments in jsonc, which the editor accepts there', async () => {
    const client = await start({ initializationOptions: { editorChecksJson: true } });
    client.open(uri, 'jsonc', `// new people\n${aRequest(anOperation())}`);
    expect((await client.pull(uri)).map(({ code }) => code)).toEqual(['json/comment']);
  });

  it('are kept from versions of a file, which get hovers', async () => {
    const client = await start();
    const version = 'git:/payloads/hire.scim.json?%7B%22ref%22%3A%22HEAD%22%7D';
    client.open(version, 'json', put);
    expect(await client.pull(version)).toEqual([]);
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: version },
      position: { line: 4, character: 18 },
    });
    expect(hover).not.toBeNull();
  });
});

describe('settings', () => {
  it('come from the client, and change while documents are open', async () => {
    let level = 'off';
    const client = await start({
      capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
      prepare: (connection) =>
        connection.onRequest(ConfigurationRequest.type, () => [{ 'bulk-request/unsupported-method': level, 'no/such-rule': 7 }, true]),
    });
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    client.open(uri, 'json', put);
    await expect.poll(() => client.pull(uri)).toEqual([]);
    level = 'hint';
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await expect.poll(async () => (await client.pull(uri)).map(({ severity }) => severity)).toEqual([4]);
  });

  it('come from initializationOptions where the client has no configuration', async () => {
    const client = await start({ initializationOptions: { rules: { 'bulk-request/unsupported-method': 'warning' } } });
    client.open(uri, 'json', put);
    expect((await client.pull(uri)).map(({ severity }) => severity)).toEqual([2]);
  });
});

describe('hover', () => {
  it('says what to do, why, and who says so; never the message', async () => {
    const client = await start();
    client.open(uri, 'json', put);
    const [diagnostic] = await client.pull(uri);
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 4, character: 18 } });
    expect(hover?.contents).toMatchInlineSnapshot(`
      {
        "kind": "markdown",
        "value": "**Send the whole record with POST; to disable somebody, send it with "active": false.**

      The endpoint takes no PUT, PATCH or DELETE: the provisioning job compares each record with the directory and decides by itself between create, update, enable and disable. A DELETE example of 2023 was removed from the documentation.

      Sources: [Microsoft Learn: synchronization bulkupload](https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload), [Microsoft Learn: inbound provisioning api faqs](https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-faqs)",
      }
    `);
    expect(JSON.stringify(hover)).not.toContain(diagnostic?.message);
  });
});

describe('code actions', () => {
  it('repair the problem at the cursor and name it', async () => {
    const client = await start();
    client.open(uri, 'json', put);
    const diagnostics = [...(await client.pull(uri))];
    const found = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: diagnostics[0]?.range ?? all,
      context: { diagnostics },
    });
    const [action] = (found ?? []) as CodeAction[];
    expect(action).toMatchObject({ title: 'Use POST', kind: 'quickfix', diagnostics });
    expect(applied(put, action?.edit?.changes?.[uri])).toBe(inOperation({ method: '"POST"' }));
  });

  it('apply all safe fixes, and no other, for source.fixAll', async () => {
    const client = await start();
    const text = aRequest(
      anOperation({ method: '"post"', path: '"/users"' }),
      anOperation({ method: '"DELETE"', bulkId: '"op-2"', data: undefined }),
      anOperation({ bulkId: '"op-1"' }),
    );
    client.open(uri, 'json', text);
    for (const only of ['source.fixAll', 'source.fixAll.scimlint', 'source']) {
      const [action] = await actions(client, all, [only]);
      expect(action?.kind).toBe('source.fixAll.scimlint');
      const fixed = applied(text, action?.edit?.changes?.[uri]);
      expect(fixed).toContain('"path": "/Users"');
      expect(fixed).toContain('"method": "DELETE"');
      client.change(uri, 2, text);
    }
    expect(await actions(client, all, ['source.fixAll.eslint'])).toEqual([]);
    expect((await actions(client, all, ['quickfix'])).every(({ kind }) => kind === 'quickfix')).toBe(true);
  });
});

describe('a repair that is a request to send', () => {
  const creating = { ...PULLS, workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } } };

  it('is a new file beside the document, where the client can make one', async () => {
    const client = await start({ capabilities: creating });
    client.open(uri, 'json', aJob({ code: '"Paused"' }));
    const [action] = await actions(client, all);
    const beside = `${uri.slice(0, uri.lastIndexOf('/'))}/start-job.http`;
    expect(action?.title).toBe('Create request file: start the job');
    expect(action?.edit?.documentChanges).toMatchObject([
      { kind: 'create', uri: beside, options: { overwrite: false } },
      {
        textDocument: { uri: beside },
        edits: [{ newText: expect.stringMatching(/\/start\nAuthorization: Bearer \{\{token\}\}\n$/) as string }],
      },
    ]);
  });

  it('is not offered where it cannot', async () => {
    const client = await start();
    client.open(uri, 'json', aJob({ code: '"Paused"' }));
    expect(await actions(client, all)).toEqual([]);
  });
});

describe('robustness', () => {
  it('answers for documents that are not open and positions that are not there', async () => {
    const client = await start();
    expect(await client.pull('file:///nowhere.scim.json')).toEqual([]);
    client.open(uri, 'json', put);
    expect(
      await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 4000, character: 4000 } }),
    ).toBeNull();
    expect(await actions(client, { start: { line: 90, character: 0 }, end: { line: 3, character: 0 } })).toBeDefined();
  });

  it('answers a request that it cannot serve with nothing, and logs where it failed but nothing of the document', async () => {
    const logged: string[] = [];
    let notify = (): void => undefined;
    const heard = new Promise<void>((resolve) => (notify = resolve));
    const client = await start({
      prepare: (connection) =>
        connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
          logged.push(message);
          notify();
        }),
    });
    client.open(uri, 'json', put);
    expect(await client.connection.sendRequest('textDocument/hover', { textDocument: { uri } })).toBeNull();
    await heard;
    expect(logged.join('\n')).toMatch(/^hover failed: TypeError at /);
    expect(logged.join('\n')).not.toContain('ahansen');
  });
});

describe('the way through a document', () => {
  const hire = aRequest(anOperation({ bulkId: '"1"' }), anOperation({ bulkId: '"2"' }));
  const symbols = (client: Client) => client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });

  it('is told by symbols, as a tree or one after the other', async () => {
    const tree = await start({
      capabilities: { textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
    });
    expect(tree.initialized.capabilities.documentSymbolProvider).toBe(true);
    tree.open(uri, 'json', hire);
    const found = await symbols(tree);
    expect(found).toMatchObject([
      { detail: '1', range: { start: { line: 3 } }, children: [] },
      { detail: '2', children: [] },
    ]);

    const flat = await start();
    flat.open(uri, 'json', hire);
    expect(await symbols(flat)).toMatchObject([{ location: { uri, range: { start: { line: 3 } } } }, { location: { uri } }]);
  });

  it('is left to an editor with an outline of its own, but told when asked for', async () => {
    const client = await start({ initializationOptions: { editorHasOutline: true } });
    expect(client.initialized.capabilities.documentSymbolProvider).toBeUndefined();
    client.open(uri, 'json', hire);
    expect(await symbols(client)).toHaveLength(2);
  });

  it('leads from requests to the operations in their bodies', async () => {
    const client = await start();
    const file = 'file:///a.http';
    client.open(file, 'http', `${NEW_REQUEST_FILE}\n### again\n/relative/path`);
    const found = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: file } });
    expect(found?.map(({ name }) => name)).toEqual(['POST /token', 'POST /bulkUpload', 'Given Family', 'GET /provisioning', 'GET /path']);
  });

  it('begins with what the document is', async () => {
    const client = await start();
    const summary = (of: string) => client.connection.sendRequest('scimlint/summary', { textDocument: { uri: of } });
    client.open(uri, 'json', hire);
    client.open('file:///a.http', 'http', NEW_REQUEST_FILE);
    client.open('file:///a.mapexpr', 'mapping-expression', '[userName]');
    client.open('file:///a.json', 'json', '{ "name": "app" }');
    expect(await summary(uri)).toEqual({ kind: 'bulk-request', text: 'bulk request, 2 operations' });
    expect(await summary('file:///a.http')).toEqual({ kind: 'http', text: 'request file, 3 requests' });
    expect(await summary('file:///a.mapexpr')).toEqual({ kind: 'expression', text: 'mapping expression' });
    expect(await summary('file:///a.json')).toBeNull();
    expect(await summary('file:///unknown.json')).toBeNull();
  });
});

describe('completion', () => {
  const complete = async (text: string, character: number, options: ClientOptions = {}) => {
    const client = await start(options);
    client.open('file:///upn.mapexpr', 'mapping-expression', text);
    return client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: 'file:///upn.mapexpr' },
      position: { line: 0, character },
    }) as Promise<CompletionItem[] | null>;
  };

  it.each([
    ['an empty file', '', 0],
    ['blanks', '   \n', 2],
    ['a word that is begun', 'Joi', 3],
  ])('offers the documented UPN expression in %s', async (_, text, character) => {
    const found = await complete(text, character);
    const edits = found?.filter(({ label }) => label === 'Documented UPN expression').map(({ textEdit }) => textEdit as LspTextEdit);
    expect(edits?.length).toBe(1);
    expect(applied(text, edits).trim()).toBe(DOCUMENTED_UPN);
  });

  it('offers whole expressions only where none stands, and nothing behind a value', async () => {
    expect((await complete('Join("", [a])', 4))?.map(({ label }) => label)).not.toContain('Documented UPN expression');
    expect(await complete('Join("", [a] )', 13)).toEqual([]);
  });

  it.each(['Replace', 'Join', 'Left', 'Switch'])('narrows the list by what is typed: %s is the function', async (typed) => {
    const found = await complete(typed, typed.length);
    const begun = found?.filter(({ filterText }) => filterText?.startsWith(typed)).map(({ label }) => label);
    expect(begun).toEqual([typed]);
  });

  it('names functions before whole expressions, and the words of an argument before both', async () => {
    const sorted = async (text: string) =>
      (await complete(text, text.length))
        ?.toSorted((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1))
        .map(({ label, detail }) => (detail === undefined ? label : `${label}: ${detail}`));
    expect((await sorted(''))?.at(-1)).toBe('The first name that nobody has yet');
    expect((await sorted('InStr([mail], "@", 1, '))?.slice(0, 2)).toEqual([
      'vbTextCompare: capitals and small letters are the same',
      'vbBinaryCompare: capitals and small letters differ',
    ]);
    expect((await sorted('DateAdd('))?.slice(1, 6)).toEqual(['"m": months', '"d": days', '"ww": weeks', '"h": hours', '"n": minutes']);
  });

  it.each([
    ['DateAdd(n', 'n'],
    ['DateAdd("n', '"n"'],
  ])('finds the words of an argument by what is typed: %s', async (text, filter) => {
    const found = await complete(text, text.length);
    expect(found?.find(({ label }) => label === '"n"')?.filterText).toBe(filter);
  });

  it('has places to fill in only for clients that know them', async () => {
    const textsFor = async (capabilities: ClientOptions['capabilities']) => {
      const found = await complete('Mi', 2, { ...(capabilities && { capabilities }) });
      return found?.filter(({ label }) => label === 'Mid').map(({ textEdit, insertTextFormat }) => [textEdit?.newText, insertTextFormat]);
    };
    expect(await textsFor({ textDocument: { completion: { completionItem: { snippetSupport: true } } } })).toEqual([
      ['Mid(${1:source}, ${2:start}, ${3})', 2],
    ]);
    expect(await textsFor(undefined)).toEqual([['Mid()', undefined]]);
  });
});

describe('an expression', () => {
  const text = 'tolower( [userName] )\n';
  const at = { textDocument: { uri: 'file:///a.mapexpr' }, position: { line: 0, character: 9 } };

  it('has the signature of the call around the cursor', async () => {
    const client = await start();
    client.open('file:///a.mapexpr', 'mapping-expression', text);
    const help = await client.connection.sendRequest(SignatureHelpRequest.type, at);
    expect(help?.signatures[0]?.label).toBe('ToLower(source, culture?)');
    expect(help?.activeParameter).toBe(0);
  });

  it('is formatted, and its formatting asked for in files of its own only', async () => {
    const registered: string[] = [];
    const client = await start({
      capabilities: { textDocument: { formatting: { dynamicRegistration: true } } },
      prepare: (connection) => {
        connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
          registered.push(JSON.stringify(registrations));
        });
      },
    });
    await expect.poll(() => registered.join()).toContain('[{"language":"mapping-expression"}]');
    expect(client.initialized.capabilities.documentFormattingProvider).toBeUndefined();
    client.open('file:///a.mapexpr', 'mapping-expression', text);
    client.open(uri, 'json', put);
    const format = (of: string) =>
      client.connection.sendRequest(DocumentFormattingRequest.type, {
        textDocument: { uri: of },
        options: { tabSize: 2, insertSpaces: true },
      });
    expect(applied(text, (await format('file:///a.mapexpr')) ?? [])).toBe('ToLower([userName], )\n');
    expect(await format(uri)).toEqual([]);
  });
});

describe('a bare client, which only opens documents', () => {
  const files = {
    'file:///hire.scim.json': ['json', put],
    'file:///broken.scim.json': ['json', aRequest(`${anOperation()},`)],
    'file:///upload.http': ['http', NEW_REQUEST_FILE.replace('scim+json', 'json')],
    'file:///upn.mapexpr': ['mapping-expression', "Join('', [userName])"],
  } as const;

  it('gets diagnostics, hovers in plain text, and actions that are edits and nothing else', async () => {
    const pushed = new Map<string, readonly Diagnostic[]>();
    const client = await start({
      capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } },
      prepare: (connection) => {
        connection.onNotification(PublishDiagnosticsNotification.type, ({ uri: of, diagnostics }) => void pushed.set(of, diagnostics));
        connection.onUnhandledNotification(({ method }) => {
          throw new Error(`The client was sent ${method}.`);
        });
      },
    });
    for (const [file, [language, text]] of Object.entries(files)) client.open(file, language, text);
    await expect.poll(() => pushed.size).toBe(Object.keys(files).length);
    for (const [file, diagnostics] of pushed) {
      expect(diagnostics, file).not.toEqual([]);
      for (const { range } of diagnostics) {
        const found = await client.connection.sendRequest(CodeActionRequest.type, {
          textDocument: { uri: file },
          range,
          context: { diagnostics: [] },
        });
        expect(found, file).not.toEqual([]);
        for (const action of found ?? []) {
          expect(Object.keys(action).sort()).toEqual(['edit', 'kind', 'title']);
          const { edit } = action as CodeAction;
          expect(Object.keys(edit ?? {})).toEqual(['changes']);
          for (const one of edit?.changes?.[file] ?? []) expect(Object.keys(one).sort()).toEqual(['newText', 'range']);
        }
        const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: file }, position: range.start });
        expect(hover?.contents).toMatchObject({ kind: 'plaintext', value: expect.not.stringMatching(/\*\*|\]\(/) as string });
      }
    }
  });
});
