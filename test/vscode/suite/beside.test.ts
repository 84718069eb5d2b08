/**
 * Beside REST Client and httpYac in a real VS Code: everything is there once. Neither can be had offline, so small extensions
 * of the same names (test/vscode/fixtures) stand in for them: they imitate what the two contribute to a request file, and nothing else of them.
 */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionTitled, apply, hoverWith, openSample, openText, ours, reports, repeatedly, until, workspaceFolder } from './editor.ts';

const ADDRESS =
  'https://graph.microsoft.com/v1.0/servicePrincipals/8f1c9a6e-0b7d-4f1e-9a53-6a1d2c7b4e90/synchronization/jobs/API2AAD.0f1c3b7a9d2e4f60a1b2c3d4e5f60718.3c9f5a52-7a2e-4b87-9b6b-8c0d6a6e4f21/bulkUpload';
const head = `POST ${ADDRESS}\nAuthorization: Bearer {{token}}\n`;
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A request file on the disk, where REST Client looks for variables. */
async function writeFile(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name);
  await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
  return uri;
}

async function openFile(name: string, text: string): Promise<vscode.TextDocument> {
  await writeFile(name, text);
  return openSample(name);
}

async function labelsAt(document: vscode.TextDocument, line: number): Promise<readonly string[]> {
  const at = document.lineAt(line).range.end;
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at);
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}
const count = (all: readonly string[], wanted: string): number => all.filter((one) => one === wanted).length;

describe('beside REST Client and httpYac', () => {
  let document: vscode.TextDocument;
  before(async () => {
    for (const id of ['humao.rest-client', 'anweber.vscode-httpyac']) {
      const extension = vscode.extensions.getExtension(id);
      assert.ok(extension);
      await extension.activate();
    }
    document = await openFile(
      'beside.http',
      `### Upload\n${head}\n{ "schemas": [], "Operations": [] }\n\n### Jobs\nGET ${ADDRESS.replace(/\/bulkUpload$/, '')}\n`,
    );
    await until(
      'problems of both',
      (ask) => vscode.languages.onDidChangeDiagnostics(ask),
      () =>
        ours(document.uri).length > 0 && vscode.languages.getDiagnostics(document.uri).length > ours(document.uri).length
          ? true
          : undefined,
    );
  });

  it('the language stays theirs, for each of its endings', async () => {
    assert.equal(document.languageId, 'http');
    const rest = await writeFile('beside.rest', 'GET https://contoso.com\n');
    assert.equal((await vscode.workspace.openTextDocument(rest)).languageId, 'http');
  });

  it('each problem is there once, and theirs are not said again', () => {
    const said = vscode.languages.getDiagnostics(document.uri);
    const places = said.map(({ range, message }) => `${range.start.line}:${range.start.character} ${message}`);
    assert.equal(new Set(places).size, places.length);
    assert.equal(ours(document.uri).filter(({ message }) => /not found|unknown variable/i.test(message)).length, 0);
    const types = ours(document.uri).filter(({ code }) => typeof code === 'object' && code.value === 'http/missing-content-type');
    assert.equal(types.length, 1);
  });

  it('the outline is theirs alone', async () => {
    const symbols = await until('symbols', repeatedly, async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found && found.length >= 4 ? found : undefined;
    });
    assert.deepEqual(symbols.map(({ detail }) => detail).sort(), ['REST Client', 'REST Client', 'httpYac', 'httpYac']);
  });

  it('headers are completed by them, the media type by scimlint, each once', async () => {
    const file = await openFile('completion.http', `${head}\nContent-Type: \n\n{}\n`.replace('\n\nContent', '\nContent'));
    await until('the media type', repeatedly, async () => ((await labelsAt(file, 2)).includes('application/scim+json') ? true : undefined));
    const types = await labelsAt(file, 2);
    assert.equal(count(types, 'application/scim+json'), 1);
    assert.equal(count(types, 'application/xml'), 1); // REST Client's own stay
    assert.equal(count(await labelsAt(file, 1), 'Content-Type'), 2); // one of each tool, none of ours
  });

  it('a Content-Type is repaired', async () => {
    const payload = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(workspaceFolder(), 'hire.scim.json'));
    const file = await openText('http', `${head}Content-Type: application/json\n\n${Buffer.from(payload).toString()}`);
    await reports(file, ['http/wrong-content-type']);
    const action = await actionTitled(file, new vscode.Range(2, 20, 2, 20), 'Use application/scim+json');
    assert.match(await apply(file, action), /^Content-Type: application\/scim\+json$/m);
    await reports(file, []);
  });

  it('a token is explained', async () => {
    const claims = { aud: 'https://graph.microsoft.com', roles: ['User.Read.All'], exp: 4102444800 };
    const token = [encoded({ alg: 'RS256', typ: 'JWT' }), encoded(claims), 'x'.repeat(43)].join('.');
    const file = await openText('http', `GET https://graph.microsoft.com/v1.0/users\nAuthorization: Bearer ${token}\n`);
    assert.ok(!(await hoverWith(file, new vscode.Position(1, 40), 'User.Read.All')).includes(token.slice(0, 9)));
  });

  it('a payload is wrapped in a request that they can send', async () => {
    const payload = await openSample('hire.scim.json');
    await reports(payload, []);
    const action = await until('the action', repeatedly, async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        payload.uri,
        new vscode.Range(0, 0, 0, 0),
      );
      return actions.find(({ title }) => title.startsWith('Wrap this payload in a request'));
    });
    assert.ok(action.edit && (await vscode.workspace.applyEdit(action.edit)));
    const made = await openSample('hire.http');
    assert.equal(made.languageId, 'http');
    assert.match(made.getText(), /^Content-Type: application\/scim\+json$/m);
    await reports(made, []);
  });

  it('a response that REST Client shows is left alone', async () => {
    const shown = await openText('http', `HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n### \n${head}\n{}\n`);
    await openText('http', `${head}\n{}\n`).then((other) =>
      until(
        'problems elsewhere',
        (ask) => vscode.languages.onDidChangeDiagnostics(ask),
        () => (ours(other.uri).length > 0 ? true : undefined),
      ),
    );
    assert.equal(ours(shown.uri).length, 0);
  });
});
