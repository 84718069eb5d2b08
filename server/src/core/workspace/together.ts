/** Which files belong together: by a job that both name, by what a person has configured, or because they lie in one folder. */
import { templateOf } from '../graph/address.ts';
import type { Told } from './told.ts';

/** A file that tells something. */
export interface Member {
  /** Its address, with `/`. */
  readonly file: string;
  /** When it was saved, in milliseconds since 1970. */
  readonly modified: number;
  /** The groups of files that a person says belong together, by names that two files share. */
  readonly groups: readonly string[];
  readonly told: Told;
}

/** What a member reaches. */
export interface Reach {
  /** The jobs that it is about, in small letters: those that it names, and those that it is sent to. */
  readonly jobs: ReadonlySet<string>;
  /** Those of the others that tell what is asked for; where some belong to it for sure, only these. */
  with(tells: (told: Told) => boolean): {
    readonly members: readonly Member[];
    readonly isSure: boolean;
    /** Also those that only lie beside it. */
    readonly all: readonly Member[];
  };
}

/** `jobs` are given where only a part of the member is meant, such as a request of a file of several. */
export function reachOf(one: Member, all: readonly Member[], jobs: ReadonlySet<string> = jobsOf(one, all)): Reach {
  const others = all.filter(({ file }) => file !== one.file);
  return {
    jobs,
    with: (tells) => {
      const telling = others.filter(({ told }) => tells(told)).map((member) => ({ member, jobs: jobsOf(member, all) }));
      const sure = telling.filter((other) => overlaps(other.jobs, jobs) || other.member.groups.some((group) => one.groups.includes(group)));
      const near = telling.filter(({ member, jobs: theirs }) => folderOf(member) === folderOf(one) && mayBeOne(member, theirs));
      const isSure = sure.length > 0;
      const members = (isSure ? sure : near).map(({ member }) => member);
      return { members, isSure, all: [...new Set([...members, ...near.map(({ member }) => member)])] };
    },
  };

  /** Nothing that both say of their jobs is different. */
  function mayBeOne({ told }: Member, theirs: ReadonlySet<string>): boolean {
    return (
      (jobs.size === 0 || theirs.size === 0) &&
      agree(templatesOf(told, theirs), templatesOf(one.told, jobs)) &&
      agree(told.principals ?? [], one.told.principals ?? [])
    );
  }
}

/** A payload names no job: the request that sends it does. */
function jobsOf({ file, told }: Member, all: readonly Member[]): ReadonlySet<string> {
  const sentTo = told.payloads
    ? all.flatMap((other) => (other.told.uploads ?? []).filter(({ path }) => isSame(resolved(path, other), file)).map(({ job }) => job))
    : [];
  return new Set([...told.jobs, ...sentTo]);
}

const templatesOf = ({ templates }: Told, jobs: ReadonlySet<string>): readonly string[] => templates ?? [...jobs].map(templateOf);

const overlaps = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));
/** Where one of them says nothing they do. */
const agree = (a: readonly string[], b: readonly string[]): boolean => a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));
const folderOf = ({ file }: Pick<Member, 'file'>): string => canonical(file.slice(0, file.lastIndexOf('/')));

/** The address that a path means, from the folder of a member. */
function resolved(path: string, member: Member): string {
  const steps = member.file.split('/').slice(0, -1);
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(encodeURIComponent(step));
  }
  return steps.join('/');
}

/** Two addresses of one file may be escaped in different ways. */
const isSame = (a: string, b: string): boolean => canonical(a) === canonical(b);

export function canonical(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
