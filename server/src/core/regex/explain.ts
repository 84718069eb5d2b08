/** The parts of a pattern in words, for hovers. */
import type { Span } from '../base/text.ts';
import { wordsOfSet, wordsOfText } from './set-words.ts';
import type { Pattern } from './pattern.ts';
import { childrenOf, type Anchor, type Capture, type Look, type Node, type Quantified } from './tree.ts';

export interface Explanation {
  readonly span: Span;
  readonly text: string;
}

/** In the order of the pattern, a part before what it is made of. */
export function explain(pattern: Pattern): readonly Explanation[] {
  const explained: Explanation[] = [];
  const add = (node: Node): void => {
    const text = wordsOf(node, pattern);
    if (text !== undefined) explained.push({ span: node.span, text: sentence(text) });
    // What is one character or text is said along with how often it is found.
    const inner = childrenOf(node);
    for (const child of node.type === 'quantified' && isSimple(node.node) ? childrenOf(node.node) : inner) add(child);
  };
  add(pattern.tree);
  return explained;
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
const isSimple = ({ type }: Node): boolean => type === 'text' || type === 'set' || type === 'backreference';

/** Without a capital and a full stop; a sequence says nothing of itself. */
function wordsOf(node: Node, pattern: Pattern): string | undefined {
  switch (node.type) {
    case 'text':
      return wordsOfText(node.text) + (node.ignoreCase ? ', in capital or small letters' : '');
    case 'set':
      return wordsOfSet(node.set);
    case 'anchor':
      return places[node.place];
    case 'backreference':
      return `what ${groupName(pattern, node.group)} captured last`;
    case 'alternation':
      return `one of ${node.branches.length} alternatives, tried from left to right`;
    case 'capture':
      return `${captureName(node)}: captures what it matches`;
    case 'group':
      return `a group that captures nothing${optionsOf(node, pattern)}`;
    case 'atomic':
      return 'a group that gives back nothing of what it has matched';
    case 'look':
      return wordsOfLook(node);
    case 'quantified':
      return wordsOfQuantified(node, pattern);
    case 'options':
      return `from here to the end of the group${optionsOf(node, pattern)}`;
    case 'comment':
      return 'a comment';
    case 'balancing group':
      return 'a balancing group: takes back what another group has captured';
    case 'conditional':
      return 'a condition: the first branch if it holds, else the second';
    case 'sequence':
      return undefined;
  }
}

const places: Readonly<Record<Anchor['place'], string>> = {
  'start of text': 'the beginning of the text',
  'end of text': 'the end of the text',
  'end of text or last line': 'the end of the text, or before a line feed that ends it',
  'start of line': 'the beginning of a line',
  'end of line': 'the end of a line',
  'start of search': 'where the search begins: at the end of the match before',
  'word boundary': 'the beginning or the end of a word',
  'no word boundary': 'a place that is neither the beginning nor the end of a word',
};

const captureName = ({ name, number }: Pick<Capture, 'name' | 'number'>): string =>
  name === undefined ? `group ${number}` : `group “${name}”`;

const groupName = ({ groups }: Pattern, number: number): string =>
  captureName(groups.find((group) => group.number === number) ?? { number });

function wordsOfLook({ ahead, negated }: Look): string {
  const side = ahead ? 'follows here' : 'stands before here';
  return `what ${side} must ${negated ? 'not match' : 'match'} this; it is no part of the match`;
}

function wordsOfQuantified({ node, min, max, lazy }: Quantified, pattern: Pattern): string {
  const what = isSimple(node) ? wordsOf(node, pattern) : node.type === 'capture' ? captureName(node) : 'this';
  const often = min === max ? '' : lazy ? ', as few as possible' : ', as many as possible';
  const counts = node.type === 'capture' && max > 1 ? '; what it captures last counts' : '';
  return `${what ?? 'this'}: ${timesOf(min, max)}${often}${counts}`;
}

function timesOf(min: number, max: number): string {
  if (min === max) return min === 1 ? 'once' : `${min} times`;
  if (max === Infinity) return min === 0 ? 'zero or more times' : min === 1 ? 'one or more times' : `${min} or more times`;
  return min === 0 && max === 1 ? 'once or not at all' : `${min} to ${max} times`;
}

const options: Readonly<Record<string, readonly [string, string]>> = {
  i: ['capital and small letters are the same', 'capital and small letters differ'],
  m: ['^ and $ match at every line', '^ and $ match at the ends of the text'],
  n: ['only named groups capture', 'all groups capture'],
  s: ['. matches line feeds too', '. matches no line feed'],
  x: ['blanks and # comments in the pattern count for nothing', 'blanks and # in the pattern stand for themselves'],
};

/** What `(?i-s` sets, as it is written in the pattern. */
function optionsOf({ span }: Node, { source }: Pattern): string {
  const written = /^\(\?([imnsx+-]+)[:)]/i.exec(source.slice(span.start, span.end))?.[1] ?? '';
  let on = true;
  const words: string[] = [];
  for (const letter of written.toLowerCase()) {
    if (letter === '-' || letter === '+') on = letter === '+';
    else words.push(options[letter]?.[on ? 0 : 1] ?? '');
  }
  return words.length === 0 ? '' : `: ${words.join('; ')}`;
}
