/** The SCIM attributes as a table: what a name means, whatever its case. */
import { common, enterprise, user } from './tables.ts';

export const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const BULK_REQUEST = 'urn:ietf:params:scim:api:messages:2.0:BulkRequest';

export type AttributeType = 'string' | 'boolean' | 'complex' | 'reference' | 'dateTime' | 'binary' | 'integer' | 'decimal';

export interface AttributeData {
  readonly name: string;
  readonly type: string;
  readonly multiValued?: boolean;
  readonly mutability?: string;
  readonly canonicalValues?: readonly string[];
  readonly sub?: readonly AttributeData[];
}

export interface Attribute {
  readonly name: string;
  /** Dotted, below the schema: `emails.value`. */
  readonly path: string;
  readonly type: AttributeType;
  readonly multiValued: boolean;
  readonly readOnly: boolean;
  readonly canonicalValues: readonly string[];
  readonly sub: Attributes;
}

export type Attributes = ReadonlyMap<string, Attribute>;

/** The members of an operation, as a table like the others. */
export const operationMembers: Attributes = table(
  [
    { name: 'method', type: 'string' },
    { name: 'bulkId', type: 'string' },
    { name: 'path', type: 'string' },
    { name: 'data', type: 'complex' },
    { name: 'version', type: 'string' },
  ],
  'operation.',
);
export const userAttributes: Attributes = table([...common, ...user]);
export const enterpriseAttributes: Attributes = table(enterprise);

function table(data: readonly AttributeData[], prefix = ''): Attributes {
  return new Map(data.map((one) => [one.name, attribute(one, prefix)]));
}

function attribute(data: AttributeData, prefix: string): Attribute {
  const path = prefix + data.name;
  return {
    name: data.name,
    path,
    type: data.type as AttributeType,
    multiValued: data.multiValued ?? false,
    readOnly: data.mutability === 'readOnly',
    canonicalValues: data.canonicalValues ?? [],
    sub: table(data.sub ?? [], `${path}.`),
  };
}

/** The attribute that a name differs from only by its case. */
export function sameButCase(attributes: Attributes, name: string): Attribute | undefined {
  const lower = name.toLowerCase();
  for (const candidate of attributes.values()) if (candidate.name.toLowerCase() === lower) return candidate;
  return undefined;
}
