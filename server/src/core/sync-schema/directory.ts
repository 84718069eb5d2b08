/** What the directories of a schema say of an object: the attributes that it has. */
import { isObject, type Json } from '../base/json.ts';
import type { Path } from '../base/rule.ts';

export interface AttributeDefinition {
  readonly at: Path;
  readonly name: string;
  /** Its JSON, whatever that is. */
  readonly value: Json;
}
/** The attributes of an object by their plain names; undefined where the schema does not have the object. */
export type Definitions = ReadonlyMap<string, AttributeDefinition> | undefined;

/** No name is longer; one that is, is not looked into. */
const LONGEST = 1000;

/** Blanks in a filter do not count: `emails[ type  eq "work" ]`. */
export const plainName = (name: string): string =>
  name.length > LONGEST ? name : name.replace(/\[([^\]]*)\]/g, (_, filter: string) => `[${filter.trim().replace(/\s+/g, ' ')}]`);

export function definitionsOf(schema: Json, directoryName: unknown, objectName: unknown): Definitions {
  if (typeof directoryName !== 'string' || typeof objectName !== 'string') return undefined;
  for (const { value: directory, index: d } of members(schema.directories)) {
    if (directory.name !== directoryName) continue;
    for (const { value: object, index: o } of members(directory.objects)) {
      if (object.name !== objectName || !Array.isArray(object.attributes) || object.attributes.length === 0) continue;
      return new Map(
        members(object.attributes).flatMap(({ value, index }) =>
          typeof value.name === 'string'
            ? [[plainName(value.name), { at: ['directories', d, 'objects', o, 'attributes', index], name: value.name, value }]]
            : [],
        ),
      );
    }
  }
  return undefined;
}

interface Member {
  readonly value: Json;
  readonly index: number;
}
/** The objects in an array, if it is one. */
export const members = (value: unknown): readonly Member[] =>
  Array.isArray(value) ? value.flatMap((one: unknown, index) => (isObject(one) ? [{ value: one, index }] : [])) : [];
