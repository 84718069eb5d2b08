/** Mapping expressions in a real VS Code: in a schema's string as in a file of their own. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openSample, openText, repeatedly, until, workspaceFolder } from './editor.ts';

const labels = async (uri: vscode.Uri, at: vscode.Position): Promise<readonly string[]> => {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, at);
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
};

/** The place in the first expression of a schema. */
function placeIn(document: vscode.TextDocument): vscode.Position {
  const at = document.getText().search(/"expression":\s*"[A-Za-z]+\(/);
  return document.positionAt(document.getText().indexOf('(', at) + 1);
}

async function isHelped(document: vscode.TextDocument, at: vscode.Position): Promise<void> {
  await until('completion', repeatedly, async () =>
    (await labels(document.uri, at)).some((one) => one.startsWith('ToUpper')) ? true : undefined,
  );
  await until('signature help', repeatedly, async () => {
    const help = await vscode.commands.executeCommand<vscode.SignatureHelp | undefined>(
      'vscode.executeSignatureHelpProvider',
      document.uri,
      at,
      '(',
    );
    return help?.signatures[0]?.label.includes('(') ? true : undefined;
  });
  await until('a hover', repeatedly, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at.translate(0, -2));
    return hovers.length > 0 ? true : undefined;
  });
}

describe('a mapping expression', () => {
  it('has completion, signature help and hover in a file of its own', async () => {
    const document = await openText('mapping-expression', 'Append([userName], "x")');
    await isHelped(document, new vscode.Position(0, 7));
  });

  it('has them in the string of a schema', async () => {
    const document = await openSample('documented-upn.schema.json');
    await isHelped(document, placeIn(document));
  });

  it('is edited in its own editor and written back as it is typed, escaped', async () => {
    const { document, own } = await editsOwn('written-back.schema.json');
    await own.edit((edit) => {
      edit.delete(new vscode.Range(0, 0, own.document.lineCount, 0));
    });
    await until('the emptied string', repeatedly, () => (document.getText().includes('"expression": ""') ? true : undefined));
    await own.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'Append("a\\b", "c")');
    });
    await until('the string of the schema', repeatedly, () =>
      document.getText().includes('"Append(\\"a\\\\b\\", \\"c\\")"') ? true : undefined,
    );
    JSON.parse(document.getText());
    await own.document.save();
    await until('the schema saved with it', repeatedly, () => (document.isDirty ? undefined : true));
    await own.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'To');
    });
    await until('what was typed after that', repeatedly, () => (document.getText().includes('"ToAppend(') ? true : undefined));
    // What was not saved is taken back when its editor is closed without saving, and nothing more.
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('the string of the schema as it was saved', repeatedly, () =>
      document.getText().includes('"Append(\\"a\\\\b\\", \\"c\\")"') ? true : undefined,
    );
  });

  it('changes in its own editor with the schema', async () => {
    const { document, own, at } = await editsOwn('read-again.schema.json');
    await insert(document, at, '\\"typed in the schema\\", ');
    await until('what was typed there', repeatedly, () => (own.document.getText().includes('"typed in the schema"') ? true : undefined));
    await own.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'To');
    });
    await until('both', repeatedly, () => (/"To\w+\(\\"typed in the schema/.test(document.getText()) ? true : undefined));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is written into no other mapping once its own is deleted', async () => {
    const { document, own, at } = await editsOwn('deleted.schema.json');
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, new vscode.Range(at.line, 0, at.line + 1, 0));
    await vscode.workspace.applyEdit(edit);
    const without = document.getText();
    await own.edit((builder) => {
      builder.insert(new vscode.Position(0, 0), 'Z');
    });
    // The server answers in turn, so what would be written is on its way now, and there before the next change is.
    await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, at);
    await insert(document, new vscode.Position(0, 0), ' ');
    assert.equal(document.getText(), ` ${without}`);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is offered to be evaluated and to be edited, where one asks', async () => {
    const document = await openSample('documented-upn.schema.json');
    const at = placeIn(document);
    const titles = await until('the actions', repeatedly, async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(at, at),
      );
      const found = actions.map(({ title }) => title);
      return found.includes('Evaluate expression…') ? found : undefined;
    });
    assert.ok(titles.includes('Edit expression in its own editor'));
  });

  it('is evaluated for attributes that are edited beside it', async () => {
    await openText('mapping-expression', 'ToUpper([userName])');
    await attributesBecome(await evaluates(), '{ "userName": "jo" }');
    await shows('JO');
  });

  it('is evaluated where it stands once something was written before it', async () => {
    const document = await openSample('documented-upn.schema.json');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const at = placeIn(document);
    editor.selection = new vscode.Selection(at, at);
    const block = await evaluates();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '\n\n\n');
    edit.insert(document.uri, at, '\\"moved\\", ');
    await vscode.workspace.applyEdit(edit);
    await attributesBecome(block, '{ "userName": "jo" }');
    await shows('"moved"');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

/** The first expression of a schema of that name in its own editor. */
async function editsOwn(name: string): Promise<{ document: vscode.TextDocument; own: vscode.TextEditor; at: vscode.Position }> {
  const folder = workspaceFolder();
  await vscode.workspace.fs.copy(vscode.Uri.joinPath(folder, 'documented-upn.schema.json'), vscode.Uri.joinPath(folder, name));
  const document = await openSample(name);
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const at = placeIn(document);
  editor.selection = new vscode.Selection(at, at);
  await vscode.commands.executeCommand('scimlint.editExpression');
  const own = await until('its editor', repeatedly, () =>
    vscode.window.activeTextEditor?.document.languageId === 'mapping-expression' ? vscode.window.activeTextEditor : undefined,
  );
  return { document, own, at };
}

async function insert(document: vscode.TextDocument, at: vscode.Position, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, at, text);
  await vscode.workspace.applyEdit(edit);
}

/** Asks for the expression at the cursor to be evaluated, and chooses the block of attributes, which it returns. */
async function evaluates(): Promise<vscode.TextDocument> {
  const before = new Set(vscode.workspace.textDocuments);
  const newBlock = () => vscode.workspace.textDocuments.find((one) => !before.has(one) && one.languageId === 'json');
  const evaluating = vscode.commands.executeCommand('scimlint.evaluateExpression');
  const block = await until('the block of attributes', repeatedly, async () => {
    if (!newBlock()) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return newBlock();
  });
  await evaluating;
  return block;
}

async function attributesBecome(block: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(block.uri, new vscode.Range(0, 0, block.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
}

const shows = (value: string): Promise<true> =>
  until('the value', repeatedly, () =>
    vscode.workspace.textDocuments.some((one) => one.uri.scheme === 'scimlint-evaluation' && one.getText().includes(value))
      ? true
      : undefined,
  );
