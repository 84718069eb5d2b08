/**
 * The shape of an exported synchronization schema, as JSON Schema: what its rules rely on, and no more. Real exports carry
 * further members. `shape.generated.ts` is made of it (npm run generate).
 * Source: https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationschema
 */
const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const object = (properties: Readonly<Record<string, unknown>>) => ({ type: 'object', properties });
const list = (items: unknown) => ({ type: 'array', items });

const source = {
  type: ['object', 'null'],
  properties: { type: text, name: textOrNull, expression: textOrNull, parameters: { type: ['array', 'null'] } },
};
const attributeMapping = object({
  targetAttributeName: text,
  flowType: text,
  flowBehavior: text,
  matchingPriority: { type: 'integer' },
  defaultValue: textOrNull,
  source,
});
const objectMapping = object({
  sourceObjectName: text,
  targetObjectName: text,
  enabled: { type: 'boolean' },
  attributeMappings: list(attributeMapping),
});
const synchronizationRule = object({ sourceDirectoryName: text, targetDirectoryName: text, objectMappings: list(objectMapping) });
const directory = object({ name: text, objects: list(object({ name: text, attributes: list(object({ name: text })) })) });

export const shape = object({ synchronizationRules: list(synchronizationRule), directories: list(directory) });
