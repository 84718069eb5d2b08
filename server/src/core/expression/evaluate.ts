/**
 * Evaluates an expression for the attributes of one person, offline, and says at each node what was done.
 * The same expression, attributes and context give the same result. What no public page answers is read in the likeliest way, and said to be so.
 */
import { counted } from '../base/words.ts';
import { comparison, concatenation } from './operators.ts';
import type { Call, Expression, Operation } from './ast.ts';
import { arityOf, convert, parametersOf } from './arguments.ts';
import { connectSyncOnly } from './connect-sync.ts';
import { fromMilliseconds } from './dates/date-time.ts';
import type { MappingFunction, Parameter, Surroundings } from './function.ts';
import { LONGEST_VALUE, tooLong } from './limits.ts';
import { parsePattern } from '../regex/index.ts';
import { functionNamed } from './functions/index.ts';
import { assumed, documented, failed, isAnswer, unsupported, valued, type Answer, type Outcome } from './outcome.ts';
import { parse } from './parser.ts';
import { randomFrom } from './random.ts';
import { searchKey } from './search-key.ts';
import type { Trace } from './trace.ts';
import { integerOf, isDateTime, isList, listOf, textOf, type Attributes, type AttributeValue, type Value } from './values.ts';

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

/** Evaluates the same expression for many. */
export interface Prepared {
  evaluate(attributes: Attributes, context: EvaluationContext): Evaluation;
}

/** https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data */
const LONGEST_EXPRESSION = 10_000;
/** All patterns of one evaluation together: a fraction of a second. */
const MOST_STEPS = 5_000_000;

export const evaluate = (expression: string, attributes: Attributes, context: EvaluationContext): Evaluation =>
  prepare(expression).evaluate(attributes, context);

export function prepare(expression: string): Prepared {
  if (expression.length > LONGEST_EXPRESSION) return refusing('An expression has at most 10,000 characters; shorten this one.');
  const { tree, mistakes } = parse(expression);
  if (!tree) return refusing('The expression is empty; write one.');
  if (mistakes.some(({ on }) => on !== 'concatenation'))
    return refusing('The expression has a mistake and cannot be saved; repair it first.');
  const patternOf = remembered(parsePattern);
  return {
    evaluate(attributes, context) {
      const trace = tracer(attributes, context, patternOf)(tree);
      return { result: resultOf(trace.outcome), trace };
    },
  };
}

const refusing = (message: string): Prepared => ({ evaluate: () => ({ result: { outcome: 'error', message }, trace: undefined }) });

/** Patterns stand in the expression, so there are few; one made of data is kept like the others, up to a number. */
function remembered<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    if (known.size < MOST_REMEMBERED) known.set(text, result);
    return result;
  };
}
const MOST_REMEMBERED = 100;

function resultOf(outcome: Outcome): Result {
  if (outcome.outcome !== 'value') return outcome;
  const { value } = outcome;
  return { outcome: 'value', value: value !== null && isDateTime(value) ? textOf(value) : value };
}

function tracer(attributes: Attributes, context: EvaluationContext, patternOf: Surroundings['patternOf']): (node: Expression) => Trace {
  const surroundings = surroundingsOf(context, patternOf);

  function trace(node: Expression): Trace {
    switch (node.type) {
      case 'call':
        return call(node);
      case 'attribute': {
        const value = own(attributes, node.name);
        if (value === undefined) return leaf(node, documented(null, 'The attribute is missing, which is null.'));
        return leaf(node, lengthOf(value) > LONGEST_VALUE ? tooLong : documented(value, 'The value of the attribute.'));
      }
      case 'string':
        return leaf(node, documented(node.value, 'The text as it is written.'));
      case 'number':
        return leaf(
          node,
          documented(node.text.startsWith('&') ? String(integerOf(node.text) ?? '') : node.text, 'A number, which is handed on as text.'),
        );
      case 'parameter': {
        const value = own(context.params ?? {}, node.name);
        return leaf(
          node,
          value === undefined
            ? unsupported(`The job sets %${node.name}%; say its value with params.`)
            : documented(value, 'The value that the job sets.'),
        );
      }
      case 'keyword':
        return leaf(
          node,
          flowKeywords.has(node.name)
            ? { outcome: 'keyword', keyword: node.name, rule: 'A flow keyword, which the service acts on.', confidence: 'observed' }
            : failed('A word without quotes has no meaning here; put text into double quotes, and an attribute into brackets.'),
        );
      case 'comparison':
      case 'concatenation':
        return operation(node);
      case 'unsupported operation':
      case 'index':
      case 'missing':
        return leaf(node, failed('This is no part of the language; repair it first.', 'documented')); // refused before it is evaluated
    }
  }

  function operation(node: Operation): Trace {
    const left = trace(node.left);
    const right = trace(node.right);
    const children = [left, right];
    for (const { outcome } of children) if (outcome.outcome !== 'value') return traced(node, passedOn(outcome), { children });
    if (left.outcome.outcome !== 'value' || right.outcome.outcome !== 'value') return traced(node, failed('No value.'), { children });
    const operate = node.type === 'concatenation' ? concatenation : comparison;
    return traced(node, operate(left.outcome.value, right.outcome.value, node.operator.text), { children });
  }

  function call(node: Call): Trace {
    const fn = functionNamed(node.name.text);
    if (!fn) return leaf(node, unknown(node.name.text));
    const { least, most } = arityOf(fn);
    const count = node.slots.length;
    if (count < least || count > most) return leaf(node, failed(arityMessage(fn, least, most), 'documented'));

    const children: Trace[] = [];
    const answered = (answer: Answer, args: Readonly<Record<string, unknown>> = {}): Trace => traced(node, answer, { children, fn, args });
    const args = new Map<string, unknown>(fn.params.filter(({ repeating }) => repeating).map(({ name }) => [name, []]));
    const put = ({ name, repeating }: Parameter, value: unknown): void => {
      const before = args.get(name);
      args.set(name, repeating && Array.isArray(before) ? [...(before as unknown[]), value] : value);
    };

    let several: { readonly parameter: Parameter; readonly values: readonly string[] } | undefined;
    for (const [i, parameter] of parametersOf(fn, count).entries()) {
      const given = node.slots[i]?.value;
      const place = `${parameter.name} of ${fn.name}`;
      if (given === undefined) {
        if (parameter.repeating) put(parameter, parameter.type === 'branch' ? () => valued(null) : []);
        else if (!parameter.optional) return answered(failed(`The ${place} is missing; give it.`, 'documented'));
      } else if (parameter.type === 'branch') {
        put(parameter, () => {
          const branch = trace(given);
          children.push(branch);
          return branch.outcome;
        });
      } else if (parameter.type === 'word' && given.type === 'keyword') {
        const converted = convert(given.name, parameter, place);
        if (converted.type === 'failure') return answered(converted.answer);
        put(parameter, converted.value);
      } else {
        const child = trace(given);
        children.push(child);
        if (child.outcome.outcome !== 'value') return answered(passedOn(child.outcome));
        const { value } = child.outcome;
        if (value === null && parameter.keepsNull) return answered(assumed(null, 'Nothing gives nothing.'));
        if (parameter.perValue && isList(value)) {
          several = { parameter, values: value };
          continue;
        }
        const converted = convert(value, parameter, place);
        if (converted.type === 'failure') return answered(converted.answer);
        put(parameter, converted.value);
      }
    }

    const run = (args: Readonly<Record<string, unknown>>): Answer => {
      const result = fn.evaluate(args, surroundings);
      return isAnswer(result) ? result : valued(result);
    };
    const all = Object.fromEntries(args);
    if (!several) return answered(run(all), all);
    const { parameter, values } = several;
    return answered(
      forEach(values, parameter, (value) => run({ ...all, [parameter.name]: value })),
      all,
    );
  }

  return trace;
}

/** Works on each of several values; the first that fails decides. */
function forEach(values: readonly string[], { perValue = 'assumed' }: Parameter, run: (value: string) => Answer): Answer {
  const results: string[] = [];
  for (const value of values) {
    const answer = run(value);
    if (answer.outcome !== 'value') return answer;
    results.push(...listOf(answer.value));
  }
  return { outcome: 'value', value: results, rule: 'Each of the values is worked on.', confidence: perValue };
}

const flowKeywords: ReadonlySet<string> = new Set(['IgnoreAttributeFlow', 'IgnoreObjectFlow']);

const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

const passedOn = (outcome: Outcome): Answer => ({ ...outcome, rule: 'An argument has come to no value.', confidence: 'assumed' });

const lengthOf = (value: Value): number =>
  typeof value === 'string' ? value.length : isList(value) ? value.reduce((sum, one) => sum + one.length, 0) : 0;

interface Around {
  readonly children?: readonly Trace[];
  readonly fn?: MappingFunction;
  readonly args?: Readonly<Record<string, unknown>>;
}

function traced({ span }: Expression, given: Answer, { children = [], fn, args = {} }: Around): Trace {
  const answer = given.outcome === 'value' && lengthOf(given.value) > LONGEST_VALUE ? tooLong : given;
  const { rule = fn?.summary ?? '', confidence = fn?.confidence ?? 'documented', ...outcome } = answer;
  return {
    span,
    outcome,
    rule: 'message' in outcome ? outcome.message : rule,
    confidence,
    contradictions:
      outcome.outcome === 'value' ? (fn?.contradictions ?? []).filter(({ concerns }) => concerns?.(args, outcome.value) ?? true) : [],
    isRedacted: fn?.isRedacting ?? false,
    children,
  };
}

const leaf = (node: Expression, answer: Answer): Trace => traced(node, answer, {});

function unknown(name: string): Answer {
  const isConnectSync = connectSyncOnly.has(name.toLowerCase());
  return isConnectSync
    ? failed(`${name} is a function of Entra Connect Sync, which provisioning does not know.`, 'documented')
    : unsupported(`There is no function ${name} on the public lists; correct the name, or ask the service.`);
}

function arityMessage({ name }: MappingFunction, least: number, most: number): string {
  const wanted =
    most === Infinity
      ? `at least ${counted(least, 'argument')}`
      : least === most
        ? counted(least, 'argument')
        : `${least} to ${counted(most, 'argument')}`;
  return `${name} takes ${wanted}; an empty place between commas counts too.`;
}

function surroundingsOf({ now, seed, defaultDomain, taken = [] }: EvaluationContext, patternOf: Surroundings['patternOf']): Surroundings {
  const keys = new Set(taken.map(searchKey));
  return {
    patternOf,
    budget: { steps: MOST_STEPS },
    now: fromMilliseconds(now) ?? { ticks: 0n },
    random: randomFrom(seed),
    defaultDomain,
    isTaken: (value) => keys.has(searchKey(value)),
  };
}
