/** A client that speaks to the server over streams in memory, or to one that was started as a process. */
import { PassThrough } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { files } from '../../server/src/lsp/node-files.ts';
import { serve, type Host } from '../../server/src/lsp/server.ts';

export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  open(uri: string, languageId: string, text: string): void;
  change(uri: string, version: number, text: string): void;
  /** Asks for the diagnostics of a document. */
  pull(uri: string): Promise<readonly Diagnostic[]>;
  stop(): Promise<void>;
}

/** What `stop` does last: a server in a process of its own is told to exit; one in this process must not exit it. */
type End = (connection: ProtocolConnection) => Promise<void> | void;

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The folders of the workspace, as URIs. */
  readonly folders?: readonly string[];
  /** Called before the server is told that it is initialised. */
  readonly prepare?: (connection: ProtocolConnection) => void;
}

export const PULLS: ClientCapabilities = { textDocument: { diagnostic: {} } };

export async function connect(
  reader: MessageReader,
  writer: MessageWriter,
  { capabilities = PULLS, initializationOptions, folders, prepare }: ClientOptions = {},
  end: End = (connection) => connection.sendNotification(ExitNotification.type),
): Promise<Client> {
  const connection = createProtocolConnection(reader, writer);
  prepare?.(connection);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions,
    workspaceFolders: folders?.map((uri) => ({ uri, name: uri })) ?? null,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    initialized,
    open: (uri, languageId, text) =>
      void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, text) =>
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      }),
    pull: async (uri) => {
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      return report.kind === 'full' ? report.items : [];
    },
    stop: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await end(connection);
      connection.dispose();
    },
  };
}

/** A server in this process. Its new GUIDs are all the same. */
export async function startServer(options: ClientOptions = {}, host: Partial<Host> = {}): Promise<Client> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const served = createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  serve(served, {
    environment: { newGuid: () => '00000000-0000-4000-8000-000000000000', now: () => Date.UTC(2026, 0, 1) },
    version: '0.0.0',
    files,
    ...host,
  });
  return connect(new StreamMessageReader(toClient), new StreamMessageWriter(toServer), options, () => {
    served.dispose();
  });
}
