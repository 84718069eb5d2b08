/** What an operation is known by: all that the rules over the whole request see of it. */
import { isObject } from '../base/json.ts';
import { isTemplate } from '../base/template.ts';

export interface Keys {
  readonly bulkId: string | undefined;
  readonly externalId: string | undefined;
  /** POST to /Users, as far as one can tell: letter case, a missing method or path and a trailing slash do not count. */
  readonly isForBulkUpload: boolean;
}

export function keysOf(value: unknown): Keys {
  const operation = isObject(value) ? value : {};
  const data = isObject(operation.data) ? operation.data : {};
  return {
    bulkId: text(operation.bulkId),
    externalId: text(data.externalId),
    isForBulkUpload: agrees(operation.method, /^post$/i) && agrees(operation.path, /^\/users\/?$/i),
  };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' && !isTemplate(value) ? value : undefined);
const agrees = (value: unknown, pattern: RegExp): boolean => typeof value !== 'string' || isTemplate(value) || pattern.test(value);
