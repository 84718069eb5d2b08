/** The configuration file in a real VS Code: followed as it changes, written by actions, completed by its schema. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionTitled, apply, openSample, openText, reports, until, repeatedly, workspaceFolder } from './editor.ts';

const CONFIGURATION = 'scimlint.config.json';
const uri = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), CONFIGURATION);
const write = (text: string): Thenable<void> => vscode.workspace.fs.writeFile(uri(), new TextEncoder().encode(text));
describe('a configuration', () => {
  afterEach(async () => {
    // An action leaves it unsaved.
    await vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri().toString() && one.isDirty)?.save();
    await vscode.workspace.fs.delete(uri()).then(undefined, () => undefined);
  });

  it('changes the problems of an open file when it is written, changed and deleted', async () => {
    const document = await openSample('other-server.json');
    await reports(document, ['bulk-request/other-server'], vscode.DiagnosticSeverity.Information);
    await write('{ "rules": { "bulk-request/other-server": "error" } }');
    await reports(document, ['bulk-request/other-server'], vscode.DiagnosticSeverity.Error);
    await write('{ "ignore": ["other-server.json"] }');
    await reports(document, []);
    await vscode.workspace.fs.delete(uri());
    await reports(document, ['bulk-request/other-server'], vscode.DiagnosticSeverity.Information);
  });

  it('is written by "Turn off … here", which removes the problem', async () => {
    const document = await openSample('duplicate-bulk-id.scim.json');
    const [found] = await reports(document, ['bulk-request/duplicate-bulk-id']);
    assert.ok(found);
    await apply(document, await actionTitled(document, found.range, 'Turn off bulk-request/duplicate-bulk-id here'));
    await reports(document, []);
    const configuration = await vscode.workspace.openTextDocument(uri());
    assert.match(configuration.getText(), /"files": \["\/duplicate-bulk-id\.scim\.json"\]/);
    // Gone again before the next test asks for edits of it.
    await configuration.save();
    await vscode.workspace.fs.delete(uri());
    await reports(document, ['bulk-request/duplicate-bulk-id']);
  });

  it('says by "Check this file as…" that a file is a request', async () => {
    const document = await openSample('other-server.json');
    const [found] = await reports(document, ['bulk-request/other-server']);
    assert.ok(found);
    await apply(document, await actionTitled(document, found.range, 'Check this file as RFC 7644'));
    await reports(document, []);
  });

  it('has its own mistakes reported once, and its names completed', async () => {
    await write('{\n  "profile": "scim",\n  "verifiedDomains": ["https://contoso.com"],\n  \n}\n');
    const document = await vscode.workspace.openTextDocument(uri());
    await vscode.window.showTextDocument(document);
    assert.equal(document.languageId, 'jsonc');
    await reports(document, ['configuration/wrong-domain']);
    const labels = await until('the names that may stand there', repeatedly, async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri(),
        new vscode.Position(3, 2),
      );
      const found = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return found.includes('customSchemas') ? found : undefined;
    });
    assert.ok(labels.includes('overrides'));
    const said = vscode.languages.getDiagnostics(uri()).filter(({ source }) => source !== 'scimlint');
    assert.equal(said.length, 1, 'VS Code says by the schema what profile may be, and we do not say it again');
  });
});

describe('a defect', () => {
  it('shows when it is typed, and goes with its fix', async () => {
    const clean = await openSample('hire.scim.json');
    const document = await openText('json', clean.getText());
    await reports(document, []);
    const at = document.positionAt(document.getText().indexOf('"active": true') + '"active": '.length);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(at, at.translate(0, 4)), '"true"');
    await vscode.workspace.applyEdit(edit);
    const [found] = await reports(document, ['bulk-request/wrong-boolean-type']);
    assert.ok(found);
    assert.equal(await apply(document, await actionTitled(document, found.range, 'Write true')), clean.getText());
    await reports(document, []);
  });
});
