/** Users that stand outside a request: what they look like, and the request that can be made of them. */
import { isObject } from '../base/json.ts';
import { kept, NEW_GUID } from '../base/rule.ts';
import { isTemplate } from '../base/template.ts';
import { BULK_REQUEST } from '../scim/attributes.ts';

export const isUser = (value: unknown): boolean =>
  isObject(value) &&
  !('Operations' in value) &&
  ('userName' in value || (Array.isArray(value.schemas) && value.schemas.some((uri) => typeof uri === 'string' && /:User$/i.test(uri))));

/** A bulk request around users that stand at the root, or at these paths below it. */
export function requestOf(users: readonly unknown[], pathOf: (i: number) => readonly number[] = () => []): unknown {
  const operations = users.map((user, i) => ({ method: 'POST', bulkId: bulkIdFor(user), path: '/Users', data: kept(pathOf(i)) }));
  return { schemas: [BULK_REQUEST], Operations: operations };
}

function bulkIdFor(user: unknown): unknown {
  const externalId = isObject(user) ? user.externalId : undefined;
  return typeof externalId === 'string' && externalId !== '' && !isTemplate(externalId) ? externalId : NEW_GUID;
}
