/** The language server: find the document, ask the core, convert the answer. It knows no rule and no language. */
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  DocumentFormattingRequest,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type CodeActionParams,
  type Connection,
  type Diagnostic as LspDiagnostic,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { checkedAs, CONFIGURATION_FILE, readRules, type Environment } from '../core/index.ts';
import { codeActions } from './code-actions.ts';
import { configurationEdit, type Editing } from './configuration-actions.ts';
import type { Files } from './configurations.ts';
import { openDocuments } from './documents.ts';
import { FIX_ALL, flatSymbols, lspCompletion, lspDiagnostic, lspEdits, lspHover, lspSignatureHelp, lspSymbol, spanOf } from './convert.ts';
import { readOptions } from './options.ts';
import type { OpenDocument } from './open-document.ts';
import { attentionFor } from './schemes.ts';

/**
 * A request of our own: what a document is. Parameters: `{ textDocument: { uri } }`. The answer: its kind and a few words,
 * `{ kind, text }`; the kind is null where the configuration has it left alone; null where it is none of ours.
 */
const SUMMARY = 'scimlint/summary';
/** Another: writes into the configuration what a document is to be checked as. Parameters: `{ textDocument: { uri }, as }`; true when it was done. */
const CHECK_AS = 'scimlint/checkAs';
/** Documents that nobody else formats. */
const FORMATTED = [{ language: 'mapping-expression' }];
/** VS Code shows no more of a file. */
const MOST_DIAGNOSTICS = 1000;

export interface Host {
  readonly environment: Environment;
  readonly version: string;
  readonly files: Files;
}

/** Serves one client until the connection ends. */
export function serve(connection: Connection, { environment, version, files }: Host): void {
  let capabilities: ClientCapabilities = {};
  let options = readOptions(undefined);
  const documents = openDocuments(environment, files, {
    taken: push,
    refreshed: () => {
      if (capabilities.workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh();
    },
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

  connection.onInitialize(({ capabilities: client, initializationOptions, workspaceFolders }: InitializeParams) => {
    capabilities = client;
    options = readOptions(initializationOptions);
    for (const { uri } of workspaceFolders ?? []) documents.folders.add(withoutSlash(uri));
    documents.set({ rules: options.rules, checksJson: options.editorChecksJson });
    return {
      serverInfo: { name: 'scimlint', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        hoverProvider: true,
        completionProvider: { triggerCharacters: ['['] },
        signatureHelpProvider: { triggerCharacters: ['(', ','] },
        ...(client.textDocument?.formatting?.dynamicRegistration ? {} : { documentFormattingProvider: true }),
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
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: `**/${CONFIGURATION_FILE}` }],
      });
    }
    if (capabilities.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) documents.folders.delete(withoutSlash(uri));
        for (const { uri } of added) documents.folders.add(withoutSlash(uri));
        documents.lookAgain();
      });
    // JSON and request files have formatters of their own, which ours must not stand beside.
    if (capabilities.textDocument?.formatting?.dynamicRegistration)
      await connection.client.register(DocumentFormattingRequest.type, { documentSelector: FORMATTED });
    await configure(undefined);
  });

  connection.onDidChangeWatchedFiles(() => {
    documents.lookAgain();
  });

  connection.onDidChangeConfiguration(async ({ settings: pushed }) => configure(pushed));

  /** Asks for the settings, or takes those that were pushed. */
  async function configure(pushed: unknown): Promise<void> {
    let rules: unknown = (pushed as { scimlint?: { rules?: unknown } } | undefined)?.scimlint?.rules;
    let checksJson = options.editorChecksJson;
    if (capabilities.workspace?.configuration) {
      const [own, jsonEnabled] = (await connection.workspace.getConfiguration([
        { section: 'scimlint.rules' },
        { section: 'json.validate.enable' },
      ])) as readonly unknown[];
      rules = own;
      checksJson &&= jsonEnabled !== false;
    }
    documents.set({ rules: { ...options.rules, ...readRules(rules) }, checksJson });
  }

  connection.onDidOpenTextDocument(
    guarded(
      'open',
      ({ textDocument }) => {
        if (attentionFor(textDocument.uri) !== 'none') documents.open(textDocument, textDocument.text);
      },
      undefined,
    ),
  );

  connection.onDidChangeTextDocument(
    guarded(
      'change',
      ({ textDocument: { uri, version }, contentChanges }) => {
        documents.change(
          uri,
          version,
          contentChanges.map(
            (change) => (text) => ('range' in change ? { span: spanOf(text, change.range), text: change.text } : change.text),
          ),
        );
      },
      undefined,
    ),
  );

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (!documents.close(uri) || capabilities.textDocument?.diagnostic) return;
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  function push(document: OpenDocument): void {
    if (capabilities.textDocument?.diagnostic) return; // this client asks for itself
    void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: diagnosticsOf(document) });
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
        const abilities = capabilities.textDocument?.completion;
        return document?.completions(document.text.offsetAt(position)).map((one) => lspCompletion(document.text, one, abilities)) ?? null;
      },
      null,
    ),
  );

  connection.onSignatureHelp(
    guarded(
      'signature help',
      ({ textDocument, position }) => {
        const { document } = documents.get(textDocument.uri) ?? {};
        const help = document?.signatureHelp(document.text.offsetAt(position));
        return help ? lspSignatureHelp(help, capabilities.textDocument?.signatureHelp?.signatureInformation?.documentationFormat) : null;
      },
      null,
    ),
  );

  connection.onDocumentFormatting(
    guarded(
      'formatting',
      ({ textDocument: { uri } }) => {
        const { document } = documents.get(uri) ?? {};
        return document && attentionFor(uri) === 'full' ? lspEdits(document.text, document.format()) : null;
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
      ({ textDocument }: { textDocument: TextDocumentIdentifier }) => {
        const { document, situation } = documents.get(textDocument.uri) ?? {};
        const isIgnored = situation?.isIgnored === true;
        if (!document && !isIgnored) return null;
        return { kind: document?.kind ?? null, text: document?.summary ?? `left alone by ${CONFIGURATION_FILE}` };
      },
      null,
    ),
  );

  connection.onRequest(CHECK_AS, async ({ textDocument: { uri }, as: wanted }: { textDocument: TextDocumentIdentifier; as: string }) => {
    const as = checkedAs.find((one) => one === wanted);
    const editing = editingOf(uri);
    const edit = as && editing && configurationEdit(uri, { kind: 'check as', as }, editing);
    return edit !== undefined && (await connection.workspace.applyEdit(edit)).applied;
  });

  function editingOf(uri: string): Editing | undefined {
    const home = documents.homeOf(uri);
    return home && { capabilities, environment, home };
  }

  connection.onCodeAction(
    guarded(
      'code action',
      (params: CodeActionParams) => {
        const { uri } = params.textDocument;
        const open = documents.get(uri);
        return open && attentionFor(uri) === 'full' ? codeActions(open, params, capabilities, editingOf(uri)) : [];
      },
      [],
    ),
  );

  connection.listen();
}

const withoutSlash = (uri: string): string => uri.replace(/\/+$/, '');

/** The place of an error in the code. Its message may quote the document, so it is left out. */
function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 8).map((line) => line.trim())].join(' ');
}
