/** An open mapping expression, alone in a file or inside another document. */
import { documentOf, type Action, type Found } from '../base/document.ts';
import type { Context, Document } from '../base/kind.ts';
import { Text } from '../base/text.ts';
import { expressionChecker, type CheckExpression } from './check.ts';
import { completions } from './completions.ts';
import { describe } from './describe.ts';
import { DOCUMENTED_UPN } from './documented-upn.ts';
import { formatEdits, formatted, type Layout } from './format.ts';
import { LONGEST_CHECKED } from './limits.ts';
import { parse, type Parsed } from './parser.ts';
import type { Place } from './place.ts';
import { signatureHelp } from './signature-help.ts';

/** A file is one expression. */
export const open = (whole: string, context: Context): Document =>
  openExpression(whole, {
    check: expressionChecker(context),
    functions: context.settings.functions,
    place: {},
    layouts: ['one line', 'readable'],
    actionsOf: (text) => [useDocumented(text)],
  });

export interface Opening {
  readonly check: CheckExpression;
  /** Those that a person has named besides the public lists. */
  readonly functions?: readonly string[];
  readonly place: Place;
  /** The forms in which it may be written. */
  readonly layouts: readonly Layout[];
  readonly actionsOf?: (text: string) => readonly Action[];
}

export function openExpression(text: string, opening: Opening): Document {
  const { check, functions = [], place, layouts, actionsOf = () => [] } = opening;
  const parsed = parse(text);
  // Of a text that is too long by far, nothing is said but that.
  const tree = text.length > LONGEST_CHECKED ? undefined : parsed.tree;
  const whole = Text.of(text);
  let known: readonly Found[] | undefined; // worked out when somebody asks
  return documentOf({
    kind: 'expression',
    text: whole,
    summary: 'mapping expression',
    found: (limit) => (known ??= check(text, place, parsed)).slice(0, limit),
    actions: () => [...actionsOf(text), ...layouts.flatMap((layout) => rewrite(text, layout, parsed))],
    describe: (offset) => describe(text, tree, place, offset, functions),
    completions: (offset) => (text.length > LONGEST_CHECKED ? [] : completions(text, tree, place, offset, functions)),
    signatureHelp: (offset) => signatureHelp(tree, offset),
    format: () => formatEdits(text, 'readable', parsed),
    edit: (edit) => openExpression(whole.replace(edit).toString(), opening),
  });
}

const titles: Readonly<Record<Layout, string>> = {
  'one line': 'Write the expression in one line, as the portal keeps it',
  readable: 'Write the expression over several lines',
};

function rewrite(text: string, layout: Layout, parsed: Parsed): readonly Action[] {
  const edits = formatEdits(text, layout, parsed);
  const isSame = layout === 'readable' && formatted(text, layout, parsed) === formatted(text, 'one line', parsed);
  return edits.length === 0 || isSame ? [] : [{ title: titles[layout], safe: false, edits }];
}

/** The documented expression takes the place of what is there. */
function useDocumented(text: string): Action {
  const isBlank = text.trim() === '';
  return {
    title: isBlank ? 'Insert the documented UPN expression' : 'Replace this by the documented UPN expression',
    safe: false,
    edits: [{ span: { start: 0, end: isBlank ? text.length : text.trimEnd().length }, text: DOCUMENTED_UPN }],
  };
}
