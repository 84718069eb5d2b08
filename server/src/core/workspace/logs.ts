/** The logs that tell of a file: of one job, for where they are of several nobody can say which of them counts. */
import { isNewer } from '../provisioning-log/entry.ts';
import type { Log, LogEntry } from './told.ts';
import type { Member, Reach } from './together.ts';

/** Files are copied and checked out together, one after the other. In milliseconds. */
const TOGETHER = 60_000;

export interface PlacedLog {
  readonly file: string;
  readonly log: Log;
}
export interface PlacedEntry {
  readonly file: string;
  /** In small letters. */
  readonly job: string | undefined;
  readonly entry: LogEntry;
}

/** The logs in reach of a file, saved no earlier than it was: what was changed since then is another text. */
export function logsFor({ modified }: Member, reach: Reach): { readonly logs: readonly PlacedLog[]; readonly isSure: boolean } {
  const { members, isSure } = reach.with(({ logs = [] }) => logs.length > 0);
  const logs = members
    .filter((member) => modified <= member.modified + TOGETHER)
    .flatMap(({ file, told }) => (told.logs ?? []).map((log) => ({ file, log })))
    .filter(({ log: { job } }) => job === undefined || reach.jobs.size === 0 || reach.jobs.has(job));
  return { logs, isSure };
}

export const jobsIn = (logs: readonly PlacedLog[]): number => new Set(logs.flatMap(({ log: { job } }) => job ?? [])).size;
export const filesOf = (logs: readonly PlacedLog[]): readonly string[] => [...new Set(logs.map(({ file }) => file))];

/** The newest entry of each person over all of them. */
export function newestIn(logs: readonly PlacedLog[]): ReadonlyMap<string, PlacedEntry> {
  const newest = new Map<string, PlacedEntry>();
  for (const { file, log } of logs)
    for (const [id, entry] of log.newest) {
      const known = newest.get(id)?.entry;
      if (!known || isNewer(entry.time, known.time)) newest.set(id, { file, job: log.job, entry });
    }
  return newest;
}
