/** An open provisioning log. */
import type { Beside } from '../base/beside.ts';
import { isObject } from '../base/json.ts';
import type { Context, Document } from '../base/kind.ts';
import type { PathSubjects } from '../base/path-rules.ts';
import type { Path } from '../base/rule.ts';
import { counted } from '../base/words.ts';
import { errorOf } from '../errors/catalogue.ts';
import { openJson, type Content } from '../json/open.ts';
import { entriesIn, entryOf, type Entry } from './entry.ts';
import type { Subjects } from './rule.ts';
import { rules } from './rules/index.ts';

export const open = (text: string, context: Context): Document =>
  openJson({ id: 'provisioning-log', rules, isSent: false, read }, text, context);

function read(root: unknown): Content<Subjects> {
  const written = entriesIn(root);
  const entries = written.map(({ value, at }) => ({ entry: entryOf(value), at }));
  const mended = lastSuccesses(entries.map(({ entry }) => entry));
  const noted = entries.filter(({ entry: { status } }) => status === 'failure' || status === 'skipped');
  const isEmpty = isObject(root) && Array.isArray(root.value) && root.value.length === 0;
  return {
    summary: `provisioning log, ${counted(entries.length, 'entry', 'entries')}`,
    subjects: (beside) => [
      ...(isEmpty ? [{ on: 'empty log', subject: null, at: ['value'] } as const] : []),
      ...noted.flatMap(({ entry, at }) => subjectsOf(entry, at, mended, beside)),
    ],
  };
}

/** When each person last succeeded. */
function lastSuccesses(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const { person, status, time } of entries)
    if (person !== undefined && status === 'success' && time > (last.get(person) ?? -Infinity)) last.set(person, time);
  return last;
}

function subjectsOf(
  entry: Entry,
  at: Path,
  mended: ReadonlyMap<string, number>,
  beside: Beside | undefined,
): readonly PathSubjects<Subjects>[] {
  const { status, statusAt, code, reason, skip, person, time } = entry;
  const mark = code ?? reason ?? { text: '', at: statusAt };
  if (status === 'failure') {
    const isMended = person !== undefined && (mended.get(person) ?? -Infinity) > time;
    const error = errorOf(code?.text, reason?.text);
    const people = (person === undefined ? undefined : beside?.people?.get(person)) ?? [];
    const mappings = (error?.attribute === undefined ? undefined : beside?.mappings?.get(error.attribute.toLowerCase())) ?? [];
    const elsewhere = [
      ...people.map((place) => ({ ...place, message: 'This person in a payload.' })),
      ...mappings.map((place) => ({ ...place, message: `The mapping of ${error?.attribute ?? ''}.` })),
    ];
    const payloads = new Set(people.map(({ file }) => file)).size;
    return [{ on: 'failure', subject: { mark, error, hasCode: code !== undefined, isMended, elsewhere, payloads }, at }];
  }
  if (status !== 'skipped') return [];
  const subject = { mark: skip ? { text: '', at: skip.at } : mark, reason: skip?.reason, error: errorOf(code?.text, reason?.text) };
  return [{ on: 'skip', subject, at }];
}
