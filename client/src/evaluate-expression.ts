/** "Evaluate expression…": value and trace in a read-only document, for attributes that the person edits beside it. */
import { EventEmitter, Position, Uri, ViewColumn, window, workspace, type QuickPickItem, type TextDocument } from 'vscode';
import { anchorAt, type Anchor } from './anchor.ts';
import { kindOf } from './ours.ts';
import type { Server } from './server.ts';

const SCHEME = 'scimlint-evaluation';
/** A list of more is no help. */
const MOST_OPERATIONS = 200;

interface Evaluation {
  /** Where the expression stands, and its text as it is now. */
  readonly source: TextDocument;
  readonly anchor: Anchor;
  readonly expression: () => Promise<string>;
  readonly attributes: TextDocument;
}

export interface Evaluations {
  dispose(): void;
  evaluate(): Promise<void>;
}

export function evaluations(server: Server): Evaluations {
  const shown = new Map<string, Evaluation>();
  const changed = new EventEmitter<Uri>();
  const disposables: readonly { dispose(): unknown }[] = [
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri) => {
        const one = shown.get(uri.toString());
        return one ? server.evaluate(one.source, await one.expression(), one.attributes.getText()) : '';
      },
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      for (const [uri, { source, attributes }] of shown) if (document === source || document === attributes) changed.fire(Uri.parse(uri));
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      shown.get(uri.toString())?.anchor.dispose();
      shown.delete(uri.toString());
    }),
  ];
  let number = 0;

  return {
    dispose: () => {
      for (const one of [...disposables, ...[...shown.values()].map(({ anchor }) => anchor)]) one.dispose();
    },
    evaluate: async () => {
      const editor = window.activeTextEditor;
      const found = editor && (await server.expressionAt(editor.document, editor.selection.active));
      if (!editor || !found) {
        void window.showInformationMessage(
          'scimlint finds no mapping expression at the cursor: open an expression file, or put the cursor into one of a schema.',
        );
        return;
      }
      const source = editor.document;
      const { start } = found.range;
      const content = await chooseAttributes(server, found.text, { document: source, position: editor.selection.active });
      if (content === undefined) return;
      const attributes = await workspace.openTextDocument({ language: 'json', content });
      const anchor = anchorAt(source, new Position(start.line, start.character));
      const expression = async (): Promise<string> => {
        const position = anchor.position();
        return (position && (await server.expressionAt(source, position)))?.text ?? found.text;
      };
      const uri = Uri.from({ scheme: SCHEME, path: `/Evaluation ${++number}.txt` });
      shown.set(uri.toString(), { source, anchor, expression, attributes });
      await window.showTextDocument(attributes, ViewColumn.Beside);
      await window.showTextDocument(await workspace.openTextDocument(uri), { viewColumn: ViewColumn.Beside, preserveFocus: true });
    },
  };
}

interface Item extends QuickPickItem {
  readonly operation?: Place;
}

interface Place {
  readonly document: TextDocument;
  readonly position: Position;
}

/** Of an operation of an open payload, or a block to fill in; those that stand beside the expression are in it. */
async function chooseAttributes(server: Server, expression: string, at: Place): Promise<string | undefined> {
  const payloads = workspace.textDocuments.filter((document) => kindOf(document) === 'bulk-request');
  const operations = await Promise.all(
    payloads.map(async (document) =>
      (await server.symbolsOf(document)).map(({ name, range: { start } }): Item => {
        return {
          label: name.replaceAll('$(', '\\$('),
          description: workspace.asRelativePath(document.uri),
          operation: { document, position: new Position(start.line, start.character) },
        };
      }),
    ),
  );
  const empty: Item = { label: 'A block of JSON to fill in', description: 'with the attributes that the expression reads' };
  const items = [empty, ...operations.flat().slice(0, MOST_OPERATIONS)];
  const choice =
    items.length === 1 ? empty : await window.showQuickPick(items, { title: 'scimlint: Evaluate expression…', placeHolder: 'For whom?' });
  return choice && server.attributesFor(expression, choice.operation ?? at);
}
