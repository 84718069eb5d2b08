/** What secrets tell of a job: whether they name somebody to notify, and what else they say of the notification. */
import type { Beside } from '../base/beside.ts';
import type { Member, Reach } from './together.ts';

/** Secrets do not say of which job they are, so there must be no choice. */
export function forJob({ told: { states = [] } }: Member, reach: Reach): Beside {
  const secrets = reach
    .with((told) => told.secrets !== undefined)
    .members.flatMap(({ file, told }) => (told.secrets ?? []).map((one) => ({ file, ...one })));
  const [first] = secrets;
  if (!first || states.length !== 1 || secrets.some(({ notify }) => notify !== first.notify)) return {};
  const { file, at, notify, settings } = first;
  return { secrets: { at: { file, at }, notify, settings: secrets.length === 1 ? settings : {} } };
}
