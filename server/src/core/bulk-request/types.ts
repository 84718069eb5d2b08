/** How JSON types are spoken of, and which attributes have a rule of their own about their type. */
import { ENTERPRISE } from '../scim/attributes.ts';

const alone = new Set(['externalId', 'schemas', 'enterprise.manager', ENTERPRISE]);

/** The members of an operation, and some attributes, are left out by the rules about types in general. */
export const isJudgedAlone = (path: string): boolean => alone.has(path) || path.startsWith('operation.');

/** `a string`, `an object`, as JSON calls it. */
export const typeNameOf = (value: unknown): string =>
  Array.isArray(value) ? 'an array' : value === null ? 'null' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
