/** Files that belong together, in a real VS Code: opening one is enough, and the others are followed. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionTitled, apply, hoverWith, openSample, ours, repeatedly, reports, until, workspaceFolder } from './editor.ts';

const FOLDER = 'together';
const JOB = 'API2AAD.0f1c3b7a9d2e4f60a1b2c3d4e5f60718.9d0e5b16-7a2e-4b87-9b6b-8c0d6a6e4f21';
const CODE = 'AzureActiveDirectoryInvalidUserPrincipalName';

const uriOf = (name: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), FOLDER, name);
const write = (name: string, value: unknown): Thenable<void> =>
  vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(JSON.stringify(value, null, 2)));
const log = (...codes: readonly (string | undefined)[]) => ({
  value: codes.map((errorCode, i) => ({
    activityDateTime: `2026-01-12T0${i.toString()}:00:00Z`,
    jobId: JOB,
    changeId: `c${i.toString()}`,
    provisioningStatusInfo: errorCode === undefined ? { status: 'success' } : { status: 'failure', errorInformation: { errorCode } },
    provisioningSteps: [],
    sourceIdentity: { id: '880017' },
  })),
});

describe('a payload beside the log of its upload', () => {
  let payload: vscode.TextDocument;

  before(async () => {
    const sample = await openSample('hire.scim.json');
    const request = JSON.parse(sample.getText()) as { Operations: { data: { externalId: string } }[] };
    const [first] = request.Operations;
    assert.ok(first);
    first.data.externalId = '880017';
    await write('payload.json', { ...request, Operations: [first] });
    await write('log.json', log(CODE));
    payload = await openSample(`${FOLDER}/payload.json`);
  });
  after(async () => {
    const configuration = vscode.Uri.joinPath(workspaceFolder(), 'scimlint.config.json');
    await vscode.workspace.textDocuments.find((one) => one.uri.toString() === configuration.toString() && one.isDirty)?.save();
    await vscode.workspace.fs.delete(configuration).then(undefined, () => undefined);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), FOLDER), { recursive: true });
  });

  it('shows who failed, why, and where the log says so', async () => {
    const [found] = await reports(payload, ['bulk-request/failed-in-log'], vscode.DiagnosticSeverity.Information);
    assert.ok(found);
    assert.match(found.message, /2026-01-12/);
    const [related] = found.relatedInformation ?? [];
    assert.ok(related);
    assert.equal(related.location.uri.toString(), uriOf('log.json').toString());
    const entry = await vscode.workspace.openTextDocument(uriOf('log.json'));
    assert.equal(entry.getText(related.location.range), `"${CODE}"`);
    await hoverWith(payload, found.range.start, 'Send the payload again');
  });

  it('is shown at the entry of the log', async () => {
    const document = await openSample(`${FOLDER}/log.json`);
    const places = await until('the place in the payload', repeatedly, () => {
      const [found] = ours(document.uri);
      return found?.relatedInformation?.map(({ location }) => location);
    });
    assert.equal(payload.getText(places[0]?.range), '"880017"');
  });

  it('says nothing once a newer log tells of success, and again when that is gone', async () => {
    // Opened again: VS Code closes a document whose tab shows another one.
    payload = await openSample(`${FOLDER}/payload.json`);
    await reports(payload, ['bulk-request/failed-in-log']);
    await write('log.json', log(CODE, undefined));
    await reports(payload, []);
    await write('log.json', log(CODE));
    await reports(payload, ['bulk-request/failed-in-log']);
  });

  it('says nothing after "Ignore this log"', async () => {
    const [found] = await reports(payload, ['bulk-request/failed-in-log']);
    assert.ok(found);
    await apply(payload, await actionTitled(payload, found.range, 'Ignore this log'));
    await reports(payload, []);
  });
});
