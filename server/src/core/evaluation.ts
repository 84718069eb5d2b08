/** What an expression comes to for a person, as a text to read: for editors, where expression and person are still being written. */
import { isObject, type Json } from './base/json.ts';
import { defaultSettings } from './base/settings.ts';
import { Text } from './base/text.ts';
import { attributesOf } from './bulk-request/attributes.ts';
import { nodesOf } from './expression/ast.ts';
import { expressionChecker } from './expression/check.ts';
import { prepare, type EvaluationContext } from './expression/evaluate.ts';
import { parse } from './expression/parser.ts';
import { plainName } from './expression/place.ts';
import { renderTrace } from './expression/render-trace.ts';
import type { Attributes } from './expression/values.ts';
import { isAttributeValue, readContext } from './expression/written-context.ts';
import { withDigits } from './json/digits.ts';
import { readJson } from './json/read.ts';

/**
 * The attributes as a JSON object for a person to edit: those of an operation as it is written, or those that are given, and a
 * null for each other name that the expression reads.
 */
export function attributesFor(expression: string, known: string | Json = {}): string {
  const data =
    typeof known === 'string' ? attributesIn(known) : Object.fromEntries(Object.entries(known).filter(([, one]) => isAttributeValue(one)));
  const { tree } = parse(expression);
  const read = tree ? [...nodesOf(tree)].flatMap(({ node }) => (node.type === 'attribute' ? [plainName(node.name)] : [])) : [];
  const missing = Object.fromEntries(read.filter((name) => !(name in data)).map((name) => [name, null]));
  return `${JSON.stringify({ ...missing, ...data }, null, 2)}\n`;
}

function attributesIn(operation: string): Json {
  const { value } = readJson(withDigits(operation));
  return isObject(value) && isObject(value.data) ? attributesOf(value.data) : {};
}

/**
 * Value and trace; where there is none, what is wrong with the attributes or in the expression. The text of the attributes may
 * hold a `context` besides, as an entry of `eval --batch` does, and the attributes may stand in `attributes` beside it. `functions`
 * are those that a person has named besides the public lists.
 */
export function evaluationText(expression: string, written: string, context: EvaluationContext, functions: readonly string[] = []): string {
  const { value, isBroken } = readJson(withDigits(written));
  if (isBroken || !isObject(value))
    return 'The attributes are not a JSON object yet: write { "name": "value" }, one member for each attribute.\n';
  const { context: own, ...members } = value;
  const given = isObject(value.attributes) ? value.attributes : isObject(own) ? members : value;
  const wrong = Object.entries(given).find(([, one]) => !isAttributeValue(one))?.[0];
  if (wrong !== undefined) return `"${wrong}" must be a text, a list of texts, a number, true, false or null.\n`;
  const ownContext = isObject(own) ? readContext(own) : {};
  if (typeof ownContext === 'string') return `In the context, ${ownContext}.\n`;
  const evaluation = prepare(expression, functions).evaluate(given as Attributes, { ...context, ...ownContext });
  return `${renderTrace(expression, evaluation)}${evaluation.trace ? '' : firstMistake(expression)}`;
}

/** The first problem that the service refuses, where there is one, with its place. */
function firstMistake(expression: string): string {
  const first = expressionChecker({ settings: defaultSettings })(expression).find(({ severity }) => severity === 'error');
  if (!first) return '';
  const { line, character } = Text.of(expression).positionAt(first.span.start);
  return `\nLine ${line + 1}, column ${character + 1}: ${first.message}\n`;
}
