/** A log tells what became of whom. */
import { isObject } from '../base/json.ts';
import { entriesIn, entryOf, isNewer } from '../provisioning-log/entry.ts';
import type { Log, LogEntry, Told } from './told.ts';

export function tellLog(root: unknown): Told {
  const newest = new Map<string | undefined, Map<string, LogEntry>>();
  const whole = new Set<string | undefined>();
  const isPage = isObject(root) && typeof root['@odata.nextLink'] === 'string';
  for (const { value, at } of entriesIn(root)) {
    const { job, person, status, statusAt, code, reason, time } = entryOf(value);
    const entries = newest.get(job) ?? new Map<string, LogEntry>();
    newest.set(job, entries);
    if (status !== 'failure' && !isPage) whole.add(job);
    const known = person === undefined ? undefined : entries.get(person);
    if (person === undefined || (known && !isNewer(time, known.time))) continue;
    entries.set(person, { status, code: code?.text, reason: reason?.text, time, at: [...at, ...(code ?? reason ?? { at: statusAt }).at] });
  }
  const logs = [...newest].map(([job, newest]): Log => ({ job, newest, isWhole: newest.size > 0 && whole.has(job) }));
  return { jobs: logs.flatMap(({ job }) => job ?? []), logs };
}
