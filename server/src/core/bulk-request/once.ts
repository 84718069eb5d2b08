/** Findings that repeat by nature: said once a file, at the first place. */
import type { Found } from '../base/document.ts';
import type { Writing } from '../base/json-edit.ts';
import { foundAt, type Piece, type Problem } from '../base/problem.ts';
import type { RuleFacts } from '../base/rule.ts';
import { counted } from '../base/words.ts';
import { REPEATED, type Parts } from './parts.ts';
import type { Rule } from './rule.ts';

interface Repeated {
  readonly segment: number;
  readonly problem: Problem;
}

/** The problems of each rule that is said once a file, in the order of the text. */
export function repeatsIn({ segments, index: { flags } }: Parts): ReadonlyMap<RuleFacts, readonly Repeated[]> {
  const repeats = new Map<RuleFacts, Repeated[]>();
  for (let segment = 0; segment < flags.length; segment++)
    for (const problem of ((flags[segment] ?? 0) & REPEATED) === 0 ? [] : (segments[segment]?.problems ?? [])) {
      if (!(problem.rule as Rule).once) continue;
      const places = repeats.get(problem.rule);
      if (places) places.push({ segment, problem });
      else repeats.set(problem.rule, [{ segment, problem }]);
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
