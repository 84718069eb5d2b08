/** An open provisioning log. */
import type { Beside } from '../base/beside.ts';
import { isObject } from '../base/json.ts';
import type { Context, Document } from '../base/kind.ts';
import type { PathSubjects } from '../base/path-rules.ts';
import { counted } from '../base/words.ts';
import { errorOf } from '../errors/catalogue.ts';
import { openJson, type Content } from '../json/open.ts';
import { entriesIn, type PlacedEntry } from './entries.ts';
import type { Entry } from './entry.ts';
import type { Subjects } from './rule.ts';
import { rules } from './rules/index.ts';

export const open = (text: string, context: Context): Document =>
  openJson({ id: 'provisioning-log', rules, isSent: false, isLog: true, read }, text, context);

function read(root: unknown, _: Context, isCut: boolean): Content<Subjects> {
  const entries = entriesIn(root);
  const mended = lastSuccesses(entries.map(({ entry }) => entry));
  const noted = entries.filter(
    // The last of a log that is cut off may have lost its code.
    ({ entry: { status, code } }, i) => (status === 'failure' && !(isCut && !code && i === entries.length - 1)) || status === 'skipped',
  );
  const isEmpty = isObject(root) && Array.isArray(root.value) && root.value.length === 0 && !isCut;
  return {
    summary: `provisioning log, ${counted(entries.length, 'entry', 'entries')}`,
    subjects: (beside) => [
      ...(isEmpty ? [{ on: 'empty log', subject: null, at: ['value'] } as const] : []),
      ...noted.flatMap((one) => subjectsOf(one, mended, beside)),
    ],
  };
}

/** When each person last succeeded in each job, or had all values already. */
function lastSuccesses(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const entry of entries) {
    const { status, skip, time } = entry;
    const person = personIn(entry);
    if (person === undefined || !(status === 'success' || (status === 'skipped' && skip?.reason.isHarmless))) continue;
    if (time > (last.get(person) ?? -Infinity)) last.set(person, time);
  }
  return last;
}

/** Jobs give ids of their own to people. */
const personIn = ({ job = '', person }: Entry): string | undefined => (person === undefined ? undefined : `${job}\n${person}`);

function subjectsOf(
  { entry, at }: PlacedEntry,
  mended: ReadonlyMap<string, number>,
  beside: Beside | undefined,
): readonly PathSubjects<Subjects>[] {
  const { status, statusAt, code, reason, skip, person, time, route } = entry;
  const mark = code ?? reason ?? { text: '', at: statusAt };
  const error = errorOf(code?.text, reason?.text, route);
  if (status === 'skipped') {
    const subject = { mark: skip ? { text: '', at: skip.at } : mark, reason: skip?.reason, error, route };
    return [{ on: 'skip', subject, at }];
  }
  const success = beside?.successes?.get(personIn(entry) ?? '');
  const isMendedElsewhere = success !== undefined && success.time > time;
  const isMended = (mended.get(personIn(entry) ?? '') ?? -Infinity) > time || isMendedElsewhere;
  const others = route === 'of another job' ? undefined : beside;
  const people = (person === undefined ? undefined : others?.people?.get(person)) ?? [];
  const mappings = (error?.attribute === undefined ? undefined : others?.mappings?.get(error.attribute.toLowerCase())) ?? [];
  const elsewhere = [
    ...(isMendedElsewhere ? [{ ...success.at, message: 'The newer entry of the same person, which succeeded.' }] : []),
    ...people.map((place) => ({ ...place, message: 'This person in a payload.' })),
    ...mappings.map((place) => ({ ...place, message: `The mapping of ${error?.attribute ?? ''}.` })),
  ];
  const payloads = new Set(people.map(({ file }) => file)).size;
  return [{ on: 'failure', subject: { mark, error, route, hasCode: code !== undefined, isMended, elsewhere, payloads }, at }];
}
