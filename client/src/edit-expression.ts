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

/**
 * Keeps the two alike: what is typed in either shows in the other, one change after the other. `start` is where the expression begins in
 * the host.
 */
function follow(server: Server, host: TextDocument, start: Position, own: TextDocument): void {
  const anchor = anchorAt(host, start);
  let turn: Promise<void> = Promise.resolve();
  let writes: TextDocument | undefined; // the one that is written by us and not by the person
  let isTold = false;
  const inTurn = (step: () => Promise<void>): Promise<void> => (turn = turn.then(step, step));

  /** An editor may end each file that it saves with a line break. */
  const typed = (): string => own.getText().replace(/[\r\n]+$/, '');

  async function replace(document: TextDocument, range: Range, text: string): Promise<void> {
    const changes = new WorkspaceEdit();
    changes.replace(document.uri, range, text);
    writes = document;
    try {
      await workspace.applyEdit(changes);
    } finally {
      writes = undefined;
    }
  }
  async function write(): Promise<void> {
    const position = anchor.position();
    const edit = position && (await server.writtenExpression(host, position, typed()));
    if (edit) {
      isTold = false;
      const { start: from, end: to } = edit.range;
      await replace(host, new Range(from.line, from.character, to.line, to.character), edit.newText);
    } else if (!isTold) {
      isTold = true; // once, not with each keystroke
      void window.showWarningMessage(
        'scimlint no longer finds the expression in the schema, so what you type here is written nowhere. Copy it, and open the expression from the schema again.',
      );
    }
  }
  async function read(): Promise<void> {
    const position = anchor.position();
    const found = position && (await server.expressionAt(host, position));
    if (!found || found.text === typed()) return;
    await replace(own, new Range(new Position(0, 0), own.positionAt(own.getText().length)), found.text);
  }

  const listeners = [
    anchor,
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0 || document === writes) return;
      if (document === own) void inTurn(write);
      if (document === host) void inTurn(read);
    }),
    // Who saves the expression means the schema too.
    workspace.onDidSaveTextDocument((document) => {
      if (document === own && !host.isUntitled)
        void inTurn(async () => {
          await host.save();
        });
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (document === own || document === host) for (const one of listeners) one.dispose();
    }),
  ];
}
