/** What logs and schemas tell of the people of a payload. */
import type { Beside, Logged, Logs } from '../base/beside.ts';
import { routeOf } from '../errors/route.ts';
import { filesOf, jobsIn, logsFor, newestIn } from './logs.ts';
import { reachOf, type Member, type Reach } from './together.ts';
import type { Told } from './told.ts';

export function forPayload(one: Member, reach: Reach, all: readonly Member[]): Beside {
  const takesUserName = schemaTakingUserName(reach);
  const { payloads = [] } = one.told;
  // A request says to which job it sends the payload that it holds, so each of them has logs of its own.
  const ofJobs = [...new Set(payloads.flatMap(({ job }) => job ?? []))].flatMap((job) => {
    const logs = logsOf(one, reachOf(one, all, new Set([job])), job);
    return logs ? [[job, logs] as const] : [];
  });
  const isNamed = payloads.some(({ job }) => job !== undefined);
  const logs = isNamed ? undefined : logsOf(one, reach);
  return {
    ...(logs ? { logs } : {}),
    ...(ofJobs.length > 0 ? { logsOfJobs: new Map(ofJobs) } : {}),
    ...(takesUserName ? { takesUserName } : {}),
  };
}

/** Of the payloads that are sent to a job, or of all where none is given. */
function logsOf(one: Member, reach: Reach, job?: string): Logs | undefined {
  const { logs: all, isSure } = logsFor(one, reach);
  // Others may lie in one log with the job that people are uploaded to.
  const logs = all.filter(({ log }) => routeOf(log.job, undefined, undefined) !== 'of another job');
  const newest = newestIn(logs);
  const mine = (one.told.payloads ?? []).filter((payload) => job === undefined || payload.job === job);
  const people = [...new Set(mine.flatMap((payload) => [...payload.people.keys()]))];
  if (logs.length === 0 || !(isSure || people.some((id) => newest.has(id)))) return undefined;
  if (jobsIn(logs) > 1) return { ofJobs: jobsIn(logs), files: filesOf(logs) };

  const others = [
    ...reach.with(({ payloads }) => payloads !== undefined).members.map(({ told }) => peopleOf(told)),
    ...(mine.length > 1 ? mine.map((payload) => new Set(payload.people.keys())) : []),
  ];
  const times = (id: string): number => others.filter((other) => other.has(id)).length;
  const logged = people.flatMap((id): readonly (readonly [string, Logged])[] => {
    const found = newest.get(id);
    if (!found) return [];
    const { file, job, entry } = found;
    const { status, code, reason, time, at } = entry;
    // Written out, not spread: there are thousands of them.
    return [[id, { status, code, reason, job, time, at: { file, at }, isShared: times(id) > (mine.length > 1 ? 1 : 0) }]];
  });
  const absent = people.filter((id) => !newest.has(id));
  const loggedIds = new Set(absent.length > 0 ? [...newest.keys()].map(plainId) : []);
  return {
    newest: new Map(logged),
    almost: new Set(absent.filter((id) => loggedIds.has(plainId(id)))),
    files: filesOf(logs),
    isWhole: newest.size > 0 && logs.every(({ log }) => log.isWhole),
    isSure,
  };
}

const peopleOf = ({ payloads = [] }: Told): ReadonlySet<string> => new Set(payloads.flatMap(({ people }) => [...people.keys()]));

/** Two that are the same so may be of one person. */
const plainId = (id: string): string =>
  id
    .trim()
    .replace(/^0+(?=.)/, '')
    .toLowerCase();

/** Where several schemas are in reach they have to agree. */
function schemaTakingUserName(reach: Reach): Beside['takesUserName'] {
  const { members, isSure } = reach.with((told) => told.mappings !== undefined);
  const mappings = members
    .flatMap(({ file, told }) => (told.mappings ?? []).map((mapping) => ({ file, ...mapping })))
    .filter(({ target }) => target === 'userprincipalname');
  const [first] = mappings;
  const part = first?.takesUserName;
  // A log of one job beside the schema of another: nobody can say to which of them the payload is sent.
  const jobs = new Set(reach.with((told) => told.jobs.length > 0).members.flatMap(({ told }) => told.jobs));
  if (!isSure && jobs.size > 1) return undefined;
  return part && mappings.every(({ takesUserName, isApiDriven }) => takesUserName === part && (isSure || isApiDriven))
    ? { file: first.file, at: first.at, part }
    : undefined;
}
