/** An open synchronization schema: its own rules, and the expressions in it at their places. */
import type { Beside } from '../base/beside.ts';
import { isObject, type Json } from '../base/json.ts';
import type { Context, Document } from '../base/kind.ts';
import { pathOf } from '../base/pointer.ts';
import type { PathSubjects } from '../base/path-rules.ts';
import type { Whole } from '../base/problem.ts';
import type { Path } from '../base/rule.ts';
import { counted } from '../base/words.ts';
import { expressionChecker } from '../expression/check.ts';
import { openJson, type Content } from '../json/open.ts';
import { describe } from './describe.ts';
import { plainName } from '../expression/place.ts';
import { members } from './directory.ts';
import { expressionAt, expressionsIn, findInExpressions, type Locate } from './expressions.ts';
import { objectMappingsOf, type Mapping, type ObjectMapping } from './mapping.ts';
import { outline } from './outline.ts';
import type { Subjects } from './rule.ts';
import { rules } from './rules/index.ts';
import { shapeErrors, type ShapeError } from './shape.generated.ts';

export const open = (text: string, context: Context): Document => openJson({ id: 'sync-schema', rules, isSent: true, read }, text, context);

function read(value: unknown, context: Context): Content<Subjects> {
  const schema = isObject(value) ? value : {};
  const objectMappings = objectMappingsOf(schema);
  const mappings = objectMappings.flatMap((one) => one.mappings);
  const expressions = expressionsIn(schema, objectMappings);
  const check = expressionChecker(context);
  const locateIn =
    ({ places }: Whole): Locate =>
    (at) =>
      places.find(at)?.value;
  return {
    summary: isExpressionBody(schema) ? 'mapping expression to try' : `synchronization schema, ${counted(mappings.length, 'mapping')}`,
    subjects: (beside) => [
      ...objectMappings.flatMap(subjectsOf),
      ...mappings.map((mapping) => ({ on: 'mapping', subject: { ...mapping, settings: context.settings }, at: mapping.at }) as const),
      ...failuresOf(beside, mappings),
      ...wrongTypes(schema),
    ],
    kindsInside: expressions.some(({ text }) => text !== '') ? ['expression'] : [],
    inside: (whole) => findInExpressions(expressions, whole.text, locateIn(whole), check),
    embeddedAt: (offset, whole) =>
      expressionAt(expressions, whole.text, locateIn(whole), { check, functions: context.settings.functions }, offset),
    describe: (offset, whole) => describe(offset, whole, mappings),
    outline: (places) => outline(objectMappings, places),
  };
}

function subjectsOf(objectMapping: ObjectMapping): readonly PathSubjects<Subjects>[] {
  const { at, value, mappings, sourceObject } = objectMapping;
  const readers = new Map<string, Mapping[]>();
  for (const mapping of mappings) for (const name of mapping.reads) readers.set(name, [...(readers.get(name) ?? []), mapping]);
  return [
    { on: 'object mapping', subject: objectMapping, at },
    ...clausesOf(value.scope, [...at, 'scope']).map(({ attribute, at }) => {
      return { on: 'scope clause', subject: { attribute, definition: sourceObject?.get(plainName(attribute)) }, at } as const;
    }),
    ...[...(sourceObject ?? [])].flatMap(([name, definition]) => {
      const mappings = readers.get(name);
      return mappings ? [{ on: 'source attribute', subject: { definition, mappings }, at: definition.at } as const] : [];
    }),
  ];
}

function failuresOf(beside: Beside | undefined, mappings: readonly Mapping[]): readonly PathSubjects<Subjects>[] {
  const { failures } = beside ?? {};
  if (!failures) return [];
  if ('ofJobs' in failures) return [{ on: 'several logs', subject: failures, at: [] }];
  return mappings.flatMap(({ target, at }) => {
    const all = failures.byTarget.get(target.toLowerCase());
    return all ? [{ on: 'failures', subject: { target, all }, at } as const] : [];
  });
}

/** The body that is sent to parseExpression. */
const isExpressionBody = ({ expression, synchronizationRules }: Json): boolean =>
  typeof expression === 'string' && synchronizationRules === undefined;

/** The conditions of a scoping filter, in whichever of its lists of groups. */
function clausesOf(scope: unknown, at: Path): readonly { readonly attribute: string; readonly at: Path }[] {
  if (!isObject(scope)) return [];
  return ['groups', 'inputFilterGroups', 'categoryFilterGroups'].flatMap((list) =>
    members(scope[list]).flatMap(({ value: group, index: g }) =>
      members(group.clauses).flatMap(({ value: { sourceOperandName: attribute }, index }) =>
        typeof attribute === 'string' ? [{ attribute, at: [...at, list, g, 'clauses', index] }] : [],
      ),
    ),
  );
}

const wrongTypes = (schema: Json) =>
  shapeErrors(schema).map(
    (error) => ({ on: 'wrong type', subject: { expected: expectedBy(error) }, at: pathOf(error.instancePath, schema) }) as const,
  );

function expectedBy({ params: { type } }: ShapeError): string {
  const names: Readonly<Record<string, string>> = {
    array: 'an array',
    object: 'an object',
    integer: 'an integer',
    string: 'a string',
    boolean: 'true or false',
    null: 'null',
  };
  return (typeof type === 'string' ? type.split(',') : type).map((one) => names[one] ?? one).join(' or ');
}
