/** What logs tell of the mappings of a schema: the errors that name what a mapping writes. */
import type { Beside, Failures } from '../base/beside.ts';
import { errorOf } from '../errors/catalogue.ts';
import { routeOf } from '../errors/route.ts';
import { filesOf, jobsIn, logsFor, newestIn, type PlacedEntry } from './logs.ts';
import type { Member, Reach } from './together.ts';

/** So many places are named of those that failed by one error. */
const MOST_PLACES = 5;

export function forSchema(one: Member, reach: Reach): Beside {
  const isUploaded = (one.told.mappings ?? []).some(({ isApiDriven }) => isApiDriven);
  // Others may lie in one log with the job that people are uploaded to.
  const logs = logsFor(one, reach).logs.filter(({ log }) => !isUploaded || routeOf(log.job, undefined, undefined) !== 'of another job');
  const failed = new Map<string, Map<string, PlacedEntry[]>>(); // by attribute, then by error
  const targets = new Set((one.told.mappings ?? []).map(({ target }) => target));
  for (const placed of newestIn(logs).values()) {
    const { status, code, reason } = placed.entry;
    const error = status === 'failure' ? errorOf(code, reason, routeOf(placed.job, undefined, undefined)) : undefined;
    const attribute = error?.attribute?.toLowerCase();
    if (!error || attribute === undefined || !targets.has(attribute)) continue;
    const byError = failed.get(attribute) ?? new Map<string, PlacedEntry[]>();
    failed.set(attribute, byError.set(error.name, [...(byError.get(error.name) ?? []), placed]));
  }
  if (failed.size === 0) return {};
  if (jobsIn(logs) > 1) return { failures: { ofJobs: jobsIn(logs), files: filesOf(logs) } };
  return {
    failures: {
      byTarget: new Map([...failed].map(([target, byError]) => [target, [...byError.values()].flatMap((all) => failuresOf(all))])),
    },
  };
}

function failuresOf(all: readonly PlacedEntry[]): readonly Failures[] {
  const sorted = [...all].sort((a, b) => b.entry.time - a.entry.time);
  const [newest] = sorted;
  if (!newest) return [];
  const { code, reason, time } = newest.entry;
  const at = sorted.slice(0, MOST_PLACES).map(({ file, entry }) => ({ file, at: entry.at }));
  return [{ code, reason, job: newest.job, time, count: all.length, at }];
}
