/** What the directories of a schema say of an object: the attributes that it has. */
import { isObject, type Json } from '../base/json.ts';
import type { Path } from '../base/rule.ts';
import { plainName, type SourceAttribute } from '../expression/place.ts';

export interface AttributeDefinition extends SourceAttribute {
  readonly at: Path;
  /** Its JSON, whatever that is. */
  readonly value: Json;
}
/** The attributes of an object by their plain names; undefined where the schema does not have the object. */
export type Definitions = ReadonlyMap<string, AttributeDefinition> | undefined;

export function definitionsOf(schema: Json, directoryName: unknown, objectName: unknown): Definitions {
  if (typeof directoryName !== 'string' || typeof objectName !== 'string') return undefined;
  for (const { value: directory, index: d } of members(schema.directories)) {
    if (directory.name !== directoryName) continue;
    for (const { value: object, index: o } of members(directory.objects)) {
      const definitions = object.name === objectName ? definitionsIn(object, ['directories', d, 'objects', o]) : undefined;
      if (definitions) return definitions;
    }
  }
  return undefined;
}

/** What the definition of an object at a place says; undefined where it lists no attributes. */
export function definitionsIn({ attributes }: Json, at: Path): Definitions {
  if (!Array.isArray(attributes) || attributes.length === 0) return undefined;
  const definitions = new Map<string, AttributeDefinition>();
  for (const { value, index } of members(attributes)) {
    const { name, type, multivalued } = value;
    if (typeof name !== 'string') continue;
    const facts = { ...(typeof type === 'string' && { type }), ...(multivalued === true && { isMultivalued: true }) };
    definitions.set(plainName(name), { at: [...at, 'attributes', index], name, value, ...facts });
  }
  return definitions;
}

interface Member {
  readonly value: Json;
  readonly index: number;
}
/** The objects in an array, if it is one. */
export const members = (value: unknown): readonly Member[] =>
  Array.isArray(value) ? value.flatMap((one: unknown, index) => (isObject(one) ? [{ value: one, index }] : [])) : [];
