/** "Edit expression in its own editor": an expression of a schema as a document of its own, written back into its string as it is typed. */
import { Position, Range, ViewColumn, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { Server } from './server.ts';

export async function editExpression(server: Server): Promise<void> {
  const editor = window.activeTextEditor;
  const found = editor && (await server.expressionAt(editor.document, editor.selection.active));
  if (!editor || !found || editor.document.languageId === 'mapping-expression') {
    void window.showInformationMessage(
      'scimlint finds no mapping expression at the cursor. Put it into the "expression" of a schema first.',
    );
    return;
  }
  const host = editor.document;
  const own = await workspace.openTextDocument({ language: 'mapping-expression', content: found.text });
  follow(server, host, host.offsetAt(new Position(found.range.start.line, found.range.start.character)), own);
  await window.showTextDocument(own, ViewColumn.Beside);
}

/** `start` is where the expression begins in the host; it moves with what is edited before it. */
function follow(server: Server, host: TextDocument, start: number, own: TextDocument): void {
  let writing: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    const edit = await server.writtenExpression(host, host.positionAt(start), own.getText());
    if (!edit) return; // the string is gone, or broken: nothing is written anywhere else
    const { start: from, end: to } = edit.range;
    const changes = new WorkspaceEdit();
    changes.replace(host.uri, new Range(from.line, from.character, to.line, to.character), edit.newText);
    await workspace.applyEdit(changes);
  };
  const changed = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document === own && contentChanges.length > 0) writing = writing.then(write, write);
    if (document === host)
      for (const { rangeOffset, rangeLength, text } of contentChanges) if (rangeOffset < start) start += text.length - rangeLength;
  });
  const closed = workspace.onDidCloseTextDocument((document) => {
    if (document !== own && document !== host) return;
    changed.dispose();
    closed.dispose();
  });
}
