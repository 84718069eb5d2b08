/** What the server adds to request files: the files that they name, links, tokens that end, requests to copy, payloads to wrap. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CodeActionRequest,
  CompletionRequest,
  ConfigurationRequest,
  DiagnosticSeverity,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  DocumentLinkRequest,
  HoverRequest,
  type ClientCapabilities,
  type CodeAction,
} from 'vscode-languageserver-protocol/node';
import { anOperation, aRequest } from '../../server/src/core/bulk-request/example.ts';
import { PULLS, startServer, type Client } from './client.ts';

const CREATES: ClientCapabilities = {
  ...PULLS,
  workspace: { diagnostics: { refreshSupport: true }, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};
const ADDRESS =
  'https://graph.microsoft.com/v1.0/servicePrincipals/8f1c9a6e-0b7d-4f1e-9a53-6a1d2c7b4e90/synchronization/jobs/API2AAD.0f1c3b7a9d2e4f60a1b2c3d4e5f60718.3c9f5a52-7a2e-4b87-9b6b-8c0d6a6e4f21/bulkUpload';
const upload = (body: string): string =>
  `POST ${ADDRESS}\nAuthorization: Bearer {{token}}\nContent-Type: application/scim+json\n\n${body}\n`;

let root: string;
let client: Client;
const uriOf = (path: string): string => pathToFileURL(join(root, path)).toString();
const write = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const rulesIn = async (path: string): Promise<unknown[]> => (await client.pull(uriOf(path))).map(({ code }) => code);
/** When the server next asks for the diagnostics to be asked for again. */
const refreshed = (): Promise<void> =>
  new Promise((resolve) => {
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      resolve();
    });
  });

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'scimlint-'));
  client = await startServer({ capabilities: CREATES, folders: [uriOf('.').replace(/\/$/, '')] });
});
afterEach(async () => {
  await client.stop();
  rmSync(root, { recursive: true });
});

describe('a file that a request sends', () => {
  it('is linked, looked for, and looked at again when it changes', async () => {
    client.open(uriOf('calls/upload.http'), 'http', upload('< ./hire.scim.json'));
    expect(await rulesIn('calls/upload.http')).toEqual(['http/missing-body-file']);
    write('calls/hire.scim.json', aRequest(anOperation({ method: '"PUT"' })));
    const again = refreshed();
    void client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf('calls/hire.scim.json'), type: 1 }],
    });
    await again;
    expect(await rulesIn('calls/upload.http')).toEqual(['http/defective-body-file']);
    expect(
      await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: uriOf('calls/upload.http') } }),
    ).toMatchObject([{ target: uriOf('calls/hire.scim.json') }]);
    const once = refreshed();
    client.open(uriOf('calls/hire.scim.json'), 'json', aRequest(anOperation()));
    await once;
    expect(await rulesIn('calls/upload.http')).toEqual([]);
  });

  it('is found from the folder of the workspace too, as REST Client does', async () => {
    write('people/hire.scim.json', aRequest(anOperation()));
    client.open(uriOf('calls/upload.http'), 'http', upload('< ./people/hire.scim.json'));
    expect(await rulesIn('calls/upload.http')).toEqual([]);
    expect(
      await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: uriOf('calls/upload.http') } }),
    ).toMatchObject([{ target: uriOf('people/hire.scim.json') }]);
  });

  it('is not looked for outside of the workspace', async () => {
    client.open(uriOf('upload.http'), 'http', upload('< ../../elsewhere/hire.scim.json'));
    expect(await rulesIn('upload.http')).toEqual([]);
    expect(await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: uriOf('upload.http') } })).toEqual([]);
  });
});

describe('a token', () => {
  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  it('that ends is looked at again then', async () => {
    await client.stop();
    let now = Date.UTC(2026, 0, 1);
    client = await startServer({ capabilities: CREATES, folders: [uriOf('.')] }, { environment: { newGuid: () => '', now: () => now } });
    const claims = { aud: 'https://graph.microsoft.com', idtyp: 'app', roles: ['SynchronizationData-User.Upload'], exp: now / 1000 + 1 };
    const token = `${encoded({ alg: 'RS256' })}.${encoded(claims)}.${'x'.repeat(40)}`;
    client.open(uriOf('a.http'), 'http', upload(aRequest(anOperation())).replace('{{token}}', token));
    const severity = async () => (await client.pull(uriOf('a.http'))).find(({ code }) => code === 'http/expired-token')?.severity;
    expect(await severity()).toBe(DiagnosticSeverity.Hint); // it ends soon
    const again = refreshed();
    now += 2000;
    await again;
    expect(await severity()).toBe(DiagnosticSeverity.Error);
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: uriOf('a.http') },
      position: { line: 1, character: 30 },
    });
    expect(JSON.stringify(hover)).not.toContain(token.slice(0, 9));
  });
});

describe('a payload', () => {
  it('can be wrapped in a request, under a name that is free', async () => {
    write('hire.http', '');
    const payload = aRequest(anOperation());
    client.open(uriOf('hire.scim.json'), 'json', payload);
    const start = { line: 0, character: 0 };
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: uriOf('hire.scim.json') },
      range: { start, end: start },
      context: { diagnostics: [] },
    })) as CodeAction[];
    expect(actions).toMatchObject([{ title: 'Wrap this payload in a request (hire-2.http)', kind: 'refactor' }]);
    const made = JSON.stringify(actions[0]?.edit?.documentChanges);
    expect(made).toContain(uriOf('hire-2.http'));
    expect(made).toContain('Content-Type: application/scim+json');
  });
});

describe('a request', () => {
  it('is copied as a command without its secrets', async () => {
    client.open(uriOf('a.http'), 'http', upload('{}').replace('{{token}}', 'abcdefghijklmnop'));
    const copied = (shell: string) =>
      client.connection.sendRequest('scimlint/copyRequest', {
        textDocument: { uri: uriOf('a.http') },
        position: { line: 0, character: 3 },
        shell,
      });
    expect(await copied('curl')).toMatch(/^curl [\s\S]*bulkUpload/);
    expect(await copied('powershell')).toMatch(/Invoke-RestMethod|Invoke-WebRequest/);
    for (const shell of ['curl', 'powershell']) expect(await copied(shell)).not.toContain('abcdefghi');
    client.open(uriOf('a.json'), 'json', '{}');
    expect(
      await client.connection.sendRequest('scimlint/copyRequest', {
        textDocument: { uri: uriOf('a.json') },
        position: { line: 0, character: 0 },
        shell: 'curl',
      }),
    ).toBeNull();
  });

  it('has the media type completed', async () => {
    client.open(uriOf('a.http'), 'http', upload('{}').replace('application/scim+json', ''));
    const items = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: uriOf('a.http') },
      position: { line: 2, character: 14 },
    });
    expect(JSON.stringify(items)).toContain('application/scim+json');
  });

  it('has the path completed, in the order of the method and by what is typed', async () => {
    client.open(uriOf('a.http'), 'http', 'POST https://graph.microsoft.com/v1.0/ser\n');
    const items = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: uriOf('a.http') },
      position: { line: 0, character: 41 },
    });
    const path = '/v1.0/servicePrincipals/{{servicePrincipalId}}/synchronization/jobs/{{jobId}}/bulkUpload';
    expect(Array.isArray(items) ? items[0] : undefined).toMatchObject({
      label: 'bulkUpload',
      detail: path,
      filterText: path,
      sortText: '00000',
    });
  });
});

describe('what other tools give to every request', () => {
  const withoutType = upload('{ "Operations": [] }').replace(/^Content-Type.*\n/m, '');
  const severityOf = async (rule: string) => (await client.pull(uriOf('a.http'))).find(({ code }) => code === rule)?.severity;

  it.each(['rest-client.defaultHeaders', 'httpyac.requestDefaultHeaders'])('is taken from %s', async (name) => {
    await client.stop();
    client = await startServer({
      capabilities: { ...PULLS, workspace: { configuration: true } },
      prepare: (connection) => {
        connection.onRequest(ConfigurationRequest.type, ({ items }) =>
          items.map(({ section }) => (section === name ? { 'content-type': 'application/scim+json' } : null)),
        );
      },
    });
    await client.connection.sendRequest('scimlint/explainable'); // by then it has asked
    client.open(uriOf('a.http'), 'http', withoutType);
    expect(await severityOf('http/missing-content-type')).toBe(DiagnosticSeverity.Information);
  });

  it.each([
    ['.env', 'export type=text/plain\n'],
    ['http-client.env.json', '{ "dev": { "type": "text/plain" } }'],
    ['http-client.env.json.user', '{ "dev": { "type": "text/plain" } }'],
  ])('is taken from %s once it is there', async (name, text) => {
    client.open(
      uriOf('a.http'),
      'http',
      `@type = text/plain\n${upload('{ "Operations": [] }').replace('application/scim+json', '{{type}}')}`,
    );
    expect(await severityOf('http/wrong-content-type')).toBe(DiagnosticSeverity.Error);
    write(name, text);
    const again = refreshed();
    void client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uriOf(name), type: 1 }] });
    await again;
    expect(await severityOf('http/wrong-content-type')).toBeUndefined();
  });
});

describe('a document', () => {
  const pulled = async (uri: string, languageId: string, text: string): Promise<number> => {
    client.open(uri, languageId, text);
    return (await client.pull(uri)).length;
  };
  const wrong = upload('{ "Operations": [] }').replace('scim+', '');

  it('is a request file by its language, or by its name', async () => {
    expect(await pulled('untitled:a', 'http', wrong)).toBeGreaterThan(0);
    expect(await pulled(uriOf('b.rest'), 'rest', wrong)).toBeGreaterThan(0);
    expect(await pulled(uriOf('c.http'), 'plaintext', wrong)).toBeGreaterThan(0);
    expect(await pulled(uriOf('d.rest'), 'restructuredtext', wrong)).toBe(0);
  });

  it('in which a response is shown is left alone', async () => {
    expect(await pulled('untitled:response', 'http', `HTTP/1.1 401 Unauthorized\n\n${wrong}`)).toBe(0);
    expect(await pulled('untitled:exchange', 'http', `${wrong}\nHTTP/1.1 401 Unauthorized\n`)).toBe(0);
    expect(await pulled(uriOf('recorded.http'), 'http', `${wrong}\nHTTP/1.1 401 Unauthorized\n`)).toBeGreaterThan(0);
  });
});

it('an error is explained', async () => {
  expect(await client.connection.sendRequest('scimlint/explain', { query: 'Invalid data format' })).toMatchObject({ isKnown: true });
  const names = await client.connection.sendRequest<readonly { name: string }[]>('scimlint/explainable');
  expect(names.map(({ name }) => name)).toContain('AzureActiveDirectoryInvalidUserPrincipalName');
});

it('an error is explained with what the open documents show of it, by their base names; versions of a file are left out', async () => {
  client.open(uriOf('in/upload.http'), 'http', upload('{}').replace('application/scim+json', 'application/json'));
  client.open(`git:/in/older.http`, 'http', upload('{}'));
  client.open('untitled:Untitled-1', 'json', aRequest(anOperation()));
  const { markdown } = await client.connection.sendRequest<{ markdown: string }>('scimlint/explain', { query: '400' });
  expect(markdown).toContain('✗ Found in `upload.http`, line 3: `http/wrong-content-type`.');
  expect(markdown).toContain('✓ Checked in `Untitled-1`: nothing found.');
  expect(markdown).not.toContain('older.http');
});
