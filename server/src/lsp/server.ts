/** The language server: find the document, ask the core, convert the answer. It knows no rule and no language. */
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentFormattingRequest,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import {
  CONFIGURATION_FILE,
  headerSettings,
  isEnvironmentFile,
  readRules,
  suppliedBySettings,
  variableSettings,
  type Environment,
} from '../core/index.ts';
import type { Files } from './configurations.ts';
import { FIX_ALL, spanOf } from './convert.ts';
import { openDocuments } from './documents.ts';
import { answer, diagnosticsOf } from './features.ts';
import { guardFor } from './guard.ts';
import { readOptions } from './options.ts';
import type { OpenDocument } from './open-document.ts';
import { attentionFor } from './schemes.ts';

/** Documents that nobody else formats. */
const FORMATTED = [{ language: 'mapping-expression' }];

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
    refreshed: refresh,
  });
  const askedEarly = new Set<string>();

  const guarded = guardFor(connection);

  connection.onInitialize(({ capabilities: client, initializationOptions, workspaceFolders }: InitializeParams) => {
    capabilities = client;
    options = readOptions(initializationOptions);
    for (const { uri } of workspaceFolders ?? []) documents.folders.add(withoutSlash(uri));
    documents.set({ rules: options.rules, checksJson: options.editorChecksJson, httpTools: options.httpTools });
    return {
      serverInfo: { name: 'scimlint', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        hoverProvider: true,
        completionProvider: { triggerCharacters: ['['] },
        documentLinkProvider: {},
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
        section: ['scimlint', 'json.validate', 'rest-client', 'httpyac', ...excludeSettings],
      });
    }
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        // Configurations, files that documents name or that tell of them, and those that give variables.
        watchers: [{ globPattern: '**/*.{json,jsonc,http,rest}' }, { globPattern: '**/{.env,http-client.env.json.user}' }],
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

  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => uri.endsWith(`/${CONFIGURATION_FILE}`) || isEnvironmentFile(uri))) documents.lookAgain();
    for (const { uri } of changes) documents.changedElsewhere(uri);
  });

  connection.onDidChangeConfiguration(async ({ settings: pushed }) => configure(pushed));

  /** Asks for the settings, or takes those that were pushed. */
  async function configure(pushed: unknown): Promise<void> {
    let rules: unknown = (pushed as { scimlint?: { rules?: unknown } } | undefined)?.scimlint?.rules;
    let checksJson = options.editorChecksJson;
    let supplied = suppliedBySettings([], []);
    let excluded: readonly string[] = [];
    if (capabilities.workspace?.configuration) {
      const sections = ['scimlint.rules', 'json.validate.enable', ...headerSettings, ...variableSettings, ...excludeSettings];
      const values: readonly unknown[] = await connection.workspace.getConfiguration(sections.map((section) => ({ section })));
      const of = (wanted: readonly string[]): readonly unknown[] => wanted.map((section) => values[sections.indexOf(section)]);
      const [own, jsonEnabled] = values;
      rules = own;
      checksJson &&= jsonEnabled !== false;
      supplied = suppliedBySettings(of(headerSettings), of(variableSettings));
      excluded = of(excludeSettings).flatMap(globsIn);
    }
    documents.set({ rules: { ...options.rules, ...readRules(rules) }, checksJson, supplied, excluded });
  }

  connection.onDidOpenTextDocument(
    guarded(
      'open',
      ({ textDocument }) => {
        if (attentionFor(textDocument.uri) !== 'none') documents.open(textDocument, textDocument.text);
        // A client that starts with several documents asks for all before it has sent the last, and had the answer "none" then.
        if (askedEarly.delete(textDocument.uri)) refresh();
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

  /** Has the client ask for all problems again. */
  function refresh(): void {
    if (capabilities.workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh();
  }

  function push(document: OpenDocument): void {
    if (capabilities.textDocument?.diagnostic) return; // this client asks for itself
    void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: diagnosticsOf(document, documents) });
  }

  answer(connection, { documents, environment, guarded, askedEarly, capabilities: () => capabilities });
  connection.listen();
}

/** Of the editor: files that it does not show. */
const excludeSettings = ['files.exclude', 'search.exclude'];

/** Of `files.exclude` and its like: those that are set, whatever their conditions. */
const globsIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([glob, is]) => (is === false ? [] : [glob])) : [];

const withoutSlash = (uri: string): string => uri.replace(/\/+$/, '');
