/** What belongs to the workbench: the setting, the documents that are not ours. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openSample, openText, ours, reports } from './editor.ts';

const rules = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('scimlint');
const setRules = (value: Record<string, string> | undefined): Thenable<void> =>
  rules().update('rules', value, vscode.ConfigurationTarget.Workspace);

describe('the setting scimlint.rules', () => {
  afterEach(() => setRules(undefined));

  it('changes the severity of a rule, and turns it off, in the documents that are open', async () => {
    const document = await openSample('duplicate-bulk-id.scim.json');
    const [before] = await reports(document, ['bulk-request/duplicate-bulk-id']);
    assert.equal(before?.severity, vscode.DiagnosticSeverity.Warning);
    await setRules({ 'bulk-request/duplicate-bulk-id': 'error' });
    await reports(document, ['bulk-request/duplicate-bulk-id'], vscode.DiagnosticSeverity.Error);
    await setRules({ 'bulk-request/duplicate-bulk-id': 'off' });
    await reports(document, []);
    await setRules(undefined);
    await reports(document, ['bulk-request/duplicate-bulk-id'], vscode.DiagnosticSeverity.Warning);
  });
});

describe('a document', () => {
  it('that was never saved is checked while it is typed', async () => {
    const document = await openText('json', '{}');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(
      document.uri,
      new vscode.Range(0, 0, 0, 2),
      '{"schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"], "Operations": []}',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    await reports(document, ['bulk-request/empty-operations']);
  });

  it('of somebody else is left alone', async () => {
    const strange = await openText('json', '{ "name": "app", "version": "1.0.0", "dependencies": {} }');
    const marker = await openSample('bare-user.scim.json');
    await reports(marker, ['bulk-request/bare-user']);
    assert.deepEqual(ours(strange.uri), []);
  });
});
