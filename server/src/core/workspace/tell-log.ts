/** A log tells what became of whom. */
import { isObject } from '../base/json.ts';
import { entriesIn } from '../provisioning-log/entries.ts';
import { isNewer } from '../provisioning-log/entry.ts';
import type { Log, LogEntry, Told } from './told.ts';

/** `isCut`: its end is missing. */
export function tellLog(root: unknown, isCut = false): Told {
  const newest = new Map<string | undefined, Map<string, LogEntry>>();
  const whole = new Set<string | undefined>();
  const isPart = isCut || (isObject(root) && typeof root['@odata.nextLink'] === 'string');
  for (const { entry, at } of entriesIn(root)) {
    const { job, person, status, statusAt, code, reason, time, route } = entry;
    // What names no job, and another system, is about nobody who was uploaded.
    if (job === undefined && route === 'of another job') continue;
    const entries = newest.get(job) ?? new Map<string, LogEntry>();
    newest.set(job, entries);
    if (status !== 'failure' && !isPart) whole.add(job);
    const known = person === undefined ? undefined : entries.get(person);
    if (person === undefined || (known && !isNewer(time, known.time))) continue;
    entries.set(person, { status, code: code?.text, reason: reason?.text, time, at: [...at, ...(code ?? reason ?? { at: statusAt }).at] });
  }
  const logs = [...newest].map(([job, newest]): Log => ({ job, newest, isWhole: newest.size > 0 && whole.has(job) }));
  return { jobs: logs.flatMap(({ job }) => job ?? []), logs };
}
