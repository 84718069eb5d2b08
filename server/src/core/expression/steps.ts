/** From a node of an expression to what is done at it. What does not depend on the person is worked out once: functions, parameters, constants. */
import type { Call, Expression, Keyword, NumberLiteral, Operation, StringLiteral } from './ast.ts';
import { arityOf, convert, parametersOf, type Converted } from './arguments.ts';
import type { MappingFunction, Parameter, Surroundings } from './function.ts';
import { functionNamed } from './functions/index.ts';
import { flowKeywords } from './keywords.ts';
import { arityMessage, unknownFunction } from './refused-calls.ts';
import { LONGEST_VALUE, tooLong } from './limits.ts';
import { comparison, concatenation } from './operators.ts';
import { plainName } from './place.ts';
import { assumed, documented, failed, isAnswer, unsupported, valued, type Answer, type Outcome } from './outcome.ts';
import { traced, type Trace } from './trace.ts';
import { integerOf, isList, lengthOf, listOf, type Attributes } from './values.ts';

/** One person. */
export interface Running {
  readonly attributes: Attributes;
  readonly params: Readonly<Record<string, string>>;
  readonly surroundings: Surroundings;
  /** Functions that a person has named besides the public lists. */
  readonly configured: readonly string[];
}

export type Steps = (running: Running) => Trace;

export function stepsOf(node: Expression): Steps {
  switch (node.type) {
    case 'call':
      return callSteps(node);
    case 'attribute': {
      const plain = plainName(node.name);
      return ({ attributes }) => {
        const value = own(attributes, node.name) ?? own(attributes, plain);
        if (value === undefined || value === null) return traced(node, missing(plain, attributes));
        return traced(node, lengthOf(value) > LONGEST_VALUE ? tooLong : documented(value, 'The value of the attribute.'));
      };
    }
    case 'parameter':
      return ({ params }) => {
        const value = own(params, node.name);
        return traced(
          node,
          value === undefined
            ? unsupported(
                `The job sets %${node.name}%; say its value with --param on the command line, or in the editor beside the attributes: "context": { "params": { "${node.name}": "…" } }.`,
              )
            : documented(value, 'The value that the job sets.'),
        );
      };
    case 'comparison':
    case 'concatenation':
      return operationSteps(node);
    case 'string':
    case 'number':
    case 'keyword':
      return always(traced(node, constant(node)));
    case 'unsupported operation':
    case 'index':
    case 'missing':
      return always(traced(node, noPart));
  }
}

const always =
  (trace: Trace): Steps =>
  () =>
    trace;

/** Names are compared letter by letter, as the service does when a mapping is saved. */
function missing(name: string, attributes: Attributes): Answer {
  const wanted = name.toLowerCase();
  const other = Object.keys(attributes).some((one) => one !== name && one.toLowerCase() === wanted && attributes[one] !== null);
  return documented(
    null,
    other
      ? 'The attribute is missing, which is null; one that differs in letter case alone is there, and letter case counts.'
      : 'The attribute is missing, which is null.',
  );
}

/** Not in the tree of an expression without mistakes: what the language does not have. */
const noPart = failed('This is no part of the language; repair it first.', 'documented');

function constant(node: StringLiteral | NumberLiteral | Keyword): Answer {
  switch (node.type) {
    case 'string':
      return documented(node.value, 'The text as it is written.');
    case 'number': {
      const isHex = node.text.startsWith('&');
      return documented(isHex ? String(integerOf(node.text) ?? '') : node.text, 'A number, which is handed on as text.');
    }
    case 'keyword':
      return flowKeywords.has(node.name)
        ? { outcome: 'keyword', keyword: node.name, rule: 'A flow keyword, which the service acts on.', confidence: 'observed' }
        : failed('A word without quotes has no meaning here; put text into double quotes, and an attribute into brackets.');
  }
}

function operationSteps(node: Operation): Steps {
  const leftSteps = stepsOf(node.left);
  const rightSteps = stepsOf(node.right);
  const operate = node.type === 'concatenation' ? concatenation : comparison;
  return (running) => {
    const left = leftSteps(running);
    if (left.outcome.outcome !== 'value') return traced(node, passedOn(left.outcome), [left]);
    const right = rightSteps(running);
    if (right.outcome.outcome !== 'value') return traced(node, passedOn(right.outcome), [left, right]);
    return traced(node, operate(left.outcome.value, right.outcome.value, node.operator.text), [left, right]);
  };
}

/** One slot of a call: the parameter that it stands for, and how its value is come by. */
interface Given {
  readonly parameter: Parameter;
  /** "start of Mid", for a message. */
  readonly place: string;
  /** Absent for an empty slot. */
  readonly steps: Steps | undefined;
  /** What is written there is the same for everybody, and so is the argument that it becomes. */
  readonly constant: { readonly trace: Trace | undefined; readonly converted: Converted } | undefined;
}

function callSteps(node: Call): Steps {
  const fn = functionNamed(node.name.text);
  if (!fn) return ({ configured }) => traced(node, unknownFunction(node.name.text, configured));
  const { least, most } = arityOf(fn);
  const count = node.slots.length;
  if (count < least || count > most) return always(traced(node, failed(arityMessage(fn, least, most), 'documented')));

  const given = parametersOf(fn, count).map((parameter, i) => givenAt(node.slots[i]?.value, parameter, `${parameter.name} of ${fn.name}`));
  const left = given.find(({ parameter, steps }) => !steps && !parameter.optional && !parameter.repeating);
  if (left) return always(traced(node, failed(`The ${left.place} is missing; give it.`, 'documented')));
  return (running) => {
    const children: Trace[] = [];
    const args: Record<string, unknown> = {};
    for (const { name } of fn.group) args[name] = [];
    let several: Several | undefined;
    for (const one of given) {
      const read = readArgument(one, running, children, args);
      if (read?.type === 'failure') return traced(node, read.answer, children, { fn, call: node });
      several = read ?? several;
    }
    if (!several) return traced(node, answerOf(fn, args, running), children, { fn, call: node, args });
    return traced(node, answerForEach(fn, args, several, running), children, { fn, call: node });
  };
}

function answerOf(fn: MappingFunction, args: Arguments, { surroundings }: Running): Answer {
  const result = fn.evaluate(args, surroundings);
  return isAnswer(result) ? result : valued(result);
}

/** Works on each of several values; the first that has no result decides. */
function answerForEach(fn: MappingFunction, args: Arguments, { parameter, values }: Several, running: Running): Answer {
  const { name, perValue = 'assumed' } = parameter;
  const results: string[] = [];
  for (const value of values) {
    const answer = answerOf(fn, { ...args, [name]: value }, running);
    if (answer.outcome !== 'value') return answer;
    results.push(...listOf(answer.value));
  }
  return { outcome: 'value', value: results, rule: 'Each of the values is worked on.', confidence: perValue };
}

function givenAt(value: Expression | undefined, parameter: Parameter, place: string): Given {
  if (!value) return { parameter, place, steps: undefined, constant: undefined };
  const steps = stepsOf(value);
  // A bare word such as vbTextCompare is no expression where the parameter takes a word.
  if (parameter.type === 'word' && value.type === 'keyword')
    return { parameter, place, steps, constant: { trace: undefined, converted: convert(value.name, parameter, place) } };
  if (parameter.type === 'branch' || (value.type !== 'string' && value.type !== 'number'))
    return { parameter, place, steps, constant: undefined };
  const answer = constant(value);
  return answer.outcome === 'value'
    ? { parameter, place, steps, constant: { trace: traced(value, answer), converted: convert(answer.value, parameter, place) } }
    : { parameter, place, steps, constant: undefined };
}

type Arguments = Readonly<Record<string, unknown>>;
/** The values of the one parameter that is worked on value by value. */
interface Several {
  readonly type: 'several';
  readonly parameter: Parameter;
  readonly values: readonly string[];
}
/** What the call comes to without being evaluated. */
interface Failure {
  readonly type: 'failure';
  readonly answer: Answer;
}

/** Puts the argument among the others, unless it fails or is several values. Branches wait until the function asks. */
function readArgument(
  { parameter, place, steps, constant }: Given,
  running: Running,
  children: Trace[],
  args: Record<string, unknown>,
): Failure | Several | undefined {
  if (constant?.trace) children.push(constant.trace);
  if (constant) return putConverted(constant.converted, parameter, args);
  if (!steps) {
    // Among repeated parameters the place counts.
    if (parameter.repeating) put(parameter.type === 'branch' ? () => valued(null) : [], parameter, args);
    return undefined;
  }
  if (parameter.type === 'branch') {
    const branch = (): Outcome => {
      const trace = steps(running);
      children.push(trace);
      return trace.outcome;
    };
    put(branch, parameter, args);
    return undefined;
  }
  const trace = steps(running);
  children.push(trace);
  const { outcome } = trace;
  if (outcome.outcome !== 'value') return { type: 'failure', answer: passedOn(outcome) };
  const { value } = outcome;
  if (value === null && parameter.keepsNull) return { type: 'failure', answer: nothing };
  if (parameter.perValue && isList(value)) return { type: 'several', parameter, values: value };
  return putConverted(convert(value, parameter, place), parameter, args);
}

const nothing = assumed(null, 'Nothing gives nothing.');

function putConverted(converted: Converted, parameter: Parameter, args: Record<string, unknown>): Failure | undefined {
  if (converted.type === 'failure') return converted;
  put(converted.value, parameter, args);
  return undefined;
}

function put(value: unknown, { name, repeating }: Parameter, args: Record<string, unknown>): void {
  const before = args[name];
  if (repeating && Array.isArray(before)) before.push(value);
  else args[name] = value;
}

const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

const passedOn = (outcome: Outcome): Answer => ({ ...outcome, rule: 'An argument has come to no value.', confidence: 'assumed' });
