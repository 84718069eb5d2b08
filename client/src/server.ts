/** The language server as the extension sees it: started when it is first needed, asked in the words of the protocol. */
import { extensions, window, type ExtensionContext, type Position, type TextDocument } from 'vscode';
import {
  DocumentSymbolRequest,
  LanguageClient,
  TransportKind,
  type DocumentSymbol,
  type Range as LspRange,
  type TextEdit as LspTextEdit,
} from 'vscode-languageclient/node';
import { selector } from './ours.ts';
import { showingMadeFiles } from './show-made-files.ts';
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
  /** The mapping expression at a place. */
  expressionAt(document: TextDocument, position: Position): Promise<WrittenExpression | undefined>;
  /** The edit that writes another expression there. */
  writtenExpression(document: TextDocument, position: Position, text: string): Promise<LspTextEdit | undefined>;
  /** Attributes to edit, as a JSON text: those of the operation or beside the expression at a place, and what the expression reads. */
  attributesFor(expression: string, place: { readonly document: TextDocument; readonly position: Position }): Promise<string>;
  /** What an expression of a document comes to, as a text. */
  evaluate(document: TextDocument, expression: string, attributes: string): Promise<string>;
  /** What a person may go to in a document. */
  symbolsOf(document: TextDocument): Promise<readonly DocumentSymbol[]>;
}

/** Something that can be explained, and in a few words what it is. */
export interface Explainable {
  readonly name: string;
  readonly about: string;
}

/** A mapping expression, and where it stands. */
export interface WrittenExpression {
  readonly text: string;
  readonly range: LspRange;
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
  ['mistweaverco.kulala', 'kulala'],
];
const installedHttpTools = (): readonly string[] =>
  httpTools.filter(([extension]) => extensions.getExtension(extension) !== undefined).map(([, tool]) => tool);

export function server(context: ExtensionContext): Server {
  const run = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  let client: LanguageClient | undefined;
  let told = installedHttpTools();
  let ready: Promise<void> | undefined; // settles when the client that was asked to start runs

  function start(): Promise<void> {
    client ??= new LanguageClient(
      'scimlint',
      'scimlint',
      { run, debug: { ...run, options: { execArgv: [`--inspect=${DEBUG_PORT}`] } } },
      {
        documentSelector: selector,
        initializationOptions: () => ({ editorChecksJson: true, editorHasOutline: true, httpTools: told }),
        middleware: {
          provideCodeActions: async (document, range, context, token, next) => {
            const actions = await next(document, range, context, token);
            return actions && showingMadeFiles(document, actions);
          },
        },
        traceOutputChannel: withoutDocumentText(window.createOutputChannel('scimlint trace', { log: true })),
      },
    );
    return (ready ??= client.start());
  }
  const restart = (): Promise<void> => (client ? (ready = client.restart()) : start());
  // How a file is read depends on who reads it. Tools are installed, or switched on and off, seldom enough to start again for it.
  const changed = extensions.onDidChange(() => {
    const now = installedHttpTools();
    if (now.join() === told.join()) return;
    told = now;
    void ready?.then(restart);
  });
  context.subscriptions.push(changed);

  const identifierOf = ({ uri }: TextDocument): { textDocument: { uri: string } } => ({ textDocument: { uri: uri.toString() } });

  const placeOf = (document: TextDocument, { line, character }: Position) => ({ ...identifierOf(document), position: { line, character } });

  return {
    start,
    restart,
    stop: async () => client?.stop(),
    summaryOf: async (document) => {
      await ready;
      return (await client?.sendRequest<Summary | null>('scimlint/summary', identifierOf(document))) ?? undefined;
    },
    checkAs: async (document, as) => {
      await start();
      return (await client?.sendRequest<boolean>('scimlint/checkAs', { ...identifierOf(document), as })) ?? false;
    },
    copyRequest: async (document, position, shell) => {
      await start();
      const params = { ...placeOf(document, position), shell };
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
    expressionAt: async (document, position) => {
      await start();
      return (await client?.sendRequest<WrittenExpression | null>('scimlint/expression', placeOf(document, position))) ?? undefined;
    },
    writtenExpression: async (document, position, text) => {
      const params = { ...placeOf(document, position), text };
      return (await client?.sendRequest<LspTextEdit | null>('scimlint/writeExpression', params)) ?? undefined;
    },
    attributesFor: async (expression, { document, position }) => {
      const params = { expression, ...placeOf(document, position) };
      return (await client?.sendRequest<string>('scimlint/attributes', params)) ?? '{}';
    },
    evaluate: async (document, expression, attributes) =>
      (await client?.sendRequest<string>('scimlint/evaluate', { ...identifierOf(document), expression, attributes })) ?? '',
    symbolsOf: async (document) => {
      await start();
      return ((await client?.sendRequest(DocumentSymbolRequest.type, identifierOf(document))) ?? []) as DocumentSymbol[];
    },
  };
}
