/** An open mapping expression, alone in a file or inside another document. */
import { documentOf, type Found } from '../base/document.ts';
import type { Context, Document } from '../base/kind.ts';
import { Text } from '../base/text.ts';
import { expressionChecker } from './check.ts';
import { completions } from './completions.ts';
import { DOCUMENTED_UPN } from './documented-upn.ts';

/** What is wrong in an expression; spans count in it. */
export const findInExpression = (text: string, context: Pick<Context, 'settings'>): readonly Found[] => expressionChecker(context)(text);

export function open(text: string, context: Context): Document {
  const found = findInExpression(text, context);
  const whole = Text.of(text);
  const isBlank = text.trim() === '';
  return documentOf({
    kind: 'expression',
    text: whole,
    summary: 'mapping expression',
    found: (limit) => found.slice(0, limit),
    actions: () => [
      {
        title: isBlank ? 'Insert the documented UPN expression' : 'Replace this by the documented UPN expression',
        safe: false,
        // A file is one expression, so the documented one takes the place of what is there.
        edits: [{ span: { start: 0, end: isBlank ? text.length : text.trimEnd().length }, text: DOCUMENTED_UPN }],
      },
    ],
    completions: (offset) => completions(text, offset),
    edit: (edit) => open(whole.replace(edit).toString(), context),
  });
}
