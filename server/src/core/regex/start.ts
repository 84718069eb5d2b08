/** Where in a text a match can begin: most places are passed over without running the pattern. */
import { allButLineFeed, testOfCharacter, testOfSet, type Test } from './character-set.ts';
import { childrenOf, type Node } from './tree.ts';

export type Start =
  | { readonly type: 'anywhere' }
  /** Only at the beginning of the text, or where the search begins. */
  | { readonly type: 'first place'; readonly of: 'text' | 'search' }
  /** Behind a line feed: what `.*` cannot find from one place in a line, it finds from none behind it. */
  | { readonly type: 'lines' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'one of'; readonly test: Test };

const anywhere: Start = { type: 'anywhere' };

export function startOf(tree: Node): Start {
  const start = startOfNode(tree);
  return start.type === 'lines' && hasBackreference(tree) ? anywhere : start;
}

function startOfNode(node: Node): Start {
  switch (node.type) {
    case 'text':
      return node.ignoreCase ? oneOf(testOfCharacter(node.text.charCodeAt(0), true)) : { type: 'text', text: node.text };
    case 'set':
      return oneOf(testOfSet(node.set));
    case 'anchor':
      if (node.place === 'start of text') return { type: 'first place', of: 'text' };
      return node.place === 'start of search' ? { type: 'first place', of: 'search' } : anywhere;
    case 'capture':
    case 'group':
      return startOfNode(node.node);
    case 'atomic': {
      // What an atomic group takes depends on where it begins.
      const start = startOfNode(node.node);
      return start.type === 'lines' ? anywhere : start;
    }
    case 'sequence': {
      const first = node.nodes.find(({ type }) => type !== 'options' && type !== 'comment');
      return first ? startOfNode(first) : anywhere;
    }
    case 'quantified': {
      const { node: inner, min, max } = node;
      if (max === Infinity && inner.type === 'set' && inner.set === allButLineFeed) return { type: 'lines' };
      return min > 0 ? startOfNode(inner) : anywhere;
    }
    case 'alternation': {
      const tests = node.branches.map((branch) => testOfStart(startOfNode(branch)));
      return tests.every((test) => test !== undefined) ? oneOf((code) => tests.some((test) => test(code))) : anywhere;
    }
    default:
      return anywhere;
  }
}

const oneOf = (test: Test): Start => ({ type: 'one of', test });

function testOfStart(start: Start): Test | undefined {
  if (start.type === 'one of') return start.test;
  return start.type === 'text' ? testOfCharacter(start.text.charCodeAt(0), false) : undefined;
}

const hasBackreference = (node: Node): boolean => node.type === 'backreference' || childrenOf(node).some(hasBackreference);
