/** What the others tell of one file: a file for each that is told. */
import type { Beside } from '../base/beside.ts';
import { forJob } from './for-job.ts';
import { forLog } from './for-log.ts';
import { forPayload } from './for-payload.ts';
import { forSchema } from './for-schema.ts';
import { forSecrets } from './for-secrets.ts';
import { reachOf, type Member } from './together.ts';

/** Undefined where they tell nothing of it. */
export function besideOf(one: Member, all: readonly Member[]): Beside | undefined {
  const { payloads, mappings, logs, states, secrets } = one.told;
  const reach = reachOf(one, all);
  const beside: Beside = {
    ...(payloads ? forPayload(one, reach, all) : {}),
    ...(mappings ? forSchema(one, reach) : {}),
    ...(logs ? forLog(one, reach) : {}),
    ...(states ? forJob(one, reach) : {}),
    ...(secrets ? forSecrets(one, reach, all) : {}),
  };
  return Object.keys(beside).length > 0 ? beside : undefined;
}
