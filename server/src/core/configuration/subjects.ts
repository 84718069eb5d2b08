/** What there is to look at in a configuration file: what its shape does not allow, and the words in it that have a meaning. */
import { isObject } from '../base/json.ts';
import { pathOf } from '../base/pointer.ts';
import type { Path } from '../base/rule.ts';
import type { Subject } from './rule.ts';
import { shape } from './shape.ts';
import { shapeErrors, type ShapeError } from './shape.generated.ts';

/** `ruleIds` are those of all kinds. */
export function subjectsIn(value: unknown, ruleIds: readonly string[]): readonly Subject[] {
  return [...shapeErrors(value).flatMap((error) => ofShape(error, value)), ...wordsIn(value, ruleIds)];
}

function ofShape({ instancePath, keyword, params }: ShapeError, root: unknown): readonly Subject[] {
  const at = pathOf(instancePath, root);
  const { additionalProperty, missingProperty, allowedValues, type } = params;
  if (keyword === 'additionalProperties' && additionalProperty !== undefined)
    return [{ on: 'unknown member', at: [...at, additionalProperty], subject: { name: additionalProperty, known: membersAt(at) } }];
  if (keyword === 'required' && missingProperty !== undefined) return [{ on: 'missing member', at, subject: { name: missingProperty } }];
  if (keyword === 'enum' && allowedValues !== undefined)
    return [{ on: 'wrong choice', at, subject: { value: valueAt(root, at), allowed: allowedValues.map(String) } }];
  return type === undefined ? [] : [{ on: 'wrong type', at, subject: { expected: typeNames[type] ?? type } }];
}

const typeNames: Readonly<Record<string, string>> = {
  array: 'an array',
  object: 'an object',
  string: 'a string',
  boolean: 'true or false',
};

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (Array.isArray(value) ? value[Number(step)] : isObject(value) ? value[step] : undefined), root);

/** The names that the shape has at a path. */
function membersAt(path: Path): readonly string[] {
  const at = path.reduce<unknown>((node, step) => {
    if (!isObject(node)) return undefined;
    return typeof step === 'number' ? node.items : isObject(node.properties) ? node.properties[step] : undefined;
  }, shape);
  return isObject(at) && isObject(at.properties) ? Object.keys(at.properties) : [];
}

function wordsIn(value: unknown, ruleIds: readonly string[]): readonly Subject[] {
  if (!isObject(value)) return [];
  const overrides = objectsIn(value.overrides, ['overrides']);
  return [
    ...ruleIdsIn(value, [], ruleIds),
    ...overrides.flatMap(({ one, at }) => ruleIdsIn(one, at, ruleIds)),
    ...textsIn(value.verifiedDomains, ['verifiedDomains']).map(({ one, at }): Subject => ({ on: 'domain', at, subject: { domain: one } })),
    ...textsIn([value.defaultDomain], []).map(({ one }): Subject => ({ on: 'domain', at: ['defaultDomain'], subject: { domain: one } })),
    ...Object.keys(isObject(value.files) ? value.files : {}).map((glob): Subject => ({
      on: 'glob',
      at: ['files', glob],
      subject: { glob, part: 'key' },
    })),
    ...[
      ...textsIn(value.ignore, ['ignore']),
      ...textsIn(value.apart, ['apart']),
      ...(Array.isArray(value.together) ? value.together : []).flatMap((globs: unknown, i) => textsIn(globs, ['together', i])),
      ...overrides.flatMap(({ one, at }) => textsIn(one.files, [...at, 'files'])),
    ].map(({ one, at }): Subject => ({ on: 'glob', at, subject: { glob: one, part: 'value' } })),
    ...objectsIn(value.customSchemas, ['customSchemas']).flatMap(({ one, at }): Subject[] =>
      typeof one.urn === 'string' ? [{ on: 'urn', at: [...at, 'urn'], subject: { urn: one.urn } }] : [],
    ),
  ];
}

const ruleIdsIn = ({ rules }: Readonly<Record<string, unknown>>, at: Path, known: readonly string[]): readonly Subject[] =>
  Object.keys(isObject(rules) ? rules : {}).map((id) => ({ on: 'rule id', at: [...at, 'rules', id], subject: { id, known } }));

const elements = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const textsIn = (value: unknown, at: Path) =>
  elements(value).flatMap((one, i) => (typeof one === 'string' ? [{ one, at: [...at, i] }] : []));

const objectsIn = (value: unknown, at: Path) => elements(value).flatMap((one, i) => (isObject(one) ? [{ one, at: [...at, i] }] : []));
