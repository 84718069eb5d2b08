/** Operations that have the same value of what is to be unique. */
import type { Keys } from './keys.ts';

/** Each later operation with the first one that has its value, in order. Operations without a value have no twin. */
export function twinsBy(
  operations: readonly Keys[],
  key: 'bulkId' | 'externalId' | 'userName',
): readonly (readonly [operation: number, twin: number])[] {
  const first = new Map<string, number>();
  const twins: [number, number][] = [];
  for (const [operation, keys] of operations.entries()) {
    const value = keys[key];
    if (value === undefined) continue;
    const twin = first.get(value);
    if (twin === undefined) first.set(value, operation);
    else twins.push([operation, twin]);
  }
  return twins;
}
