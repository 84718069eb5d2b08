/** What a fix writes where something is missing that only the person can fill in. */
import { NEW_GUID } from '../base/rule.ts';
import { ENTERPRISE, USER } from '../scim/attributes.ts';

export const userSkeleton = { schemas: [USER, ENTERPRISE], externalId: '', userName: '' };
export const operationSkeleton = { method: 'POST', bulkId: NEW_GUID, path: '/Users', data: userSkeleton };
