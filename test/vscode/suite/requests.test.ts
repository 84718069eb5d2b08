/** Request files and payloads in a real VS Code: said once beside other extensions, wrapped, copied, linked, explained. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverWith, openSample, openText, ours, reports, until, repeatedly, workspaceFolder } from './editor.ts';

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a request file', () => {
  it('has each problem once, and nothing of ours in the outline', async () => {
    const document = await openSample('wrong-content-type.http');
    await until(
      'its problems',
      (ask) => vscode.languages.onDidChangeDiagnostics(ask),
      () => (ours(document.uri).length > 0 ? true : undefined),
    );
    const said = vscode.languages.getDiagnostics(document.uri).map(({ message, range }) => `${range.start.line} ${message}`);
    assert.equal(new Set(said).size, said.length);
    const symbols = await vscode.commands.executeCommand<unknown[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.equal((symbols ?? []).length, 0);
  });

  it('tells of a token whose it is, and nothing of the token', async () => {
    const payload = { aud: 'https://graph.microsoft.com', idtyp: 'app', app_displayname: 'HR', roles: ['User.Read.All'], exp: 4102444800 };
    const token = [encoded({ alg: 'RS256', typ: 'JWT' }), encoded(payload), 'x'.repeat(43)].join('.');
    const document = await openText('http', `GET https://graph.microsoft.com/v1.0/users\nAuthorization: Bearer ${token}\n`);
    const hover = await hoverWith(document, new vscode.Position(1, 40), 'User.Read.All');
    assert.ok(!hover.includes(token.slice(0, 9)));
  });

  it('is copied as curl, its token as an environment variable', async () => {
    await openText('http', 'GET https://graph.microsoft.com/v1.0/users\nAuthorization: Bearer abcdefghijklmnop\n');
    await until('the command on the clipboard', repeatedly, async () => {
      await vscode.commands.executeCommand('scimlint.copyAsCurl');
      const text = await vscode.env.clipboard.readText();
      return text.startsWith('curl') && !text.includes('abcdefghi') ? true : undefined;
    });
  });
});

describe('a payload', () => {
  it('is wrapped in a request by an action at its head', async () => {
    const document = await openSample('hire.scim.json');
    await reports(document, []);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'hire.http');
    await until('the request file', repeatedly, async () => {
      await vscode.commands.executeCommand('editor.action.codeAction', { kind: 'refactor', apply: 'first' });
      const made = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
      return made?.getText().includes('Content-Type: application/scim+json') ? true : undefined;
    });
    await until('the request file in front', repeatedly, () =>
      vscode.window.activeTextEditor?.document.uri.toString() === uri.toString() ? true : undefined,
    );
  });
});

describe('an error', () => {
  const shown = (query: string): string =>
    vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'scimlint-explanation' && uri.query === query)?.getText() ?? '';
  const isShown = (): boolean => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('Explanation.md')));

  it('is explained in a document of its own', async () => {
    await vscode.commands.executeCommand('scimlint.explain', 'domain does not exist');
    const text = await until('the explanation', repeatedly, () => (isShown() ? shown('domain does not exist') || undefined : undefined));
    assert.match(text, /only during object creation/);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is explained with the open files as they are now', async () => {
    const document = await openSample('wrong-content-type.http');
    await vscode.commands.executeCommand('scimlint.explain', 'Invalid data format');
    const found = /✗ Found in `wrong-content-type.http`, lines? 7\b.*`http\/wrong-content-type`/;
    await until('what was found', repeatedly, () => (found.test(shown('Invalid data format')) ? true : undefined));
    const at = document.getText().search(/(?<=^Content-Type: ).*/m);
    const wrong = /^.*/.exec(document.getText().slice(at))?.[0] ?? '';
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + wrong.length)), 'application/scim+json');
    await vscode.workspace.applyEdit(edit);
    await until('the explanation without it', repeatedly, () => (found.test(shown('Invalid data format')) ? undefined : true));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
