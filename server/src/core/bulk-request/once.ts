/** Findings that repeat by nature: said once a file, or once for each name, at the first place. */
import type { Found } from '../base/document.ts';
import type { Writing } from '../base/json-edit.ts';
import { foundAt, type Piece, type Problem } from '../base/problem.ts';
import { counted } from '../base/words.ts';
import { REPEATED, type Parts } from './parts.ts';
import type { Rule } from './rule.ts';

interface Repeated {
  readonly segment: number;
  readonly problem: Problem;
}

/** What a problem is said once with: others of its rule, or those of its rule at the same name. Absent for one that is said each time. */
export function repeatOf({ rule, from, finding }: Problem): string | undefined {
  const { once } = rule as Rule;
  return once === undefined ? undefined : once === true ? rule.id : `${rule.id} ${String([...from, ...(finding.at ?? [])].at(-1))}`;
}

/** The problems that are said together, in the order of the text. */
export function repeatsIn({ segments, index: { flags } }: Parts): ReadonlyMap<string, readonly Repeated[]> {
  const repeats = new Map<string, Repeated[]>();
  for (let segment = 0; segment < flags.length; segment++)
    for (const problem of ((flags[segment] ?? 0) & REPEATED) === 0 ? [] : (segments[segment]?.problems ?? [])) {
      const repeat = repeatOf(problem);
      if (repeat === undefined) continue;
      const places = repeats.get(repeat);
      if (places) places.push({ segment, problem });
      else repeats.set(repeat, [{ segment, problem }]);
    }
  return repeats;
}

const MOST_RELATED = 10;

/** The first of several, with their number, where some of the others are, and its fix for all of them. */
export function saidOnce(places: readonly Repeated[], pieceOf: (segment: number) => Piece, writing: Writing): Found {
  const [first, ...others] = places as readonly [Repeated, ...Repeated[]];
  const at = ({ segment, problem }: Repeated): Found => foundAt(problem, pieceOf(segment), writing);
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
        title: `${fix.title} (in all ${places.length} places)`,
        edits: () =>
          places.flatMap(
            (one) =>
              at(one)
                .fixes.find(({ title }) => title === fix.title)
                ?.edits() ?? [],
          ),
      },
    ]),
  };
}
