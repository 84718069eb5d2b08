/** The code actions at a place: fixes, what may be said in the configuration, and "fix all" where it is asked for. */
import type { ClientCapabilities, CodeAction, CodeActionParams } from 'vscode-languageserver';
import { fixAll, furtherActions, open } from '../core/index.ts';
import { configurationCodeAction, type Editing } from './configuration-actions.ts';
import { canApply, FIX_ALL, lspAction, lspEdits, spanOf } from './convert.ts';
import type { OpenDocument } from './open-document.ts';

/** `editingOf` gives nothing for a document that no configuration can be about. */
export function codeActions(
  { uri, version, document, said, situation }: OpenDocument,
  { range, context }: CodeActionParams,
  capabilities: ClientCapabilities,
  editingOf: (uri: string) => Editing | undefined,
): CodeAction[] {
  if (!document) return [];
  const wants = (kind: string): boolean =>
    context.only?.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`) || wanted === '') ?? true;
  if (context.only && wants(FIX_ALL)) {
    const { edits } = fixAll(document, (text) => open(document.kind, text, { ...situation.context, said }));
    if (edits.length === 0) return [];
    return [{ title: 'Apply all safe fixes', kind: FIX_ALL, edit: { changes: { [uri]: lspEdits(document.text, edits) } } }];
  }
  const span = spanOf(document.text, range);
  return [
    ...[...document.fixes(span), ...furtherActions(document, span, situation.context)]
      .filter((fix) => canApply(capabilities, fix))
      .map((fix) => lspAction({ uri, version }, document.text, fix, context.diagnostics)),
    ...document.configurationActions(span).flatMap((one) => {
      const about = one.file ?? uri;
      const editing = editingOf(about);
      return (editing && configurationCodeAction(about, document, one, context.diagnostics, editing)) ?? [];
    }),
  ].filter(({ kind }) => kind !== undefined && wants(kind));
}
