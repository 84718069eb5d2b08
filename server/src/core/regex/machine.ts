/**
 * Runs a program at one place of a text, by trying one choice after the other. Choices that are still open lie on a
 * stack of its own, not on that of the language, and every step is counted: no pattern runs away.
 */
import { isWordCharacter } from './character-set.ts';
import { lowerCased } from './letter-case.ts';
import type { Program } from './program.ts';
import type { Place } from './tree.ts';

/** How many steps are left; what is used is taken off, so that several calls may share one. */
export interface Budget {
  steps: number;
}

export interface Machine {
  readonly program: Program;
  readonly text: string;
  readonly budget: Budget;
  /** Two numbers a cell. Of a group: where it begins and ends, -1 while it has captured nothing. */
  readonly cells: number[];
  /** That of the program, until a larger one is needed. */
  stack: Int32Array;
}

/** 16 MB: enough for any group that is repeated over 100,000 characters. */
const MOST_KEPT = 4_194_304;

/** What an entry of the stack says; each has four numbers, the kind last. */
const GO_ON = 0; // at an instruction, at a place
const RESTORE = 1; // a cell with its two numbers
const SHORTER = 2; // give one character back: instruction, place, last place to go back to
const LONGER = 3; // take one more character: instruction, place, how many more

export function machineOf(program: Program, text: string, budget: Budget): Machine {
  return { program, text, budget, cells: new Array<number>(program.cells * 2).fill(-1), stack: program.stack };
}

/** Whether a match begins at `start`, in a search that began at `from`; the cells hold what was captured. Without a match they are as they were. */
export function runAt(machine: Machine, start: number, from: number): boolean | 'too many steps' {
  const { text, cells, budget } = machine;
  const { instructions } = machine.program;
  const length = text.length;
  let { stack } = machine;
  let { steps } = budget;
  let next = 0;
  let at = start;
  let top = 0;

  const push = (a: number, b: number, c: number, kind: number): void => {
    if (top === stack.length) {
      const larger = new Int32Array(top * 2);
      larger.set(stack);
      stack = machine.stack = larger;
    }
    stack[top] = a;
    stack[top + 1] = b;
    stack[top + 2] = c;
    stack[top + 3] = kind;
    top += 4;
  };
  const set = (cell: number, a: number, b: number): void => {
    push(cell, cells[cell * 2] ?? -1, cells[cell * 2 + 1] ?? -1, RESTORE);
    cells[cell * 2] = a;
    cells[cell * 2 + 1] = b;
  };
  const restore = (entry: number): void => {
    const cell = stack[entry] ?? 0;
    cells[cell * 2] = stack[entry + 1] ?? -1;
    cells[cell * 2 + 1] = stack[entry + 2] ?? -1;
  };
  /** Forgets the choices above a height of the stack, and keeps what has to be restored. */
  const commit = (height: number): void => {
    let kept = height;
    for (let entry = height; entry < top; entry += 4) {
      if (stack[entry + 3] !== RESTORE) continue;
      for (let part = 0; part < 4; part++) stack[kept + part] = stack[entry + part] ?? 0;
      kept += 4;
    }
    steps -= (top - height) >> 2;
    top = kept;
  };

  for (;;) {
    if (--steps < 0 || top >= MOST_KEPT) {
      budget.steps = Math.max(steps, 0);
      return 'too many steps';
    }
    const instruction = instructions[next];
    let fails = false;
    next++;
    switch (instruction?.op) {
      case 'text': {
        const size = instruction.text.length;
        steps -= size >> 3;
        if (instruction.back) {
          at -= size;
          fails = at < 0 || !text.startsWith(instruction.text, at);
        } else {
          fails = !text.startsWith(instruction.text, at);
          at += size;
        }
        break;
      }
      case 'one':
        if (instruction.back) fails = --at < 0 || !instruction.test(text.charCodeAt(at));
        else fails = at >= length || !instruction.test(text.charCodeAt(at++));
        break;
      case 'many': {
        const { test, min, max, lazy, back } = instruction;
        const wanted = lazy ? min : max;
        const begin = at;
        const last = back ? Math.max(0, at - wanted) : Math.min(length, at + wanted);
        if (back) while (at > last && test(text.charCodeAt(at - 1))) at--;
        else while (at < last && test(text.charCodeAt(at))) at++;
        const count = Math.abs(at - begin);
        steps -= count;
        if (count < min) fails = true;
        else if (lazy && max > min) push(next - 1, at, Math.min(max - min, length), LONGER);
        else if (count > min) push(next - 1, at, back ? begin - min : begin + min, SHORTER);
        break;
      }
      case 'anchor':
        fails = !isAt(instruction.place, text, at, from);
        break;
      case 'backreference': {
        const begin = cells[instruction.cell * 2] ?? -1;
        const size = (cells[instruction.cell * 2 + 1] ?? -1) - begin;
        const place = instruction.back ? at - size : at;
        steps -= size;
        fails = begin < 0 || place < 0 || !isSame(text, begin, place, size, instruction.ignoreCase);
        at = instruction.back ? place : at + size;
        break;
      }
      case 'either':
        push(instruction.second, at, 0, GO_ON);
        next = instruction.first;
        break;
      case 'jump':
        next = instruction.to;
        break;
      case 'mark':
        set(instruction.cell, at, top);
        break;
      case 'capture': {
        const begin = cells[instruction.mark * 2] ?? at;
        set(instruction.cell, Math.min(begin, at), Math.max(begin, at));
        break;
      }
      case 'loop':
        set(instruction.cell, 0, -1);
        break;
      case 'again': {
        const { cell, min, max, lazy, exit } = instruction;
        const count = cells[cell * 2] ?? 0;
        // A body that found nothing would find nothing for ever.
        const isOver = count >= max || (count >= min && cells[cell * 2 + 1] === at);
        if (isOver) next = exit;
        else if (count >= min) {
          push(lazy ? next : exit, at, 0, GO_ON);
          if (lazy) next = exit;
        }
        break;
      }
      case 'iterate':
        set(instruction.cell, (cells[instruction.cell * 2] ?? 0) + 1, at);
        break;
      case 'commit': {
        const place = cells[instruction.cell * 2] ?? 0;
        // The mark's own entry lies at that height; what is above it is given up.
        commit((cells[instruction.cell * 2 + 1] ?? 0) + 4);
        if (instruction.isLook) at = place;
        break;
      }
      case 'refuse': {
        const height = (cells[instruction.cell * 2 + 1] ?? 0) + 4;
        steps -= (top - height) >> 2;
        while (top > height) {
          top -= 4;
          if (stack[top + 3] === RESTORE) restore(top);
        }
        fails = true;
        break;
      }
      default:
        cells[0] = start;
        cells[1] = at;
        budget.steps = steps;
        return true;
    }

    while (fails) {
      if (top === 0) {
        budget.steps = steps;
        return false;
      }
      top -= 4;
      const kind = stack[top + 3];
      if (kind === RESTORE) {
        restore(top);
        continue;
      }
      next = stack[top] ?? 0;
      at = stack[top + 1] ?? 0;
      fails = false;
      if (kind === GO_ON) continue;
      const limit = stack[top + 2] ?? 0;
      const loop = instructions[next];
      if (loop?.op !== 'many') continue;
      if (kind === SHORTER) {
        at += loop.back ? 1 : -1;
        if (at !== limit) {
          stack[top + 1] = at;
          top += 4;
        }
      } else {
        const place = loop.back ? at - 1 : at;
        fails = place < 0 || place >= length || !loop.test(text.charCodeAt(place));
        at += loop.back ? -1 : 1;
        if (!fails && limit > 1) {
          stack[top + 1] = at;
          stack[top + 2] = limit - 1;
          top += 4;
        }
      }
      next++;
    }
  }
}

function isAt(place: Place, text: string, at: number, from: number): boolean {
  switch (place) {
    case 'start of text':
      return at === 0;
    case 'end of text':
      return at === text.length;
    case 'end of text or last line':
      return at === text.length || (at === text.length - 1 && text.charCodeAt(at) === 10);
    case 'start of line':
      return at === 0 || text.charCodeAt(at - 1) === 10;
    case 'end of line':
      return at === text.length || text.charCodeAt(at) === 10;
    case 'start of search':
      return at === from;
    case 'word boundary':
      return isWordAt(text, at - 1) !== isWordAt(text, at);
    case 'no word boundary':
      return isWordAt(text, at - 1) === isWordAt(text, at);
  }
}

const isWordAt = (text: string, at: number): boolean => at >= 0 && at < text.length && isWordCharacter(text.charCodeAt(at));

function isSame(text: string, one: number, other: number, size: number, ignoreCase: boolean): boolean {
  const [first, second] = [text.slice(one, one + size), text.slice(other, other + size)];
  return first === second || (ignoreCase && lowerCased(first) === lowerCased(second));
}
