/** The SCIM attributes as a table: what a name means, whatever its case. */
import type { CustomSchema } from '../base/settings.ts';
import { common, enterprise, operation, request, user } from './tables.ts';

export const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const BULK_REQUEST = 'urn:ietf:params:scim:api:messages:2.0:BulkRequest';

export type AttributeType = 'string' | 'boolean' | 'complex' | 'reference' | 'dateTime' | 'binary' | 'integer' | 'decimal';

export interface AttributeData {
  readonly name: string;
  readonly type: AttributeType;
  /** What it is, in a sentence. */
  readonly meaning: string;
  readonly multiValued?: boolean;
  readonly required?: boolean;
  readonly mutability?: Mutability;
  readonly canonicalValues?: readonly string[];
  /** Of the RFC; absent where the table tells it. */
  readonly section?: string;
  readonly sub?: readonly AttributeData[];
}
export type Mutability = 'readWrite' | 'readOnly' | 'writeOnly';

export interface Attribute {
  readonly name: string;
  /** Dotted, below the schema: `emails.value`, `enterprise.manager.value`, `operation.method`. */
  readonly path: string;
  readonly type: AttributeType;
  readonly meaning: string;
  readonly multiValued: boolean;
  readonly required: boolean;
  readonly mutability: Mutability;
  readonly canonicalValues: readonly string[];
  /** The section that defines it: `rfc7643#section-4.1.1`. */
  readonly rfc: string;
  readonly sub: Attributes;
}

export type Attributes = ReadonlyMap<string, Attribute>;

type SectionOf = (data: AttributeData) => string;
const inUser: SectionOf = ({ multiValued }) => `rfc7643#section-${multiValued ? '4.1.2' : '4.1.1'}`;

export const requestMembers: Attributes = table(request, () => 'rfc7644#section-3.7', 'request.');
export const operationMembers: Attributes = table(operation, () => 'rfc7644#section-3.7', 'operation.');
export const userAttributes: Attributes = new Map([
  ...table(common, ({ section = '3.1' }) => `rfc7643#section-${section}`),
  ...table(user, inUser),
]);
export const enterpriseAttributes: Attributes = table(enterprise, () => 'rfc7643#section-4.3', 'enterprise.');

function table(all: readonly AttributeData[], sectionOf: SectionOf, prefix = ''): Attributes {
  return new Map(all.map((data) => [data.name, attribute(data, sectionOf(data), prefix)]));
}

function attribute(data: AttributeData, rfc: string, prefix: string): Attribute {
  const path = prefix + data.name;
  return {
    name: data.name,
    path,
    type: data.type,
    meaning: data.meaning,
    multiValued: data.multiValued ?? false,
    required: data.required ?? false,
    mutability: data.mutability ?? 'readWrite',
    canonicalValues: data.canonicalValues ?? [],
    rfc,
    sub: table(data.sub ?? [], () => rfc, `${path}.`),
  };
}

/** The attributes of an extension that a person has declared; their paths begin with its URN. */
export const customAttributes = ({ urn, attributes }: CustomSchema): Attributes =>
  table(
    attributes.map((one) => ({ ...one, meaning: 'An attribute of your own, as scimlint.config.json declares it.' })),
    () => 'rfc7643#section-3.3',
    `${urn}.`,
  );

export const isCustom = (attributes: Attributes): boolean => [...attributes.values()][0]?.path.startsWith('urn:') === true;

/** The attribute that a name differs from only by its case. */
export function sameButCase(attributes: Attributes, name: string): Attribute | undefined {
  const lower = name.toLowerCase();
  for (const candidate of attributes.values()) if (candidate.name.toLowerCase() === lower) return candidate;
  return undefined;
}

/** The attribute of that name, in any letter case. */
export const attributeNamed = (attributes: Attributes, name: string): Attribute | undefined =>
  attributes.get(name) ?? sameButCase(attributes, name);
