/** Where the people of a log, and what it says failed, stand in payloads and schemas. */
import type { Beside, Elsewhere } from '../base/beside.ts';
import { routeOf } from '../errors/route.ts';
import type { Member, Reach } from './together.ts';

export function forLog({ told: { logs = [] } }: Member, reach: Reach): Beside {
  const uploaded = logs.filter(({ job }) => routeOf(job, undefined, undefined) !== 'of another job');
  const failed = new Set(uploaded.flatMap(({ newest }) => [...newest].filter(([, { status }]) => status !== 'success').map(([id]) => id)));
  const people = new Map<string, Elsewhere[]>();
  // Who it is is told by the id, so a payload that lies beside the log counts also where another names the job.
  for (const { file, told } of reach.with(({ payloads }) => payloads !== undefined).all)
    for (const payload of told.payloads ?? []) for (const [id, at] of payload.people) if (failed.has(id)) add(people, id, { file, at });
  const mappings = new Map<string, Elsewhere[]>();
  for (const { file, told } of reach.with((told) => told.mappings !== undefined).members)
    for (const { target, at } of told.mappings ?? []) add(mappings, target, { file, at });
  return { ...(people.size > 0 ? { people } : {}), ...(mappings.size > 0 ? { mappings } : {}) };
}

const add = (all: Map<string, Elsewhere[]>, key: string, one: Elsewhere): void => {
  all.set(key, [...(all.get(key) ?? []), one]);
};
