/** The language server: find the document, ask the core, convert the answer. It knows no rule and no language. */
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type Diagnostic as LspDiagnostic,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { defaultSettings, fixAll, open, readRules, type Environment, type Settings } from '../core/index.ts';
import { FIX_ALL, flatSymbols, lspAction, lspCompletion, lspDiagnostic, lspEdits, lspHover, lspSymbol, spanOf } from './convert.ts';
import { readOptions } from './options.ts';
import { edited, openDocument, type ContextFor, type OpenDocument } from './open-document.ts';
import { attentionFor } from './schemes.ts';

/** A request of our own: what a document is, in a few words, or null where it is none of ours. Parameters: `{ textDocument: { uri } }`. */
const SUMMARY = 'scimlint/summary';
/** VS Code shows no more of a file. */
const MOST_DIAGNOSTICS = 1000;

export interface Host {
  readonly environment: Environment;
  readonly version: string;
}

/** Serves one client until the connection ends. */
export function serve(connection: Connection, { environment, version }: Host): void {
  const documents = new Map<string, OpenDocument>();
  let capabilities: ClientCapabilities = {};
  let options = readOptions(undefined);
  let settings: Settings = defaultSettings;
  let editorChecksJson = false;

  const contextFor: ContextFor = (_uri, languageId) => ({
    settings,
    environment,
    ...(editorChecksJson ? { editorJson: languageId } : {}),
  });

  /** An exception in one feature is logged, without a word of the document, and answered with nothing. */
  const guarded =
    <Params, Result>(name: string, handle: (params: Params) => Result, otherwise: Result) =>
    (params: Params): Result => {
      try {
        return handle(params);
      } catch (error) {
        connection.console.error(`${name} failed: ${whereOf(error)}`);
        return otherwise;
      }
    };

  connection.onInitialize(({ capabilities: client, initializationOptions }: InitializeParams) => {
    capabilities = client;
    options = readOptions(initializationOptions);
    settings = { ...settings, rules: options.rules };
    editorChecksJson = options.editorChecksJson;
    return {
      serverInfo: { name: 'scimlint', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        completionProvider: {},
        ...(options.editorHasOutline ? {} : { documentSymbolProvider: true }),
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, FIX_ALL] },
        ...(client.textDocument?.diagnostic
          ? {
              diagnosticProvider: { identifier: 'scimlint', interFileDependencies: false, workspaceDiagnostics: false },
            }
          : {}),
      },
    };
  });

  connection.onInitialized(async () => {
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) {
      await connection.client.register(DidChangeConfigurationNotification.type, {
        section: ['scimlint', 'json.validate'],
      });
    }
    await configure(undefined);
  });

  connection.onDidChangeConfiguration(async ({ settings: pushed }) => configure(pushed));

  /** Asks for the settings, or takes those that were pushed, and looks at every open document again. */
  async function configure(pushed: unknown): Promise<void> {
    let rules: unknown = (pushed as { scimlint?: { rules?: unknown } } | undefined)?.scimlint?.rules;
    if (capabilities.workspace?.configuration) {
      const [own, jsonEnabled] = (await connection.workspace.getConfiguration([
        { section: 'scimlint.rules' },
        { section: 'json.validate.enable' },
      ])) as readonly unknown[];
      rules = own;
      editorChecksJson = options.editorChecksJson && jsonEnabled !== false;
    }
    settings = { ...settings, rules: { ...options.rules, ...readRules(rules) } };
    for (const { uri, languageId, version, text } of documents.values())
      take(openDocument(uri, languageId, version, text.toString(), contextFor));
    if (capabilities.workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh();
  }

  connection.onDidOpenTextDocument(
    guarded(
      'open',
      ({ textDocument: { uri, languageId, version, text } }) => {
        if (attentionFor(uri) !== 'none') take(openDocument(uri, languageId, version, text, contextFor));
      },
      undefined,
    ),
  );

  connection.onDidChangeTextDocument(
    guarded(
      'change',
      ({ textDocument: { uri, version }, contentChanges }) => {
        const before = documents.get(uri);
        if (!before) return;
        take(
          contentChanges.reduce(
            (document, change) =>
              'range' in change
                ? edited(document, { span: spanOf(document.text, change.range), text: change.text }, version, contextFor)
                : openDocument(uri, document.languageId, version, change.text, contextFor),
            before,
          ),
        );
      },
      undefined,
    ),
  );

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (!documents.delete(uri) || capabilities.textDocument?.diagnostic) return;
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  function take(document: OpenDocument): void {
    documents.set(document.uri, document);
    if (capabilities.textDocument?.diagnostic) return; // this client asks for itself
    void connection.sendDiagnostics({
      uri: document.uri,
      version: document.version,
      diagnostics: diagnosticsOf(document),
    });
  }

  function diagnosticsOf({ uri, document }: OpenDocument): LspDiagnostic[] {
    if (attentionFor(uri) !== 'full') return [];
    return document?.diagnostics(MOST_DIAGNOSTICS).map((one) => lspDiagnostic(uri, document.text, one)) ?? [];
  }

  const report = (items: LspDiagnostic[]): DocumentDiagnosticReport => ({
    kind: DocumentDiagnosticReportKind.Full,
    items,
  });
  connection.languages.diagnostics.on(
    guarded(
      'diagnostics',
      ({ textDocument }) => {
        const document = documents.get(textDocument.uri);
        return report(document ? diagnosticsOf(document) : []);
      },
      report([]),
    ),
  );

  connection.onHover(
    guarded(
      'hover',
      ({ textDocument, position }) => {
        const { document } = documents.get(textDocument.uri) ?? {};
        const hover = document?.hover(document.text.offsetAt(position));
        return document && hover ? lspHover(document.text, hover, capabilities.textDocument?.hover?.contentFormat) : null;
      },
      null,
    ),
  );

  connection.onCompletion(
    guarded(
      'completion',
      ({ textDocument, position }) => {
        const { document } = documents.get(textDocument.uri) ?? {};
        const formats = capabilities.textDocument?.completion?.completionItem?.documentationFormat;
        return document?.completions(document.text.offsetAt(position)).map((one) => lspCompletion(document.text, one, formats)) ?? null;
      },
      null,
    ),
  );

  connection.onDocumentSymbol(
    guarded(
      'document symbols',
      ({ textDocument: { uri } }) => {
        const { document } = documents.get(uri) ?? {};
        if (!document) return null;
        return capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport
          ? document.outline().map((item) => lspSymbol(document.text, item))
          : document.outline().flatMap((item) => flatSymbols(uri, document.text, item));
      },
      null,
    ),
  );

  connection.onRequest(
    SUMMARY,
    guarded(
      'summary',
      ({ textDocument }: { textDocument: TextDocumentIdentifier }) => documents.get(textDocument.uri)?.document?.summary ?? null,
      null,
    ),
  );

  const canCreate = (): boolean => {
    const { documentChanges = false, resourceOperations = [] } = capabilities.workspace?.workspaceEdit ?? {};
    return documentChanges && resourceOperations.includes('create');
  };

  connection.onCodeAction(guarded('code action', actionsFor, []));

  function actionsFor({ textDocument: { uri }, range, context }: CodeActionParams): CodeAction[] {
    const { document, said = false, languageId = '' } = documents.get(uri) ?? {};
    if (!document || attentionFor(uri) !== 'full') return [];
    const wants = (kind: string): boolean =>
      context.only?.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`) || wanted === '') ?? true;
    if (context.only && wants(FIX_ALL)) {
      const { edits } = fixAll(document, (text) => open(document.kind, text, { ...contextFor(uri, languageId), said }));
      return edits.length === 0
        ? []
        : [
            {
              title: 'Apply all safe fixes',
              kind: FIX_ALL,
              edit: { changes: { [uri]: lspEdits(document.text, edits) } },
            },
          ];
    }
    return document
      .fixes(spanOf(document.text, range))
      .filter(({ creates }) => creates === undefined || canCreate())
      .map((fix) => lspAction(uri, document.text, fix, context.diagnostics))
      .filter(({ kind }) => kind !== undefined && wants(kind));
  }

  connection.listen();
}

/** The place of an error in the code. Its message may quote the document, so it is left out. */
function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 8).map((line) => line.trim())].join(' ');
}
