/** A payload tells whom it is about. */
import { isObject } from '../base/json.ts';
import type { Path } from '../base/rule.ts';
import { apiTemplates } from '../graph/address.ts';
import { keysOf } from '../bulk-request/keys.ts';
import type { Told } from './told.ts';

export function tellPayload(root: unknown): Told {
  const operations: unknown = isObject(root) ? root.Operations : undefined;
  return tellPeople((Array.isArray(operations) ? operations : []).map((operation) => keysOf(operation, false).externalId));
}

/** `ids` are those of all operations; undefined for one that has none. */
export function tellPeople(ids: readonly (string | undefined)[]): Told {
  const people = new Map<string, Path>();
  for (const [i, id] of ids.entries()) if (id !== undefined && !people.has(id)) people.set(id, ['Operations', i, 'data', 'externalId']);
  return { jobs: [], templates: apiTemplates, payloads: [{ people }] };
}
