/** "Edit expression in its own editor": an expression of a schema as a document of its own, written back into its string as it is typed. */
import { Position, Range, ViewColumn, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { anchorAt } from './anchor.ts';
import type { ExpressionFiles } from './expression-files.ts';
import type { Server } from './server.ts';

export async function editExpression(server: Server, files: ExpressionFiles): Promise<void> {
  const editor = window.activeTextEditor;
  const found = editor && (await server.expressionAt(editor.document, editor.selection.active));
  if (!editor || !found || editor.document.languageId === 'mapping-expression') {
    void window.showInformationMessage(
      'scimlint finds no mapping expression at the cursor. Put it into the "expression" of a schema first.',
    );
    return;
  }
  const host = editor.document;
  const own = await workspace.openTextDocument(files.add(host.uri, found.text));
  follow(server, host, new Position(found.range.start.line, found.range.start.character), own);
  await window.showTextDocument(own, ViewColumn.Beside);
}

/** `start` is where the expression begins in the host. */
function follow(server: Server, host: TextDocument, start: Position, own: TextDocument): void {
  const anchor = anchorAt(host, start);
  let writing: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    const text = own.getText().replace(/[\r\n]+$/, ''); // an editor may end each file that it saves with a line break
    const edit = await server.writtenExpression(host, anchor.position(), text);
    if (!edit) return; // the string is gone, or broken: nothing is written anywhere else
    const { start: from, end: to } = edit.range;
    const changes = new WorkspaceEdit();
    changes.replace(host.uri, new Range(from.line, from.character, to.line, to.character), edit.newText);
    await workspace.applyEdit(changes);
  };
  const changed = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document === own && contentChanges.length > 0) writing = writing.then(write, write);
  });
  const closed = workspace.onDidCloseTextDocument((document) => {
    if (document !== own && document !== host) return;
    anchor.dispose();
    changed.dispose();
    closed.dispose();
  });
}
