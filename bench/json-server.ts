/**
 * A JSON language server such as VS Code's own: vscode-json-languageservice behind vscode-languageserver, with pulled
 * diagnostics. The contract of a payload comes as a file of JSON Schema, whose path is an argument.
 */
import { readFileSync } from 'node:fs';
import { getLanguageService, TextDocument, type JSONSchema } from 'vscode-json-languageservice';
import {
  createConnection,
  DocumentDiagnosticReportKind,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
const service = getLanguageService({});

connection.onInitialize(() => {
  const schema = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as JSONSchema;
  service.configure({ validate: true, allowComments: false, schemas: [{ uri: 'scim://payload', fileMatch: ['*.json'], schema }] });
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      hoverProvider: true,
      completionProvider: {},
      documentSymbolProvider: true,
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    },
  };
});

connection.languages.diagnostics.on(async ({ textDocument }) => {
  const document = documents.get(textDocument.uri);
  const items = document ? await service.doValidation(document, service.parseJSONDocument(document)) : [];
  return { kind: DocumentDiagnosticReportKind.Full, items };
});
connection.onHover(({ textDocument, position }) => {
  const document = documents.get(textDocument.uri);
  return document && service.doHover(document, position, service.parseJSONDocument(document));
});
connection.onCompletion(({ textDocument, position }) => {
  const document = documents.get(textDocument.uri);
  return document && service.doComplete(document, position, service.parseJSONDocument(document));
});
connection.onDocumentSymbol(({ textDocument }) => {
  const document = documents.get(textDocument.uri);
  return document && service.findDocumentSymbols2(document, service.parseJSONDocument(document));
});

documents.listen(connection);
connection.listen();
