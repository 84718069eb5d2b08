/** The attribute mappings of a schema, each with what its rules need to know of what is around it. */
import { isObject, type Json } from '../base/json.ts';
import type { Path } from '../base/rule.ts';
import type { Expression } from '../expression/ast.ts';
import { parse } from '../expression/parser.ts';

export interface Mapping {
  readonly at: Path;
  readonly target: string;
  readonly flowType: string | undefined;
  /** The tree of the source's expression, or of the attribute that a direct mapping names. */
  readonly tree: Expression | undefined;
  /** The expression as it is written; absent for a source without one. */
  readonly expression: string | undefined;
  readonly isEntraId: boolean;
  /** Whether the source object has the attribute userName. */
  readonly fromUserName: boolean;
}

/** Whatever a value is, in the order of the text. What has not the shape of a mapping is passed over. */
export function mappingsOf(schema: Json): readonly Mapping[] {
  return members(schema.synchronizationRules).flatMap(({ value: rule, index: r }) =>
    members(rule.objectMappings).flatMap(({ value: objectMapping, index: o }) => {
      const all = members(objectMapping.attributeMappings);
      const fromUserName = hasUserName(schema, rule, objectMapping) ?? all.some(({ value }) => readsUserName(value));
      return all.map(({ value, index }) => {
        const source = isObject(value.source) ? value.source : {};
        const expression = text(source.expression);
        const name = text(source.name);
        return {
          at: ['synchronizationRules', r, 'objectMappings', o, 'attributeMappings', index],
          target: text(value.targetAttributeName) ?? '',
          flowType: text(value.flowType),
          expression,
          tree:
            expression !== undefined
              ? parse(expression).tree
              : source.type === 'Attribute' && name !== undefined
                ? { type: 'attribute', span: { start: 0, end: 0 }, name }
                : undefined,
          isEntraId: isEntraId(rule.targetDirectoryName),
          fromUserName,
        } satisfies Mapping;
      });
    }),
  );
}

interface Member {
  readonly value: Json;
  readonly index: number;
}
const members = (value: unknown): readonly Member[] =>
  Array.isArray(value) ? value.flatMap((one: unknown, index) => (isObject(one) ? [{ value: one, index }] : [])) : [];
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Both names of the directory in the cloud; "Active Directory" alone is the one on premises. */
const isEntraId = (name: unknown): boolean => typeof name === 'string' && /azure\s*active\s*directory|azure\s*ad\b|\bentra\b/i.test(name);

/** What the directories say of the source object; undefined where they do not have it. */
function hasUserName(schema: Json, rule: Json, objectMapping: Json): boolean | undefined {
  const directory = members(schema.directories).find(({ value }) => value.name === rule.sourceDirectoryName)?.value;
  const object = members(directory?.objects).find(({ value }) => value.name === objectMapping.sourceObjectName)?.value;
  if (!object || !Array.isArray(object.attributes)) return undefined;
  return members(object.attributes).some(({ value }) => value.name === 'userName');
}

const readsUserName = ({ source }: Json): boolean =>
  isObject(source) && (source.name === 'userName' || (typeof source.expression === 'string' && source.expression.includes('[userName]')));
