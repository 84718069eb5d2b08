/** The contract of a payload as a JSON Schema, made of the attribute tables: what other validators are given. */
import {
  BULK_REQUEST,
  ENTERPRISE,
  enterpriseAttributes,
  userAttributes,
  type Attribute,
  type Attributes,
} from '../server/src/core/scim/attributes.ts';

type Schema = Readonly<Record<string, unknown>>;

const typeOf = ({ type, sub }: Attribute): Schema =>
  type === 'complex' ? objectOf(sub) : { type: type === 'boolean' ? 'boolean' : 'string' };
const schemaOf = (attribute: Attribute): Schema =>
  attribute.multiValued ? { type: 'array', items: typeOf(attribute) } : typeOf(attribute);
const objectOf = (attributes: Attributes, more: Schema = {}): Schema => ({
  type: 'object',
  properties: { ...Object.fromEntries([...attributes].map(([name, attribute]) => [name, schemaOf(attribute)])), ...more },
  additionalProperties: false,
});

export const payloadSchema: Schema = {
  type: 'object',
  required: ['schemas', 'Operations'],
  additionalProperties: false,
  properties: {
    schemas: { type: 'array', items: { const: BULK_REQUEST }, minItems: 1 },
    failOnErrors: { type: ['integer', 'null'] },
    Operations: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['method', 'bulkId', 'path', 'data'],
        additionalProperties: false,
        properties: {
          method: { const: 'POST' },
          bulkId: { type: 'string', minLength: 1 },
          path: { const: '/Users' },
          data: {
            ...objectOf(userAttributes, { [ENTERPRISE]: objectOf(enterpriseAttributes) }),
            required: ['schemas', 'externalId', 'userName', 'active'],
          },
        },
      },
    },
  },
};
