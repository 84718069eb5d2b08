/** The language server as the extension sees it: started when it is first needed, asked in the words of the protocol. */
import { extensions, window, type ExtensionContext, type Position, type TextDocument } from 'vscode';
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
  /** The request at a place as a command for a terminal; nothing where none is. */
  copyRequest(document: TextDocument, position: Position, shell: 'curl' | 'powershell'): Promise<string | undefined>;
  /** What is known of an error code, a rule or words of an error, as Markdown. */
  explain(query: string): Promise<string>;
  /** All that can be explained. */
  explainable(): Promise<readonly Explainable[]>;
  /** What a person may go to in a document. */
  symbolsOf(document: TextDocument): Promise<readonly DocumentSymbol[]>;
}

/** Something that can be explained, and in a few words what it is. */
export interface Explainable {
  readonly name: string;
  readonly about: string;
}

export interface Summary {
  /** The name of the kind; null for a document that the configuration has left alone. */
  readonly kind: string | null;
  /** In a few words. */
  readonly text: string;
}

/** Where a debugger finds the server while the extension itself is debugged: the port in `.vscode/launch.json`. */
const DEBUG_PORT = 6009;

/** Extensions that own request files, and what the server calls their dialects. */
const httpTools: readonly (readonly [extension: string, tool: string])[] = [
  ['humao.rest-client', 'rest-client'],
  ['anweber.vscode-httpyac', 'httpyac'],
];
const installedHttpTools = (): readonly string[] =>
  httpTools.filter(([extension]) => extensions.getExtension(extension) !== undefined).map(([, tool]) => tool);

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
        initializationOptions: { editorChecksJson: true, editorHasOutline: true, httpTools: installedHttpTools() },
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
    copyRequest: async (document, { line, character }, shell) => {
      await start();
      const params = { ...identifierOf(document), position: { line, character }, shell };
      return (await client?.sendRequest<string | null>('scimlint/copyRequest', params)) ?? undefined;
    },
    explain: async (query) => {
      await start();
      return (await client?.sendRequest<{ markdown: string }>('scimlint/explain', { query }))?.markdown ?? '';
    },
    explainable: async () => {
      await start();
      return (await client?.sendRequest<readonly Explainable[]>('scimlint/explainable')) ?? [];
    },
    symbolsOf: async (document) => {
      await start();
      return ((await client?.sendRequest(DocumentSymbolRequest.type, identifierOf(document))) ?? []) as DocumentSymbol[];
    },
  };
}
