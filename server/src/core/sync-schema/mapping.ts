/** The attribute mappings of a schema, each with what its rules need to know of what is around it. */
import { isObject, type Json } from '../base/json.ts';
import type { Path } from '../base/rule.ts';
import { isTemplate } from '../base/template.ts';
import { nodesOf, type Expression } from '../expression/ast.ts';
import { parse } from '../expression/parser.ts';
import { plainName } from '../expression/place.ts';
import { definitionsOf, members, type Definitions } from './directory.ts';

/** What is true of all mappings of an object. */
export interface Around {
  readonly isEntraId: boolean;
  /** The schema of a job that people are sent to by /bulkUpload. */
  readonly isApiDriven: boolean;
  /** Whether the source object has the attribute userName. */
  readonly fromUserName: boolean;
  readonly sourceObject: Definitions;
  readonly targetObject: Definitions;
}

export interface Mapping extends Around {
  readonly at: Path;
  readonly target: string;
  readonly flowType: string | undefined;
  /** 0 where people are not matched by it. */
  readonly matchingPriority: number;
  readonly source: Json;
  /** The tree of the source's expression, or of the attribute that a direct mapping names. */
  readonly tree: Expression | undefined;
  /** The expression as it is written; absent for a source without one. */
  readonly expression: string | undefined;
  readonly isWhole: boolean;
  /** The attributes that it reads, each once. */
  readonly reads: readonly string[];
}

export interface ObjectMapping extends Around {
  readonly at: Path;
  readonly value: Json;
  readonly mappings: readonly Mapping[];
}

/** Whatever a value is, in the order of the text. What has not the shape of a mapping is passed over. */
export function objectMappingsOf(schema: Json): readonly ObjectMapping[] {
  return members(schema.synchronizationRules).flatMap(({ value: rule, index: r }) =>
    members(rule.objectMappings).map(({ value, index: o }): ObjectMapping => {
      const at = ['synchronizationRules', r, 'objectMappings', o];
      const sourceObject = definitionsOf(schema, rule.sourceDirectoryName, value.sourceObjectName);
      const all = members(value.attributeMappings);
      const around: Around = {
        isEntraId: isEntraId(rule.targetDirectoryName),
        isApiDriven: isApiDriven(schema, rule, value),
        sourceObject,
        targetObject: definitionsOf(schema, rule.targetDirectoryName, value.targetObjectName),
        fromUserName: sourceObject ? sourceObject.has('userName') : all.some((one) => readsUserName(one.value)),
      };
      return {
        ...around,
        at,
        value,
        mappings: all.map((one) => mappingOf(one.value, [...at, 'attributeMappings', one.index], around)),
      };
    }),
  );
}

function mappingOf(value: Json, at: Path, around: Around): Mapping {
  const source = isObject(value.source) ? value.source : {};
  const expression = text(source.expression);
  const name = text(source.name);
  const { tree, mistakes } =
    expression !== undefined
      ? parse(expression)
      : source.type === 'Attribute' && name !== undefined
        ? { tree: { type: 'attribute', span: { start: 0, end: 0 }, name } as const, mistakes: [] }
        : { tree: undefined, mistakes: [] };
  return {
    ...around,
    at,
    target: text(value.targetAttributeName) ?? '',
    flowType: text(value.flowType),
    matchingPriority: typeof value.matchingPriority === 'number' ? value.matchingPriority : 0,
    source,
    expression,
    tree,
    isWhole: mistakes.length === 0,
    reads: tree ? [...new Set([...nodesOf(tree)].flatMap(({ node }) => (node.type === 'attribute' ? [plainName(node.name)] : [])))] : [],
  };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' && !isTemplate(value) ? value : undefined);

/** Both names of the directory in the cloud; "Active Directory" alone is the one on premises. */
const isEntraId = (name: unknown): boolean => typeof name === 'string' && /azure\s*active\s*directory|azure\s*ad\b|\bentra\b/i.test(name);

/** By the id of the job or template, the directory that the portal calls API, or the label of the mapping. */
const isApiDriven = (schema: Json, rule: Json, objectMapping: Json): boolean =>
  /^API2A{1,2}D\b/i.test(String(schema.id)) ||
  /^API$/i.test(String(rule.sourceDirectoryName)) ||
  /^Provision API\b/i.test(String(objectMapping.name));

const readsUserName = ({ source }: Json): boolean =>
  isObject(source) && (source.name === 'userName' || (typeof source.expression === 'string' && source.expression.includes('[userName]')));
