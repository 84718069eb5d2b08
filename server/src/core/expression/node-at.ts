/** What stands at an offset of an expression. */
import { childrenOf, type Call, type Expression } from './ast.ts';

/** The nodes that an offset lies in, the innermost last. */
export function nodesAt(tree: Expression | undefined, offset: number): readonly Expression[] {
  const nodes: Expression[] = [];
  let node = tree && isIn(tree, offset) ? tree : undefined;
  while (node) {
    nodes.push(node);
    node = childrenOf(node).find((child) => isIn(child, offset));
  }
  return nodes;
}

const isIn = ({ span }: Expression, offset: number): boolean => span.start <= offset && offset < span.end;

export interface CallAt {
  readonly call: Call;
  /** The number of the argument, from 0. */
  readonly index: number;
}

/** The innermost call between whose parentheses an offset lies. */
export function callAt(tree: Expression | undefined, offset: number): CallAt | undefined {
  let found: CallAt | undefined;
  let node = tree;
  while (node) {
    if (node.type === 'call' && isBetween(node, offset)) {
      const index = node.slots.findLastIndex(({ span }) => span.start <= offset);
      found = { call: node, index: Math.max(0, index) };
    }
    // A call that is left open reaches as far as the text.
    node = childrenOf(node).findLast(({ span }) => span.start <= offset);
  }
  return found;
}

const isBetween = ({ open, close }: Call, offset: number): boolean => open.end <= offset && (!close || offset <= close.start);
