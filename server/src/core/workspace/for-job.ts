/** What secrets tell of a job: that they name nobody to notify. */
import type { Beside } from '../base/beside.ts';
import type { Member, Reach } from './together.ts';

/** Secrets do not say of which job they are, so there must be no choice. */
export function forJob({ told: { states = [] } }: Member, reach: Reach): Beside {
  const secrets = reach
    .with((told) => told.secrets !== undefined)
    .members.flatMap(({ file, told }) => (told.secrets ?? []).map((one) => ({ file, ...one })));
  const [first] = secrets;
  return first && states.length === 1 && secrets.every(({ notify }) => !notify) ? { unnotified: { file: first.file, at: first.at } } : {};
}
