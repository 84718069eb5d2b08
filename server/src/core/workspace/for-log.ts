/** Where the people of a log, and what it says failed, stand in payloads and schemas. */
import type { Beside, Elsewhere } from '../base/beside.ts';
import { routeOf } from '../errors/route.ts';
import type { Member, Reach } from './together.ts';
import type { Log } from './told.ts';

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
  const successes = successesIn(logs, reach);
  return {
    ...(successes.size > 0 ? { successes } : {}),
    ...(people.size > 0 ? { people } : {}),
    ...(mappings.size > 0 ? { mappings } : {}),
  };
}

const add = (all: Map<string, Elsewhere[]>, key: string, one: Elsewhere): void => {
  all.set(key, [...(all.get(key) ?? []), one]);
};

/** Of those that failed here, in logs of the same job. */
function successesIn(logs: readonly Log[], reach: Reach): NonNullable<Beside['successes']> {
  const successes = new Map<string, { readonly time: number; readonly at: Elsewhere }>();
  const others = reach
    .with((told) => told.logs !== undefined)
    .members.flatMap(({ file, told }) => (told.logs ?? []).map((log) => ({ file, log })));
  for (const { job, newest } of logs)
    for (const { file, log } of job === undefined ? [] : others.filter((other) => other.log.job === job))
      for (const [id, { status, time, at }] of log.newest) {
        const key = `${job ?? ''}\n${id}`;
        if (status !== 'success' || !newest.has(id) || !(time > (successes.get(key)?.time ?? -Infinity))) continue;
        successes.set(key, { time, at: { file, at } });
      }
  return successes;
}
