/** The VS Code client: its commands, and the language server, which starts once a document of ours is open. It knows nothing of what the server checks. */
import { commands, workspace, type Disposable, type ExtensionContext, type TextDocument } from 'vscode';
import { LOOKED_AT } from '../../server/src/core/recognise.ts';
import { checkAs } from './check-as.ts';
import { copyAsCurl, copyAsPowerShell } from './copy-request.ts';
import { editExpression } from './edit-expression.ts';
import { evaluations } from './evaluate-expression.ts';
import { offerForExpressions } from './expression-actions.ts';
import { expressionFiles } from './expression-files.ts';
import { explain, provideExplanations } from './explain.ts';
import { goToOperation } from './go-to-operation.ts';
import { copyDocumentedUpn, newBulkRequest, newRequestFile } from './new-documents.ts';
import { openSample } from './open-sample.ts';
import { isOurs } from './ours.ts';
import { server as serverOf, type Server } from './server.ts';
import { SHOW_MADE_FILE, showMadeFile } from './show-made-files.ts';
import { showStatus } from './status.ts';

let server: Server | undefined;

export function activate(context: ExtensionContext): void {
  const started = (server = serverOf(context));
  const evaluated = evaluations(started);
  const edited = expressionFiles();
  context.subscriptions.push(
    commands.registerCommand('scimlint.restartServer', () => started.restart()),
    commands.registerCommand('scimlint.goToOperation', () => goToOperation(started)),
    commands.registerCommand('scimlint.checkAs', () => checkAs(started)),
    commands.registerCommand('scimlint.copyAsCurl', () => copyAsCurl(started)),
    commands.registerCommand('scimlint.copyAsPowerShell', () => copyAsPowerShell(started)),
    commands.registerCommand('scimlint.explain', (query?: unknown) => explain(started, typeof query === 'string' ? query : undefined)),
    provideExplanations(started),
    commands.registerCommand('scimlint.openSample', (name?: unknown) =>
      openSample(context.extensionUri, typeof name === 'string' ? name : undefined),
    ),
    evaluated,
    commands.registerCommand('scimlint.evaluateExpression', () => evaluated.evaluate()),
    edited,
    commands.registerCommand('scimlint.editExpression', () => editExpression(started, edited)),
    offerForExpressions(started),
    commands.registerCommand(SHOW_MADE_FILE, showMadeFile),
    commands.registerCommand('scimlint.newBulkRequest', newBulkRequest),
    commands.registerCommand('scimlint.newRequestFile', newRequestFile),
    commands.registerCommand('scimlint.copyDocumentedUpn', copyDocumentedUpn),
  );

  if (workspace.textDocuments.some(isOurs)) void started.start();
  else context.subscriptions.push(...startOnceOurs(started));
  context.subscriptions.push(showStatus(started));
}

/** Starts the server when a document of ours is opened, one becomes ours while it is typed, or the folder has a configuration, which may name any. */
function startOnceOurs(started: Server): readonly Disposable[] {
  const waiting = [
    workspace.onDidOpenTextDocument((document) => {
      startFor(document);
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(({ rangeOffset }) => rangeOffset < LOOKED_AT)) startFor(document);
    }),
  ];
  void workspace.findFiles('**/scimlint.config.json', undefined, 1).then(([found]) => {
    if (found) begin();
  });
  return waiting;

  function startFor(document: TextDocument): void {
    if (isOurs(document)) begin();
  }
  function begin(): void {
    for (const one of waiting) one.dispose();
    void started.start();
  }
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
