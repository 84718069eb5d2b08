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

/** A few tenths of a second; real patterns and texts take some thousand steps. */
const newBudget = (): Budget => ({ steps: 2_000_000 });

/**
 * The first match that begins at `from` or behind it. `too many steps` once the budget is spent, and for a pattern that
 * is not evaluated offline.
 */
export function match(pattern: Pattern, text: string, from = 0, budget: Budget = newBudget()): Match | undefined | 'too many steps' {
  return pattern.unsupported ? 'too many steps' : search(pattern, machineOf(pattern.program, text, budget), from);
}

/** All matches from left to right; behind an empty one the search goes on a character further. */
export function matches(pattern: Pattern, text: string, budget: Budget = newBudget()): readonly Match[] | 'too many steps' {
  if (pattern.unsupported) return 'too many steps';
  const machine = machineOf(pattern.program, text, budget);
  const found: Match[] = [];
  for (let from = 0; from <= text.length;) {
    const next = search(pattern, machine, from);
    if (next === 'too many steps') return next;
    if (!next) break;
    found.push(next);
    from = next.end > next.start ? next.end : next.end + 1;
  }
  return found;
}

function search(pattern: Pattern, machine: Machine, from: number): Match | undefined | 'too many steps' {
  const { start } = pattern.program;
  for (let at = placeFrom(start, machine, from); at >= 0; at = placeAfter(start, machine, at)) {
    const result = runAt(machine, at, from);
    if (result === 'too many steps') return result;
    if (result) return matchOf(pattern, machine);
  }
  return undefined;
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

/** Takes the captures out of the machine, which is then ready for the next search. */
function matchOf(pattern: Pattern, { text, cells }: Machine): Match {
  const kept = cells.slice(0, (pattern.groups.length + 1) * 2);
  cells.fill(-1);
  const captured = (cell: number): Captured | undefined => {
    const [start = -1, end = -1] = kept.slice(cell * 2, cell * 2 + 2);
    return start < 0 ? undefined : { start, end, text: text.slice(start, end) };
  };
  return {
    start: kept[0] ?? 0,
    end: kept[1] ?? 0,
    group: (name) => {
      const cell = cellOfGroup(pattern, name);
      return cell === undefined ? undefined : captured(cell);
    },
  };
}

function cellOfGroup({ groups, program }: Pattern, name: string | number): number | undefined {
  const named = groups.find((group) => group.name === name);
  const number = named?.number ?? (typeof name === 'number' || /^\d+$/.test(name) ? Number(name) : undefined);
  return number === undefined ? undefined : program.cellOf.get(number);
}
