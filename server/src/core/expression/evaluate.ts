/**
 * Evaluates an expression for the attributes of one person, offline, and says at each node what was done.
 * The same expression, attributes and context give the same result. What no public page answers is read in the likeliest way, and said to be so.
 */
import { parsePattern } from '../regex/index.ts';
import { nodesOf } from './ast.ts';
import { fromMilliseconds } from './dates/date-time.ts';
import type { Surroundings } from './function.ts';
import { functionNamed } from './functions/index.ts';
import { DEEPEST, LONGEST_EXPRESSION } from './limits.ts';
import type { Outcome } from './outcome.ts';
import { parse } from './parser.ts';
import { randomFrom } from './random.ts';
import { remembered } from './remembered.ts';
import { searchKey } from './search-key.ts';
import { stepsOf } from './steps.ts';
import { masked, type Trace } from './trace.ts';
import { isDateTime, textOf, type Attributes, type AttributeValue } from './values.ts';

export interface EvaluationContext {
  /** In milliseconds since 1970. */
  readonly now: number;
  /** What Guid and RandomString make their results from. */
  readonly seed: number;
  readonly defaultDomain?: string;
  /** What SelectUniqueValue finds in use already. */
  readonly taken?: readonly string[];
  /** The values of `%Name%`. */
  readonly params?: Readonly<Record<string, string>>;
}

export type Result = Exclude<Outcome, { readonly outcome: 'value' }> | { readonly outcome: 'value'; readonly value: AttributeValue };

export interface Evaluation {
  readonly result: Result;
  /** Absent where the expression has a mistake that the service refuses when it is saved. */
  readonly trace: Trace | undefined;
}

/** Evaluates the same expression for many: it is read once. */
export interface Prepared {
  evaluate(attributes: Attributes, context: EvaluationContext): Evaluation;
}

/** All patterns of one evaluation together: a fraction of a second. */
const MOST_STEPS = 5_000_000;

export const evaluate = (expression: string, attributes: Attributes, context: EvaluationContext): Evaluation =>
  prepare(expression).evaluate(attributes, context);

/** `configured` are functions that a person has named besides the public lists: what they give is not known. */
export function prepare(expression: string, configured: readonly string[] = []): Prepared {
  if (expression.length > LONGEST_EXPRESSION) return refusing('An expression has at most 10,000 characters; shorten this one.');
  const { tree, mistakes } = parse(expression);
  if (mistakes.some(({ on }) => on !== 'concatenation' && on !== 'deep nesting'))
    return refusing('The expression has a mistake and cannot be saved; repair it first.');
  if (mistakes.some(({ on }) => on === 'deep nesting'))
    return refusing(`The expression is nested more than ${DEEPEST} deep, which is not worked on here; make it flatter.`, 'unsupported');
  if (!tree) return refusing('The expression is empty; write one.');
  const steps = stepsOf(tree);
  const hasRedacted = [...nodesOf(tree)].some(({ node }) => node.type === 'call' && functionNamed(node.name.text)?.isRedacting);
  const patternOf = remembered(parsePattern);
  return {
    evaluate(attributes, context) {
      const trace = steps({ attributes, params: context.params ?? {}, surroundings: surroundingsOf(context, patternOf), configured });
      return { result: resultOf(trace.outcome), trace: hasRedacted ? masked(trace) : trace };
    },
  };
}

const refusing = (message: string, outcome: 'error' | 'unsupported' = 'error'): Prepared => ({
  evaluate: () => ({ result: { outcome, message }, trace: undefined }),
});

/** For whoever is outside: a date is text, and nothing is said but the outcome. */
export function resultOf(outcome: Outcome): Result {
  switch (outcome.outcome) {
    case 'value': {
      const { value } = outcome;
      return { outcome: 'value', value: value !== null && isDateTime(value) ? textOf(value) : value };
    }
    case 'ignored':
      return { outcome: 'ignored' };
    case 'keyword':
      return { outcome: 'keyword', keyword: outcome.keyword };
    case 'error':
    case 'unsupported':
      return { outcome: outcome.outcome, message: outcome.message };
  }
}

function surroundingsOf({ now, seed, defaultDomain, taken = [] }: EvaluationContext, patternOf: Surroundings['patternOf']): Surroundings {
  const keys = taken.length > 0 ? new Set(taken.map(searchKey)) : undefined;
  return {
    now: fromMilliseconds(now) ?? { ticks: 0n },
    random: randomFrom(seed),
    defaultDomain,
    patternOf,
    budget: { steps: MOST_STEPS },
    isTaken: (value) => keys?.has(searchKey(value)) ?? false,
  };
}
