/** What the server answers about an open document: each feature asks the document and converts its answer. */
import type {
  ClientCapabilities,
  Connection,
  Diagnostic as LspDiagnostic,
  DocumentDiagnosticReport,
  TextDocumentIdentifier,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import {
  atHand,
  checkedAs,
  CONFIGURATION_FILE,
  copyRequest,
  explain,
  explainable,
  type Environment,
  type FileAtHand,
} from '../core/index.ts';
import { codeActions } from './code-actions.ts';
import { configurationEdit, type Editing } from './configuration-actions.ts';
import { flatSymbols, lspCompletion, lspDiagnostic, lspEdits, lspHover, lspSignatureHelp, lspSymbol, rangeOf } from './convert.ts';
import type { Documents } from './documents.ts';
import { decoded, withoutQuery } from './file.ts';
import { answerAboutExpressions } from './expressions.ts';
import type { Guarded } from './guard.ts';
import type { OpenDocument } from './open-document.ts';
import { attentionFor } from './schemes.ts';

/**
 * A request of our own: what a document is. Parameters: `{ textDocument: { uri } }`. The answer: its kind and a few words,
 * `{ kind, text }`; the kind is null where the configuration has it left alone; null where it is none of ours.
 */
const SUMMARY = 'scimlint/summary';
/** Another: writes into the configuration what a document is to be checked as. Parameters: `{ textDocument: { uri }, as }`; true when it was done. */
const CHECK_AS = 'scimlint/checkAs';
/**
 * Another: the request at a place of a request file as a command for a terminal, without its secrets; null where none is.
 * Parameters: `{ textDocument: { uri }, position, shell: 'curl' | 'powershell' }`.
 */
const COPY_REQUEST = 'scimlint/copyRequest';
interface CopyParams extends TextDocumentPositionParams {
  readonly shell: string;
}
/**
 * Others: what is known of an error code, a rule or words of an error, and what of it was checked in the open documents
 * (`{ query }` gives `{ isKnown, markdown }`); and all that can be asked for.
 */
const EXPLAIN = 'scimlint/explain';
const EXPLAINABLE = 'scimlint/explainable';
/** VS Code shows no more of a file. */
const MOST_DIAGNOSTICS = 1000;

export interface Asked {
  readonly documents: Documents;
  readonly environment: Environment;
  readonly guarded: Guarded;
  /** Documents whose problems were asked for before they were opened, by their addresses. */
  readonly askedEarly: Set<string>;
  /** Of the client; known once it has introduced itself. */
  readonly capabilities: () => ClientCapabilities;
}

export function diagnosticsOf({ uri, document }: OpenDocument, { locationOf }: Documents): LspDiagnostic[] {
  if (attentionFor(uri) !== 'full') return [];
  return document?.diagnostics(MOST_DIAGNOSTICS).map((one) => lspDiagnostic(uri, document.text, one, locationOf)) ?? [];
}

/** By its base name: an explanation may be shown around. */
function handed({ uri, document, situation: { context } }: OpenDocument): readonly FileAtHand[] {
  if (!document || attentionFor(uri) !== 'full') return [];
  return [atHand(context.name ?? decoded(withoutQuery(uri).replace(/^untitled:/i, '')), document, context.settings)];
}

const report = (items: LspDiagnostic[]): DocumentDiagnosticReport => ({ kind: 'full', items });

export function answer(connection: Connection, { documents, environment, guarded, askedEarly, capabilities }: Asked): void {
  const editingOf = (uri: string): Editing | undefined => {
    const home = documents.homeOf(uri);
    return home && { capabilities: capabilities(), environment, home };
  };

  connection.languages.diagnostics.on(
    guarded(
      'diagnostics',
      ({ textDocument }) => {
        const document = documents.get(textDocument.uri);
        if (!document) askedEarly.add(textDocument.uri);
        return report(document ? diagnosticsOf(document, documents) : []);
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
        return document && hover ? lspHover(document.text, hover, capabilities().textDocument?.hover?.contentFormat) : null;
      },
      null,
    ),
  );

  connection.onCompletion(
    guarded(
      'completion',
      ({ textDocument, position }) => {
        const { document } = documents.get(textDocument.uri) ?? {};
        const abilities = capabilities().textDocument?.completion;
        return (
          document?.completions(document.text.offsetAt(position)).map((one, rank) => lspCompletion(document.text, one, rank, abilities)) ??
          null
        );
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
        return help ? lspSignatureHelp(help, capabilities().textDocument?.signatureHelp?.signatureInformation?.documentationFormat) : null;
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

  connection.onDocumentLinks(
    guarded(
      'document links',
      ({ textDocument: { uri } }) => {
        const { document } = documents.get(uri) ?? {};
        return (
          document?.links().flatMap(({ span, target }) => {
            const address = documents.addressOf(uri, target);
            return address === undefined ? [] : [{ range: rangeOf(document.text, span), target: address }];
          }) ?? null
        );
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
        return capabilities().textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport
          ? document.outline().map((item) => lspSymbol(document.text, item))
          : document.outline().flatMap((item) => flatSymbols(uri, document.text, item));
      },
      null,
    ),
  );

  connection.onCodeAction(
    guarded(
      'code action',
      (params) => {
        const { uri } = params.textDocument;
        const open = documents.get(uri);
        return open && attentionFor(uri) === 'full' ? codeActions(open, params, capabilities(), editingOf) : [];
      },
      [],
    ),
  );

  answerAboutExpressions(connection, { documents, environment, guarded });

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

  connection.onRequest(
    COPY_REQUEST,
    guarded(
      'copy request',
      ({ textDocument, position, shell }: CopyParams) => {
        const { document } = documents.get(textDocument.uri) ?? {};
        if (document?.kind !== 'http') return null;
        return (
          copyRequest(document.text.toString(), document.text.offsetAt(position), shell === 'powershell' ? 'powershell' : 'curl') ?? null
        );
      },
      null,
    ),
  );

  connection.onRequest(
    EXPLAIN,
    guarded('explain', ({ query }: { query: string }) => explain(query, documents.all().flatMap(handed)), null),
  );
  connection.onRequest(EXPLAINABLE, guarded('explainable', explainable, []));

  connection.onRequest(CHECK_AS, async ({ textDocument: { uri }, as: wanted }: { textDocument: TextDocumentIdentifier; as: string }) => {
    const as = checkedAs.find((one) => one === wanted);
    const editing = editingOf(uri);
    const edit = as && editing && configurationEdit(uri, { kind: 'check as', as }, editing);
    return edit !== undefined && (await connection.workspace.applyEdit(edit)).applied;
  });
}
