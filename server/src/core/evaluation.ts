/** What an expression comes to for a person, as a text to read: for editors, where expression and person are still being written. */
import { isObject } from './base/json.ts';
import { attributesOf } from './bulk-request/attributes.ts';
import { nodesOf } from './expression/ast.ts';
import { prepare, type EvaluationContext } from './expression/evaluate.ts';
import { parse } from './expression/parser.ts';
import { plainName } from './expression/place.ts';
import { renderTrace } from './expression/render-trace.ts';
import { withDigits } from './json/digits.ts';
import { readJson } from './json/read.ts';

/** The attributes as a JSON object for a person to edit: those of an operation, or the names that the expression reads, each empty. */
export function attributesFor(expression: string, operation?: string): string {
  const value = operation === undefined ? undefined : readJson(withDigits(operation)).value;
  const data = isObject(value) && isObject(value.data) ? attributesOf(value.data) : {};
  const { tree } = parse(expression);
  const read = tree ? [...nodesOf(tree)].flatMap(({ node }) => (node.type === 'attribute' ? [plainName(node.name)] : [])) : [];
  const missing = Object.fromEntries(read.filter((name) => !(name in data)).map((name) => [name, '']));
  return `${JSON.stringify({ ...missing, ...data }, null, 2)}\n`;
}

/** Value and trace; `functions` are those that a person has named besides the public lists. Where the attributes are no JSON object, what is wrong with them. */
export function evaluationText(
  expression: string,
  attributes: string,
  context: EvaluationContext,
  functions: readonly string[] = [],
): string {
  const { value, isBroken } = readJson(withDigits(attributes));
  if (isBroken || !isObject(value))
    return 'The attributes are not a JSON object yet: write { "name": "value" }, one member for each attribute.\n';
  const wrong = Object.entries(value).find(([, one]) => !isAttributeValue(one))?.[0];
  if (wrong !== undefined) return `"${wrong}" must be a text, a list of texts, a number, true, false or null.\n`;
  return renderTrace(
    expression,
    prepare(expression, functions).evaluate(value as Parameters<ReturnType<typeof prepare>['evaluate']>[0], context),
  );
}

const isAttributeValue = (value: unknown): boolean =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));
