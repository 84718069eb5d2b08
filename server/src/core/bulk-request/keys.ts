/** What an operation is known by: all that the rules over the whole request see of it. */
import { isObject, type Json } from '../base/json.ts';
import { isTemplate } from '../base/template.ts';
import { ENTERPRISE } from '../scim/attributes.ts';
import { isUrn } from './extension.ts';
import { holdsUser } from './user.ts';

export interface Keys {
  readonly bulkId: string | undefined;
  readonly externalId: string | undefined;
  /** In small letters. */
  readonly userName: string | undefined;
  /** The value of the manager, which is an externalId. */
  readonly managerId: string | undefined;
  /** Whether the user sets active; undefined where there is no user, or where that is not known. */
  readonly hasActive: boolean | undefined;
  /** The attributes of extensions other than the enterprise one: a line each, URI and name parted by a tab. */
  readonly customNames: string;
  /** POST to /Users, as far as one can tell: letter case, a missing method or path and a trailing slash do not count. */
  readonly isForBulkUpload: boolean;
}

/** Of an operation that could not be read to its end, it is not known what it lacks. */
export function keysOf(value: unknown, isBroken: boolean): Keys {
  const operation = isObject(value) ? value : {};
  const data = isObject(operation.data) ? operation.data : {};
  const extension = data[ENTERPRISE];
  return {
    bulkId: text(operation.bulkId),
    externalId: text(data.externalId),
    userName: text(data.userName)?.toLowerCase(),
    managerId: text(isObject(extension) && isObject(extension.manager) ? extension.manager.value : undefined),
    customNames: customNamesIn(data),
    hasActive: !isBroken && isObject(operation.data) && holdsUser(operation) ? data.active !== undefined : undefined,
    isForBulkUpload: agrees(operation.method, /^post$/i) && agrees(operation.path, /^\/users\/?$/i),
  };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' && !isTemplate(value) ? value : undefined);
const agrees = (value: unknown, pattern: RegExp): boolean => typeof value !== 'string' || isTemplate(value) || pattern.test(value);

function customNamesIn(data: Json): string {
  let names = '';
  for (const uri in data) {
    const extension = data[uri];
    if (uri === ENTERPRISE || !isUrn(uri) || !isObject(extension)) continue;
    for (const name in extension) if (!/[\t\n]/.test(uri + name)) names += `${names === '' ? '' : '\n'}${uri}\t${name}`;
  }
  return names;
}
