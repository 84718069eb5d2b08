/** The only place that knows lines and columns: answers of the core in the words of the protocol. */
import {
  CodeActionKind,
  CompletionItemKind,
  CreateFile,
  DiagnosticSeverity,
  InsertTextFormat,
  MarkupKind,
  SymbolKind,
  TextDocumentEdit,
  type ClientCapabilities,
  type CodeAction,
  type CompletionItem,
  type Diagnostic as LspDiagnostic,
  type DocumentSymbol,
  type Hover as LspHover,
  type Location,
  type MarkupContent,
  type Range,
  type SignatureHelp as LspSignatureHelp,
  type SymbolInformation,
  type TextEdit as LspTextEdit,
  type VersionedTextDocumentIdentifier,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type {
  Completion,
  Diagnostic,
  Elsewhere,
  Fix,
  Hover,
  OutlineItem,
  Severity,
  SignatureHelp,
  Span,
  Text,
  TextEdit,
} from '../core/index.ts';
import { besides } from './file.ts';

export const QUICK_FIX = CodeActionKind.QuickFix;
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.scimlint`;
const SOURCE = 'scimlint';

export const rangeOf = (text: Text, { start, end }: Span): Range => ({
  start: text.positionAt(start),
  end: text.positionAt(end),
});
export const spanOf = (text: Text, { start, end }: Range): Span => ({
  start: text.offsetAt(start),
  end: text.offsetAt(end),
});

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** `locationOf` finds the places in other files. */
export function lspDiagnostic(
  uri: string,
  text: Text,
  { span, rule, severity, message, url, related, elsewhere }: Diagnostic,
  locationOf: (place: Elsewhere) => Location | undefined,
): LspDiagnostic {
  const places = [
    ...related.map((one) => ({ location: { uri, range: rangeOf(text, one.span) }, message: one.message })),
    ...elsewhere.flatMap((one) => {
      const location = locationOf(one);
      return location ? [{ location, message: one.message }] : [];
    }),
  ];
  return {
    range: rangeOf(text, span),
    severity: severities[severity],
    code: rule,
    codeDescription: { href: url },
    source: SOURCE,
    message,
    ...(places.length > 0 ? { relatedInformation: places } : {}),
  };
}

/** `formats` are those that the client shows; one that names none shows Markdown. */
export const lspHover = (text: Text, { span, markdown }: Hover, formats?: readonly MarkupKind[]): LspHover => ({
  range: rangeOf(text, span),
  contents: markup(markdown, formats),
});

const markup = (markdown: string, formats: readonly MarkupKind[] = [MarkupKind.Markdown]): MarkupContent =>
  formats.includes(MarkupKind.Markdown)
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plain(markdown) };

const plain = (markdown: string): string =>
  markdown
    .replace(/(?<!\\)\*\*|```[\w-]*\n?/g, '')
    .replace(/\\([\\`*_[\]<>])/g, '$1')
    .replace(/\[([^\]]+)\]\((https:[^)]+)\)/g, '$1: $2');

export const lspEdits = (text: Text, edits: readonly TextEdit[]): LspTextEdit[] =>
  edits.map(({ span, text: newText }) => ({ range: rangeOf(text, span), newText }));

/** The diagnostics, among those that the client shows, that are about this problem. */
export function repairedBy(
  text: Text,
  { rule, span }: NonNullable<Fix['problem']>,
  reported: readonly LspDiagnostic[],
): { readonly diagnostics?: LspDiagnostic[] } {
  const diagnostics = reported.filter(({ code, range }) => code === rule && isSame(range, rangeOf(text, span)));
  return diagnostics.length > 0 ? { diagnostics } : {};
}

/** `reported` are the diagnostics that the client shows there: the action names the one it repairs. */
export function lspAction(document: VersionedTextDocumentIdentifier, text: Text, fix: Fix, reported: readonly LspDiagnostic[]): CodeAction {
  const { title, disabled, problem } = fix;
  return {
    title,
    kind: problem ? QUICK_FIX : CodeActionKind.Refactor,
    ...(problem ? repairedBy(text, problem, reported) : {}),
    ...(disabled === undefined ? { edit: lspEdit(document, text, fix) } : { disabled: { reason: disabled } }),
  };
}

/** Files are made, all at once, before anything is written: where one of them is there already, nothing happens at all. */
function lspEdit(document: VersionedTextDocumentIdentifier, text: Text, { edits, creates }: Fix): WorkspaceEdit {
  if (creates.length === 0) return { changes: { [document.uri]: lspEdits(text, edits) } };
  const files = creates.map((file) => ({ uri: besides(document.uri, file.name), text: file.text }));
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      ...files.map(({ uri }) => CreateFile.create(uri, { overwrite: false, ignoreIfExists: false })),
      ...files.map(({ uri, text }) => TextDocumentEdit.create({ uri, version: null }, [{ range: { start, end: start }, newText: text }])),
      ...(edits.length > 0 ? [TextDocumentEdit.create(document, lspEdits(text, edits))] : []),
    ],
  };
}

/** Whether the client can apply a fix; one that makes files, or would if something were done first, takes a client that makes them. */
export const canApply = ({ workspace, textDocument }: ClientCapabilities, { creates, disabled }: Fix): boolean =>
  (creates.length === 0 && disabled === undefined) ||
  (workspace?.workspaceEdit?.documentChanges === true &&
    workspace.workspaceEdit.resourceOperations?.includes('create') === true &&
    (disabled === undefined || textDocument?.codeAction?.disabledSupport === true));

const isSame = (a: Range, b: Range): boolean =>
  a.start.line === b.start.line &&
  a.start.character === b.start.character &&
  a.end.line === b.end.line &&
  a.end.character === b.end.character;

/** A client that knows no tree gets its items one after the other, by `flatSymbols`. */
export const lspSymbol = (text: Text, { name, detail, span, nameSpan, children }: OutlineItem): DocumentSymbol => ({
  name,
  detail,
  kind: SymbolKind.Object,
  range: rangeOf(text, span),
  selectionRange: rangeOf(text, nameSpan),
  children: children.map((child) => lspSymbol(text, child)),
});

export const flatSymbols = (uri: string, text: Text, { name, span, children }: OutlineItem): SymbolInformation[] => [
  { name, kind: SymbolKind.Object, location: { uri, range: rangeOf(text, span) } },
  ...children.flatMap((child) => flatSymbols(uri, text, child)),
];

const completionKinds: Record<NonNullable<Completion['kind']>, CompletionItemKind> = {
  function: CompletionItemKind.Function,
  attribute: CompletionItemKind.Field,
  word: CompletionItemKind.EnumMember,
  snippet: CompletionItemKind.Snippet,
};

/** What a client says that it can show of completions. */
type CompletionAbilities = NonNullable<ClientCapabilities['textDocument']>['completion'];

/** `rank` is its number in the list, the likeliest first: clients sort what fits as well by it. */
export function lspCompletion(
  text: Text,
  completion: Completion,
  rank: number,
  { completionItem }: NonNullable<CompletionAbilities> = {},
): CompletionItem {
  const { label, detail, kind, filter, markdown, edit, snippet } = completion;
  const places = completionItem?.snippetSupport ? snippet : undefined;
  return {
    label,
    ...(detail === undefined ? {} : { detail }),
    kind: kind ? completionKinds[kind] : CompletionItemKind.Value,
    documentation: markup(markdown, completionItem?.documentationFormat),
    sortText: String(rank).padStart(5, '0'),
    filterText: filter ?? filterOf(completion, text.slice(edit.span.start, edit.span.end)),
    textEdit: { range: rangeOf(text, edit.span), newText: places ?? edit.text },
    ...(places === undefined ? {} : { insertTextFormat: InsertTextFormat.Snippet }),
  };
}

/** What is typed on narrows a list by this; items without a kind fit whatever stands there. */
function filterOf({ label, kind, edit }: Completion, written: string): string {
  if (!kind) return written || label;
  if (kind === 'function' || kind === 'snippet') return label;
  // As it is written at that place, in JSON with escapes; a text may be begun without its quote.
  return /^\\?"/.test(written) ? edit.text : edit.text.replace(/^\\?"|\\?"$/g, '');
}

export const lspSignatureHelp = (
  { label, markdown, parameters, active }: SignatureHelp,
  formats?: readonly MarkupKind[],
): LspSignatureHelp => ({
  signatures: [
    {
      label,
      documentation: markup(markdown, formats),
      parameters: parameters.map(({ span, markdown }) => ({
        label: [span.start, span.end],
        documentation: markup(markdown, formats),
      })),
    },
  ],
  activeSignature: 0,
  // Outside the list where there are too many arguments: editors then mark none.
  activeParameter: active ?? parameters.length,
});
