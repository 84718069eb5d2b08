/** The only place that knows lines and columns: answers of the core in the words of the protocol. */
import {
  CodeActionKind,
  CompletionItemKind,
  DiagnosticSeverity,
  MarkupKind,
  SymbolKind,
  type CodeAction,
  type CompletionItem,
  type CreateFile,
  type Diagnostic as LspDiagnostic,
  type DocumentSymbol,
  type Hover as LspHover,
  type MarkupContent,
  type Range,
  type SymbolInformation,
  type TextDocumentEdit,
  type TextEdit as LspTextEdit,
} from 'vscode-languageserver';
import type { Completion, Diagnostic, Fix, Hover, NewFile, OutlineItem, Severity, Span, Text, TextEdit } from '../core/index.ts';

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

export function lspDiagnostic(uri: string, text: Text, { span, rule, severity, message, url, related }: Diagnostic): LspDiagnostic {
  return {
    range: rangeOf(text, span),
    severity: severities[severity],
    code: rule,
    codeDescription: { href: url },
    source: SOURCE,
    message,
    ...(related.length > 0
      ? {
          relatedInformation: related.map((one) => ({
            location: { uri, range: rangeOf(text, one.span) },
            message: one.message,
          })),
        }
      : {}),
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

const plain = (markdown: string): string => markdown.replace(/\*\*|```\n?/g, '').replace(/\[([^\]]+)\]\((https:[^)]+)\)/g, '$1: $2');

export const lspEdits = (text: Text, edits: readonly TextEdit[]): LspTextEdit[] =>
  edits.map(({ span, text: newText }) => ({ range: rangeOf(text, span), newText }));

/** `reported` are the diagnostics that the client shows there: the action names the one it repairs. */
export function lspAction(uri: string, text: Text, fix: Fix, reported: readonly LspDiagnostic[]): CodeAction {
  const { title, edits, problem, creates } = fix;
  const repaired = problem ? reported.filter(({ code, range }) => code === problem.rule && isSame(range, rangeOf(text, problem.span))) : [];
  return {
    title,
    kind: problem ? CodeActionKind.QuickFix : CodeActionKind.Refactor,
    ...(repaired.length > 0 ? { diagnostics: repaired } : {}),
    edit: creates ? { documentChanges: creates.flatMap((file) => creation(uri, file)) } : { changes: { [uri]: lspEdits(text, edits) } },
  };
}

/** A new file beside the document; one of that name stays as it is. */
function creation(uri: string, { name, text }: NewFile): [CreateFile, TextDocumentEdit] {
  const beside = uri.includes('/') ? uri.slice(0, uri.lastIndexOf('/') + 1) + name : `untitled:${name}`;
  const start = { line: 0, character: 0 };
  return [
    { kind: 'create', uri: beside, options: { overwrite: false, ignoreIfExists: false } },
    { textDocument: { uri: beside, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
  ];
}

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

export const lspCompletion = (text: Text, { label, markdown, edit }: Completion, formats?: readonly MarkupKind[]): CompletionItem => ({
  label,
  kind: CompletionItemKind.Value,
  documentation: markup(markdown, formats),
  filterText: text.slice(edit.span.start, edit.span.end) || label,
  textEdit: { range: rangeOf(text, edit.span), newText: edit.text },
});
