/** The samples of the documented troubles, as a person meets them: reported, explained, repaired, and copied by the walkthrough. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { scenarios } from '../../../server/src/core/errors/scenarios.ts';
import { apply, hoverWith, openSample, ours, repeatedly, reports, until, workspaceFolder } from './editor.ts';

interface Expected {
  readonly rule: string;
  readonly line: number;
}

const read = async (path: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(workspaceFolder(), path)));
const namesIn = async (path: string): Promise<readonly string[]> =>
  (await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(workspaceFolder(), path))).map(([name]) => name);

/** The quick fix of one of these problems that changes the document, once it is offered. */
const fixFor = (document: vscode.TextDocument, found: readonly vscode.Diagnostic[]): Promise<vscode.CodeAction> =>
  until(`a fix in ${document.uri.path}`, repeatedly, async () => {
    for (const { range } of found) {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        'quickfix',
      );
      const fix = actions.find(({ edit }) => edit?.entries().some(([uri]) => uri.toString() === document.uri.toString()));
      if (fix) return fix;
    }
    return undefined;
  });

describe('the samples of a trouble', () => {
  for (const { id } of scenarios)
    it(`${id}: are reported, explained, and repaired by a fix`, async () => {
      const expected = JSON.parse(await read(`troubleshooting/${id}/expected.json`)) as Record<string, readonly Expected[]>;
      let repaired: { readonly document: vscode.TextDocument; readonly found: readonly vscode.Diagnostic[] } | undefined;
      for (const [name, wanted] of Object.entries(expected)) {
        const document = await openSample(`troubleshooting/${id}/${name}`);
        const found = await reports(
          document,
          wanted.map(({ rule }) => rule),
        );
        const lines = (list: readonly number[]): readonly number[] => [...list].sort((a, b) => a - b);
        assert.deepEqual(lines(found.map(({ range }) => range.start.line + 1)), lines(wanted.map(({ line }) => line)));
        await hoverWith(document, found[0]?.range.start ?? new vscode.Position(0, 0), 'https://');
        // What a log says is put right elsewhere.
        const isOwn = wanted.some(({ rule }) => !rule.endsWith('-log'));
        if (isOwn && !/\.(log|job)\.json$/.test(name)) repaired ??= { document, found };
      }
      assert.ok(repaired);
      const { document, found } = repaired;
      const before = document.getText();
      assert.notEqual(await apply(document, await fixFor(document, found)), before);
      await until(
        `less in ${document.uri.path}`,
        (ask) => vscode.languages.onDidChangeDiagnostics(ask),
        () => (ours(document.uri).length < found.length || ours(document.uri).some((one) => !isAmong(one, found)) ? true : undefined),
      );
    });
});

const isAmong = ({ message }: vscode.Diagnostic, found: readonly vscode.Diagnostic[]): boolean =>
  found.some((one) => one.message === message);

describe('scimlint: Open troubleshooting sample…', () => {
  const folder = 'scimlint-samples/quarantine';

  it('copies the files of the trouble into the folder that is open, and opens them', async () => {
    await vscode.commands.executeCommand('scimlint.openSample', 'quarantine');
    assert.deepEqual([...(await namesIn(folder))].sort(), ['notification.secrets.json', 'quarantined.job.json']);
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.ok(document.uri.path.endsWith(`${folder}/quarantined.job.json`));
    await reports(document, ['sync-job/quarantined']);
    assert.equal(await read(`${folder}/notification.secrets.json`), await read('troubleshooting/quarantine/notification.secrets.json'));
  });

  it('leaves a copy that is there as it is, and brings back what is missing', async () => {
    const at = (name: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), folder, name);
    await vscode.workspace.fs.writeFile(at('notification.secrets.json'), new TextEncoder().encode('{ "mine": true }'));
    await vscode.workspace.fs.delete(at('quarantined.job.json'));
    await vscode.commands.executeCommand('scimlint.openSample', 'quarantine');
    assert.equal(await read(`${folder}/notification.secrets.json`), '{ "mine": true }');
    assert.ok((await namesIn(folder)).includes('quarantined.job.json'));
  });

  it('asks which, where none is named', async () => {
    const asked = vscode.commands.executeCommand('scimlint.openSample', 'of another name');
    await until('the list', repeatedly, async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.window.activeTextEditor?.document.uri.path.includes('scimlint-samples/bucket-full-500/') ? true : undefined;
    });
    await asked;
  });
});

describe('the walkthrough', () => {
  it('has a step for every trouble, each with its text and with commands that are there', async () => {
    const extension = vscode.extensions.all.find(({ packageJSON }) => (packageJSON as Manifest).name === 'scimlint');
    assert.ok(extension);
    const [walkthrough] = (extension.packageJSON as Manifest).contributes.walkthroughs;
    assert.ok(walkthrough);
    assert.deepEqual(
      walkthrough.steps.map(({ id }) => id),
      scenarios.map(({ id }) => id),
    );
    const commands = await vscode.commands.getCommands(true);
    for (const { description, media } of walkthrough.steps) {
      await vscode.workspace.fs.stat(vscode.Uri.joinPath(extension.extensionUri, media.markdown));
      const named = [...description.matchAll(/command:([\w.]+)/g)].map(([, name = '']) => name);
      assert.equal(named.filter((name) => commands.includes(name)).length, 2);
    }
  });
});
interface Manifest {
  readonly name: string;
  readonly contributes: {
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly id: string; readonly description: string; readonly media: { readonly markdown: string } }[];
    }[];
  };
}
