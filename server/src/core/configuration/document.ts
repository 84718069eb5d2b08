/** An open `scimlint.config.json`. */
import { documentOf, type Found } from '../base/document.ts';
import { styleOf } from '../base/json-edit.ts';
import type { Context, Document } from '../base/kind.ts';
import { foundAt, problemOf, type Piece } from '../base/problem.ts';
import { judge } from '../base/settings.ts';
import { textChecker } from '../base/text-rules.ts';
import { Text } from '../base/text.ts';
import { duplicateKeys, readJson } from '../json/read.ts';
import type { JsonSubjects } from '../json/rule.ts';
import { rules as jsonRules } from '../json/rules/index.ts';
import { rules } from './rules/index.ts';
import type { RuleOn } from './rule.ts';
import { subjectsIn } from './subjects.ts';

/** Comments and commas at an end do no harm here: we are the ones who read the file. */
const harmless = new Set(['comment', 'trailing comma']);

export function open(text: string, context: Context, ruleIds: readonly string[]): Document {
  const whole = Text.of(text);
  const found = (): readonly Found[] => {
    const { value, json, isBroken, breaks } = readJson(text);
    const checkBreak = textChecker<JsonSubjects>(jsonRules, context);
    const piece: Piece = { text, json, inDocument: (offset) => offset };
    const writing = { style: styleOf(text), environment: context.environment };
    const level = judge(context.settings);
    const result: Found[] = [...breaks.filter(({ on }) => !harmless.has(on)), ...(isBroken ? [] : duplicateKeys(json))].flatMap((one) =>
      checkBreak(one),
    );
    for (const { on, at, subject } of isBroken ? [] : subjectsIn(value, ruleIds))
      for (const rule of rules) {
        if (rule.on !== on) continue;
        (rule as RuleOn<typeof on>).check(subject, (finding) => {
          const problem = problemOf(rule, level, at, finding);
          if (problem)
            result.push({
              ...foundAt(problem, piece, writing),
              saidByEditor: rule.saidByEditor === true && context.editorJson !== undefined,
            });
        });
      }
    return result.sort((a, b) => a.span.start - b.span.start);
  };
  return documentOf({
    kind: 'configuration',
    text: whole,
    summary: 'configuration of scimlint',
    found: (limit) => found().slice(0, limit),
    edit: (edit) => open(whole.replace(edit).toString(), context, ruleIds),
  });
}
