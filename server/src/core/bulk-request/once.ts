/** Findings that repeat by nature: said once a file, or once for each name, at the first place. */
import type { Found } from '../base/document.ts';
import type { Writing } from '../base/json-edit.ts';
import { foundAt, type Piece, type Places, type Problem } from '../base/problem.ts';
import { counted } from '../base/words.ts';
import { REPEATED, type Parts } from './parts.ts';
import type { Rule } from './rule.ts';

interface Repeated {
  readonly segment: number;
  readonly problem: Problem;
}

export const repeats = ({ rule }: Problem): boolean => (rule as Rule).once !== undefined;

/** What a problem is said once with: others of its rule, or those of its rule at the same name. */
const repeatOf = ({ rule, from, finding }: Problem): string =>
  (rule as Rule).once === true ? rule.id : `${rule.id} ${String(finding.at?.at(-1) ?? from.at(-1))}`;

/** The problems that are said together, in the order of the text, by the first of them. */
export function repeatsIn({ segments, index: { flags } }: Parts): ReadonlyMap<Problem, readonly Repeated[]> {
  const byRepeat = new Map<string, Repeated[]>();
  for (let segment = 0; segment < flags.length; segment++) {
    if (((flags[segment] ?? 0) & REPEATED) === 0) continue;
    for (const problem of segments[segment]?.problems ?? []) {
      if (!repeats(problem)) continue;
      const repeat = repeatOf(problem);
      const places = byRepeat.get(repeat);
      if (places) places.push({ segment, problem });
      else byRepeat.set(repeat, [{ segment, problem }]);
    }
  }
  return new Map([...byRepeat.values()].flatMap((places) => (places[0] ? [[places[0].problem, places] as const] : [])));
}

const MOST_RELATED = 10;

/** The first of several, with their number, where some of the others are, and its fix for all of them. */
export function saidOnce(all: readonly Repeated[], pieceOf: (segment: number) => Piece, writing: Writing, places: Places): Found {
  const [first, ...others] = all as readonly [Repeated, ...Repeated[]];
  const at = ({ segment, problem }: Repeated): Found => foundAt(problem, pieceOf(segment), writing, places);
  const found = at(first);
  if (others.length === 0) return found;
  return {
    ...found,
    message: `${found.message} (The same in ${counted(others.length, 'other place')} of this file.)`,
    related: others.slice(0, MOST_RELATED).map((one) => ({ span: at(one).span, message: 'The same here.' })),
    fixes: found.fixes.flatMap((fix) => [
      fix,
      {
        ...fix,
        title: `${fix.title} (in all ${all.length} places)`,
        edits: () =>
          all.flatMap(
            (one) =>
              at(one)
                .fixes.find(({ title }) => title === fix.title)
                ?.edits() ?? [],
          ),
      },
    ]),
  };
}
