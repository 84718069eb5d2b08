/** The only place that knows lines and columns: answers of the core in the words of the protocol. */
import {
  CodeActionKind,
  DiagnosticSeverity,
  MarkupKind,
  type CodeAction,
  type Diagnostic as LspDiagnostic,
  type Hover as LspHover,
  type Range,
  type TextEdit as LspTextEdit,
} from 'vscode-languageserver';
import type { Diagnostic, Fix, Hover, Severity, Span, Text, TextEdit } from '../core/index.ts';

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

export const lspHover = (text: Text, { span, markdown }: Hover): LspHover => ({
  range: rangeOf(text, span),
  contents: { kind: MarkupKind.Markdown, value: markdown },
});

export const lspEdits = (text: Text, edits: readonly TextEdit[]): LspTextEdit[] =>
  edits.map(({ span, text: newText }) => ({ range: rangeOf(text, span), newText }));

/** `reported` are the diagnostics that the client shows there: the action names the one it repairs. */
export function lspAction(uri: string, text: Text, { title, edits, problem }: Fix, reported: readonly LspDiagnostic[]): CodeAction {
  const repaired = problem ? reported.filter(({ code, range }) => code === problem.rule && isSame(range, rangeOf(text, problem.span))) : [];
  return {
    title,
    kind: problem ? CodeActionKind.QuickFix : CodeActionKind.Refactor,
    ...(repaired.length > 0 ? { diagnostics: repaired } : {}),
    edit: { changes: { [uri]: lspEdits(text, edits) } },
  };
}

const isSame = (a: Range, b: Range): boolean =>
  a.start.line === b.start.line &&
  a.start.character === b.start.character &&
  a.end.line === b.end.line &&
  a.end.character === b.end.character;
