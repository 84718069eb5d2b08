/** Users that stand outside a request: what they look like, and the request that can be made of them. */
import { isObject, type Json } from '../base/json.ts';
import { kept, NEW_GUID } from '../base/rule.ts';
import { isTemplate } from '../base/template.ts';
import { BULK_REQUEST } from '../scim/attributes.ts';
import { formOf } from './paths.ts';

export const isUser = (value: unknown): boolean =>
  isObject(value) &&
  !('Operations' in value) &&
  ('userName' in value || (Array.isArray(value.schemas) && value.schemas.some((uri) => typeof uri === 'string' && /:User$/i.test(uri))));

/** By what it says of itself. */
export const isGroup = ({ schemas }: Json): boolean =>
  Array.isArray(schemas) && schemas.some((uri) => typeof uri === 'string' && /^urn:ietf:params:scim:schemas:.*:Group$/i.test(uri));

/** What is reported as no user is not judged as one: what PATCH and DELETE carry, groups, changes, data without a member. */
export function holdsUser({ method, data, path }: Json): boolean {
  if (typeof method === 'string' && /^(patch|delete)$/i.test(method)) return false;
  if (typeof path === 'string' && formOf(path) === 'other') return false;
  return !isObject(data) || (!Array.isArray(data.Operations) && !isGroup(data) && Object.keys(data).length > 0);
}

/** A bulk request around users that stand at the root, or at these paths below it. */
export function requestOf(users: readonly unknown[], pathOf: (i: number) => readonly number[] = () => []): unknown {
  return { schemas: [BULK_REQUEST], Operations: users.map((user, i) => operationOf(user, pathOf(i))) };
}

/** An operation around a user that stands at this path. */
export const operationOf = (user: unknown, at: readonly number[] = []): unknown => ({
  method: 'POST',
  bulkId: bulkIdFor(user),
  path: '/Users',
  data: kept(at),
});

function bulkIdFor(user: unknown): unknown {
  const externalId = isObject(user) ? user.externalId : undefined;
  return typeof externalId === 'string' && externalId !== '' && !isTemplate(externalId) ? externalId : NEW_GUID;
}
