/** What is wrong in an expression: the parser's mistakes and the parts of its tree, put to the rules. */
import type { Found } from '../base/document.ts';
import type { Context } from '../base/kind.ts';
import { textChecker } from '../base/text-rules.ts';
import { parsePattern } from '../regex/index.ts';
import { parse, type Parsed } from './parser.ts';
import type { Place } from './place.ts';
import { remembered } from './remembered.ts';
import type { ExpressionSubjects } from './rule.ts';
import { rules } from './rules/index.ts';
import { subjectsOf } from './subjects.ts';

export type CheckExpression = (text: string, place?: Place, parsed?: Parsed) => readonly Found[];

/** Asks the rules that are on; spans count in the expression. Made once where there are many expressions. */
export function expressionChecker(context: Pick<Context, 'settings'>): CheckExpression {
  const check = textChecker<ExpressionSubjects>(rules, context);
  const { functions } = context.settings;
  const patternOf = remembered(parsePattern);
  return (text, place = {}, parsed = parse(text)) => {
    const found: Found[] = [];
    for (const subject of subjectsOf(text, parsed, { place, functions, patternOf })) for (const one of check(subject)) found.push(one);
    return found.length < 2 ? found : firstOf(found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end));
  };
}

/** Of what one rule finds in an expression. More of it is found in no expression, but in a text of another kind. */
const MOST_OF_A_RULE = 100;

function firstOf(found: readonly Found[]): readonly Found[] {
  if (found.length <= MOST_OF_A_RULE) return found;
  const counts = new Map<Found['rule'], number>();
  return found.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= MOST_OF_A_RULE;
  });
}
