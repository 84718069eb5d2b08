/** The language server as the extension sees it: started when it is first needed, asked in the words of the protocol. */
import { window, type ExtensionContext, type TextDocument } from 'vscode';
import { DocumentSymbolRequest, LanguageClient, TransportKind, type DocumentSymbol } from 'vscode-languageclient/node';
import { selector } from './ours.ts';
import { withoutDocumentText } from './trace.ts';

export interface Server {
  /** Starts it, where that was not done yet, and waits until it runs. */
  start(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** What a document is; nothing while it is none of ours or the server was not asked to start. */
  summaryOf(document: TextDocument): Promise<Summary | undefined>;
  /** Writes into the configuration what a document is to be checked as; false where that could not be done. */
  checkAs(document: TextDocument, as: string): Promise<boolean>;
  /** What a person may go to in a document. */
  symbolsOf(document: TextDocument): Promise<readonly DocumentSymbol[]>;
}

export interface Summary {
  /** The name of the kind; null for a document that the configuration has left alone. */
  readonly kind: string | null;
  /** In a few words. */
  readonly text: string;
}

/** Where a debugger finds the server while the extension itself is debugged: the port in `.vscode/launch.json`. */
const DEBUG_PORT = 6009;

export function server(context: ExtensionContext): Server {
  const run = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  let client: LanguageClient | undefined;
  let ready: Promise<void> | undefined; // settles when the client that was asked to start runs

  function start(): Promise<void> {
    client ??= new LanguageClient(
      'scimlint',
      'scimlint',
      { run, debug: { ...run, options: { execArgv: [`--inspect=${DEBUG_PORT}`] } } },
      {
        documentSelector: selector,
        initializationOptions: { editorChecksJson: true, editorHasOutline: true },
        traceOutputChannel: withoutDocumentText(window.createOutputChannel('scimlint trace', { log: true })),
      },
    );
    return (ready ??= client.start());
  }
  const identifierOf = ({ uri }: TextDocument): { textDocument: { uri: string } } => ({ textDocument: { uri: uri.toString() } });

  return {
    start,
    restart: () => (client ? (ready = client.restart()) : start()),
    stop: async () => client?.stop(),
    summaryOf: async (document) => {
      await ready;
      return (await client?.sendRequest<Summary | null>('scimlint/summary', identifierOf(document))) ?? undefined;
    },
    checkAs: async (document, as) => {
      await start();
      return (await client?.sendRequest<boolean>('scimlint/checkAs', { ...identifierOf(document), as })) ?? false;
    },
    symbolsOf: async (document) => {
      await start();
      return ((await client?.sendRequest(DocumentSymbolRequest.type, identifierOf(document))) ?? []) as DocumentSymbol[];
    },
  };
}
