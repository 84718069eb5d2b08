/** The commands, run as a person runs them. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openSample, openText, repeatedly, reports, until } from './editor.ts';

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(command);

/** Waits until the active editor is on this document with its cursor here. */
const cursorAt = (document: vscode.TextDocument, offset: number): Promise<true> =>
  until(`the cursor at offset ${offset}`, repeatedly, () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document === document && document.offsetAt(editor.selection.active) === offset ? true : undefined;
  });

/** The document in an editor that opens. */
const newEditor = (before: readonly vscode.TextDocument[]): Promise<vscode.TextDocument> =>
  until('a new editor', repeatedly, () => {
    const document = vscode.window.activeTextEditor?.document;
    return document && !before.includes(document) ? document : undefined;
  });

it('every command of the extension is there', async () => {
  const extension = vscode.extensions.all.find(({ packageJSON }) => (packageJSON as Manifest).name === 'scimlint');
  const contributed = (extension?.packageJSON as Manifest).contributes.commands.map(({ command }) => command);
  assert.ok(contributed.length > 5);
  const registered = new Set(await vscode.commands.getCommands(true));
  assert.deepEqual(
    contributed.filter((command) => !registered.has(command)),
    [],
  );
});
interface Manifest {
  readonly name: string;
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('scimlint: Go to operation…', () => {
  /** Where the operations of a sample with three begin. */
  const placesIn = (text: string): readonly number[] =>
    ['701984', '702001', '702017'].map((bulkId) => text.lastIndexOf('{', text.indexOf(`"bulkId": "${bulkId}"`)));
  const setCursor = (document: vscode.TextDocument, offset: number): void => {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor?.document === document);
    const at = document.positionAt(offset);
    editor.selection = new vscode.Selection(at, at);
  };

  it('begins where the cursor is, moves it with the choice, and leaves it there', async () => {
    const document = await openSample('update-with-patch.scim.json');
    const [, second = 0, third = 0] = placesIn(document.getText());
    setCursor(document, second + 10);
    await run('scimlint.goToOperation');
    await run('workbench.action.quickOpenSelectNext');
    await cursorAt(document, third);
    await run('workbench.action.quickOpenSelectPrevious');
    await cursorAt(document, second);
    await run('workbench.action.acceptSelectedQuickOpenItem');
    await cursorAt(document, second);
  });

  it('brings the cursor back when nothing is chosen', async () => {
    const document = await openSample('update-with-patch.scim.json');
    const [first = 0, second] = placesIn(document.getText());
    assert.ok(second);
    setCursor(document, first + 10);
    await run('scimlint.goToOperation');
    await run('workbench.action.quickOpenSelectNext');
    await cursorAt(document, second);
    await run('workbench.action.closeQuickOpen');
    await cursorAt(document, first + 10);
  });

  it('goes to the requests of a request file, and to the operations in their bodies', async () => {
    const document = await openSample('upload.http');
    const text = document.getText();
    setCursor(document, text.indexOf('Authorization'));
    await run('scimlint.goToOperation');
    await run('workbench.action.quickOpenSelectNext');
    await cursorAt(document, text.lastIndexOf('{', text.indexOf('"method"')));
    await run('workbench.action.quickOpenSelectNext');
    await cursorAt(document, text.lastIndexOf('POST'));
    await run('workbench.action.acceptSelectedQuickOpenItem');
  });

  it('is of no use in a document that has none, and says so without a failure', async () => {
    await openText('plaintext', 'Nothing of ours.');
    await run('scimlint.goToOperation');
  });
});

describe('scimlint: New bulk request', () => {
  it('opens an editor with a bulk request in which nothing is wrong', async () => {
    const before = [...vscode.workspace.textDocuments];
    await run('scimlint.newBulkRequest');
    const document = await newEditor(before);
    assert.equal(document.languageId, 'json');
    assert.ok(document.isUntitled);
    assert.ok(document.getText().includes('urn:ietf:params:scim:api:messages:2.0:BulkRequest'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), document.getText().replace('"POST"', '"post"'));
    const good = document.getText();
    await vscode.workspace.applyEdit(edit);
    await reports(document, ['bulk-request/wrong-method-case']); // it is checked
    const back = new vscode.WorkspaceEdit();
    back.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), good);
    await vscode.workspace.applyEdit(back);
    await reports(document, []);
  });
});

describe('scimlint: New request file', () => {
  it('opens an editor with a token, an upload and a log query, without a secret', async () => {
    const before = [...vscode.workspace.textDocuments];
    await run('scimlint.newRequestFile');
    const document = await newEditor(before);
    assert.equal(document.languageId, 'http');
    for (const piece of ['/oauth2/v2.0/token', '/bulkUpload', '/auditLogs/provisioning', '{{'])
      assert.ok(document.getText().includes(piece), piece);
    await reports(document, []);
  });
});

describe('scimlint: Copy the documented UPN expression', () => {
  it('puts it on the clipboard as it is pasted in the portal', async () => {
    await run('scimlint.copyDocumentedUpn');
    assert.equal(
      await vscode.env.clipboard.readText(),
      'Join("", Replace([userName], , "(?<Suffix>@(.)*)", "Suffix", "", , ), RandomString(3, 3, 0, 0, 0, ), "@", DefaultDomain())',
    );
  });
});

describe('scimlint: Restart server', () => {
  it('gives a server that checks the open documents again', async () => {
    const document = await openSample('bare-user.scim.json');
    await reports(document, ['bulk-request/bare-user']);
    await run('scimlint.restartServer');
    await reports(document, ['bulk-request/bare-user']);
  });
});
