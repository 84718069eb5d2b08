/** What the matcher runs: a list of instructions, made once for each pattern. */
import { testOfCharacter, testOfSet, type Test } from './character-set.ts';
import { startOf, type Start } from './start.ts';
import type { Group, Node, Place } from './tree.ts';

/** `back`: inside a look-behind a text is read from right to left. A cell keeps two numbers. */
export type Instruction =
  | { readonly op: 'text'; readonly text: string; readonly back: boolean }
  | { readonly op: 'one'; readonly test: Test; readonly back: boolean }
  /** The same character class several times: by far the most frequent loop. */
  | {
      readonly op: 'many';
      readonly test: Test;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
      readonly back: boolean;
    }
  | { readonly op: 'anchor'; readonly place: Place }
  | { readonly op: 'backreference'; readonly cell: number; readonly ignoreCase: boolean; readonly back: boolean }
  /** Goes on at the first, and at the second when that fails. */
  | { readonly op: 'either'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  /** Keeps the place in a cell, and where the choices begin that are open from here on. */
  | { readonly op: 'mark'; readonly cell: number }
  /** Captures from the place in the cell `mark`. */
  | { readonly op: 'capture'; readonly cell: number; readonly mark: number }
  /** A loop: its cell keeps how often its body was run, and where the last time began. */
  | { readonly op: 'loop'; readonly cell: number }
  | {
      readonly op: 'again';
      readonly cell: number;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
      readonly exit: number;
    }
  | { readonly op: 'iterate'; readonly cell: number }
  /** Gives up the choices made since the mark; a look also goes back to its place. */
  | { readonly op: 'commit'; readonly cell: number; readonly isLook: boolean }
  /** What a negative look forbids was found: fails, with all that was chosen since the mark. */
  | { readonly op: 'refuse'; readonly cell: number }
  | { readonly op: 'found' };

export interface Program {
  readonly instructions: readonly Instruction[];
  readonly cells: number;
  /** The cell of a group, by its number; that of group 0, the whole match, is the first. */
  readonly cellOf: ReadonlyMap<number, number>;
  readonly start: Start;
  /** What a run keeps in mind; used again by the next, since making one takes longer than most matches. */
  readonly stack: Int32Array;
}

export function compile(tree: Node, groups: readonly Group[]): Program {
  const instructions: Instruction[] = [];
  const cellOf = new Map([0, ...groups.map(({ number }) => number)].map((number, cell) => [number, cell]));
  let cells = cellOf.size;

  const emit = (instruction: Instruction): number => instructions.push(instruction) - 1;
  const next = (): number => instructions.length;

  function add(node: Node, back: boolean): void {
    switch (node.type) {
      case 'text':
        addText(node.text, node.ignoreCase, back);
        return;
      case 'set':
        emit({ op: 'one', test: testOfSet(node.set), back });
        return;
      case 'anchor':
        emit({ op: 'anchor', place: node.place });
        return;
      case 'backreference':
        emit({ op: 'backreference', cell: cellOf.get(node.group) ?? 0, ignoreCase: node.ignoreCase, back });
        return;
      case 'sequence':
        for (const inner of back ? node.nodes.toReversed() : node.nodes) add(inner, back);
        return;
      case 'alternation':
        addBranches(node.branches, back);
        return;
      case 'capture': {
        const mark = cells++;
        emit({ op: 'mark', cell: mark });
        add(node.node, back);
        emit({ op: 'capture', cell: cellOf.get(node.number) ?? 0, mark });
        return;
      }
      case 'group':
        add(node.node, back);
        return;
      case 'atomic': {
        const cell = cells++;
        emit({ op: 'mark', cell });
        add(node.node, back);
        emit({ op: 'commit', cell, isLook: false });
        return;
      }
      case 'look':
        addLook(node.node, node.negated, !node.ahead);
        return;
      case 'quantified':
        addQuantified(node.node, node.min, node.max, node.lazy, back);
        return;
      case 'options':
      case 'comment':
        return;
      case 'balancing group':
      case 'conditional':
        return; // such a pattern is never run
    }
  }

  function addText(text: string, ignoreCase: boolean, back: boolean): void {
    if (!ignoreCase) {
      emit({ op: 'text', text, back });
      return;
    }
    const letters = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    for (const code of back ? letters.reverse() : letters) emit({ op: 'one', test: testOfCharacter(code, true), back });
  }

  /** Each branch but the last begins with a choice and ends with a jump to the end. */
  function addBranches(branches: readonly Node[], back: boolean): void {
    const jumps: number[] = [];
    branches.forEach((branch, place) => {
      if (place === branches.length - 1) {
        add(branch, back);
        return;
      }
      const choice = emit({ op: 'jump', to: 0 });
      add(branch, back);
      jumps.push(emit({ op: 'jump', to: 0 }));
      instructions[choice] = { op: 'either', first: choice + 1, second: next() };
    });
    for (const jump of jumps) instructions[jump] = { op: 'jump', to: next() };
  }

  function addLook(inner: Node, negated: boolean, back: boolean): void {
    const cell = cells++;
    emit({ op: 'mark', cell });
    const choice = negated ? emit({ op: 'jump', to: 0 }) : undefined;
    add(inner, back);
    if (choice === undefined) {
      emit({ op: 'commit', cell, isLook: true });
      return;
    }
    emit({ op: 'refuse', cell });
    instructions[choice] = { op: 'either', first: choice + 1, second: next() };
  }

  function addQuantified(inner: Node, min: number, max: number, lazy: boolean, back: boolean): void {
    const test = testOfOne(inner);
    if (test) {
      emit({ op: 'many', test, min, max, lazy, back });
    } else if (min === 0 && max === 1) {
      const choice = emit({ op: 'jump', to: 0 });
      add(inner, back);
      const [body, exit] = [choice + 1, next()];
      instructions[choice] = lazy ? { op: 'either', first: exit, second: body } : { op: 'either', first: body, second: exit };
    } else {
      const cell = cells++;
      emit({ op: 'loop', cell });
      const again = emit({ op: 'jump', to: 0 });
      emit({ op: 'iterate', cell });
      add(inner, back);
      emit({ op: 'jump', to: again });
      instructions[again] = { op: 'again', cell, min, max, lazy, exit: next() };
    }
  }

  add(tree, false);
  emit({ op: 'found' });
  return { instructions, cells, cellOf, start: startOf(tree), stack: new Int32Array(1024) };
}

/** The test of an item that is one character long. */
function testOfOne(node: Node): Test | undefined {
  if (node.type === 'set') return testOfSet(node.set);
  if (node.type === 'group') return testOfOne(node.node);
  if (node.type !== 'text' || node.text.length !== 1) return undefined;
  return testOfCharacter(node.text.charCodeAt(0), node.ignoreCase);
}
