/** The VS Code client: starts the language server once a document of ours is open. It knows nothing of what the server checks. */
import { commands, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { LOOKED_AT, recognise } from '../../server/src/core/recognise.ts';
import { withoutDocumentText } from './trace.ts';

const languages = ['json', 'jsonc', 'http', 'mapping-expression'];
/** Documents that a person edits, and versions of them, which get hovers. */
const schemes = ['file', 'untitled', 'vscode-vfs', 'git', 'pr', 'review'];

let client: LanguageClient | undefined;

export function activate(context: ExtensionContext): void {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  const start = async (): Promise<void> => {
    client ??= new LanguageClient(
      'scimlint',
      'scimlint',
      { run: server, debug: server },
      {
        documentSelector: schemes.flatMap((scheme) => languages.map((language) => ({ scheme, language }))),
        initializationOptions: { editorChecksJson: true },
        traceOutputChannel: withoutDocumentText(window.createOutputChannel('scimlint trace', { log: true })),
      },
    );
    await client.start();
  };

  context.subscriptions.push(
    commands.registerCommand('scimlint.restartServer', async () => {
      if (client) await client.restart();
      else await start();
    }),
  );

  if (workspace.textDocuments.some(isOurs)) return void start();
  const waiting = [
    workspace.onDidOpenTextDocument((document) => {
      startFor(document);
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(({ rangeOffset }) => rangeOffset < LOOKED_AT)) startFor(document);
    }),
  ];
  context.subscriptions.push(...waiting);

  function startFor(document: TextDocument): void {
    if (!isOurs(document)) return;
    for (const one of waiting) one.dispose();
    void start();
  }
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

/** Whether the server has anything to say of a document. Looks at JSON no further than `recognise` does. */
function isOurs(document: TextDocument): boolean {
  const { languageId, uri } = document;
  if (!languages.includes(languageId) || !schemes.includes(uri.scheme)) return false;
  return recognise({ text: document.getText(), name: uri.path, languageId }) !== undefined;
}
