/** Finds what a pattern matches in a text. */
import { machineOf, runAt, type Budget, type Machine } from './machine.ts';
import type { Pattern } from './pattern.ts';
import type { Start } from './start.ts';

export interface Captured {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export interface Match {
  readonly start: number;
  readonly end: number;
  /** What a group captured last; group 0 is the whole match. */
  readonly group: (name: string | number) => Captured | undefined;
}

/** A fraction of a second. */
const newBudget = (): Budget => ({ steps: 5_000_000 });

/**
 * The first match that begins at `from` or behind it. `too many steps` once the budget is spent, and for a pattern that
 * is not evaluated offline.
 */
export function match(pattern: Pattern, text: string, from = 0, budget: Budget = newBudget()): Match | undefined | 'too many steps' {
  if (pattern.unsupported) return 'too many steps';
  const machine = machineOf(pattern.program, text, from, budget);
  for (let at = placeFrom(pattern.program.start, machine, from); at >= 0; at = placeAfter(pattern.program.start, machine, at)) {
    const result = runAt(machine, at);
    if (result === 'too many steps') return result;
    if (result) return matchOf(pattern, text, machine.cells);
  }
  return undefined;
}

/** All matches from left to right; behind an empty one the search goes on a character further. */
export function matches(pattern: Pattern, text: string, budget: Budget = newBudget()): readonly Match[] | 'too many steps' {
  const found: Match[] = [];
  for (let from = 0; from <= text.length;) {
    const next = match(pattern, text, from, budget);
    if (next === 'too many steps') return next;
    if (!next) break;
    found.push(next);
    from = next.end > next.start ? next.end : next.end + 1;
  }
  return found;
}

/** The first place from `at` on where a match can begin, or -1. */
function placeFrom(start: Start, { text, budget }: Machine, at: number): number {
  if (at > text.length) return -1;
  switch (start.type) {
    case 'anywhere':
    case 'lines':
      return at;
    case 'first place':
      return at === 0 || start.of === 'search' ? at : -1;
    case 'text':
      return text.indexOf(start.text, at);
    case 'one of': {
      let place = at;
      while (place < text.length && !start.test(text.charCodeAt(place))) place++;
      budget.steps -= place - at;
      return place < text.length ? place : -1;
    }
  }
}

/** The next place behind one where no match begins. */
function placeAfter(start: Start, machine: Machine, at: number): number {
  if (start.type === 'first place') return -1;
  if (start.type !== 'lines') return placeFrom(start, machine, at + 1);
  const lineFeed = machine.text.indexOf('\n', at);
  return lineFeed < 0 ? -1 : lineFeed + 1;
}

function matchOf(pattern: Pattern, text: string, cells: readonly number[]): Match {
  const [start = 0, end = 0] = cells;
  const captured = (cell: number | undefined): Captured | undefined => {
    const start = cell === undefined ? -1 : (cells[cell * 2] ?? -1);
    const end = cell === undefined ? -1 : (cells[cell * 2 + 1] ?? -1);
    return start < 0 ? undefined : { start, end, text: text.slice(start, end) };
  };
  return {
    start,
    end,
    group: (name) => captured(cellOfGroup(pattern, name)),
  };
}

function cellOfGroup({ groups, program }: Pattern, name: string | number): number | undefined {
  const named = groups.find((group) => group.name === name);
  const number = named?.number ?? (typeof name === 'number' ? name : /^\d+$/.test(name) ? Number(name) : undefined);
  return number === 0 ? 0 : number === undefined ? undefined : program.cellOf.get(number);
}
