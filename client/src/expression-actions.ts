/** What may be done with the mapping expression at the cursor, where the person asks what may: its editor, and what it comes to. */
import { CodeAction, CodeActionKind, CodeActionTriggerKind, languages, type Disposable } from 'vscode';
import { isAskedAbout, selector } from './ours.ts';
import type { Server } from './server.ts';

/** No bulb lights up for them: every expression has them. */
export const offerForExpressions = (server: Server): Disposable =>
  languages.registerCodeActionsProvider(
    selector,
    {
      provideCodeActions: async (document, range, { triggerKind, only }) => {
        const isAsked = triggerKind === CodeActionTriggerKind.Invoke && (only?.contains(CodeActionKind.Refactor) ?? true);
        if (!isAsked || !isAskedAbout(document) || !(await server.expressionAt(document, range.start))) return [];
        return [
          actionFor('Evaluate expression…', 'scimlint.evaluateExpression'),
          ...(document.languageId === 'mapping-expression'
            ? []
            : [actionFor('Edit expression in its own editor', 'scimlint.editExpression')]),
        ];
      },
    },
    { providedCodeActionKinds: [CodeActionKind.Refactor] },
  );

function actionFor(title: string, command: string): CodeAction {
  const action = new CodeAction(title, CodeActionKind.Refactor);
  action.command = { title, command };
  return action;
}
