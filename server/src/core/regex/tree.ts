/** The tree of a .NET regular expression. Every node carries its place: UTF-16 offsets into the pattern, half-open. */
import type { Span } from '../base/text.ts';
import type { CharacterSet } from './character-set.ts';

/** Characters as they stand, escapes resolved. */
export interface Literal {
  readonly type: 'text';
  readonly span: Span;
  readonly text: string;
  readonly ignoreCase: boolean;
}
/** One character out of many: `[a-z]`, `\d`, `.`. */
export interface OneOf {
  readonly type: 'set';
  readonly span: Span;
  readonly set: CharacterSet;
}
export type Place =
  | 'start of text'
  | 'end of text'
  | 'end of text or last line'
  | 'start of line'
  | 'end of line'
  | 'start of search'
  | 'word boundary'
  | 'no word boundary';
/** A place in the text that has no length: `^`, `$`, `\b`. */
export interface Anchor {
  readonly type: 'anchor';
  readonly span: Span;
  readonly place: Place;
}
/** What a group has captured before: `\1`, `\k<name>`. */
export interface Backreference {
  readonly type: 'backreference';
  readonly span: Span;
  readonly group: number;
  readonly ignoreCase: boolean;
}
export interface Sequence {
  readonly type: 'sequence';
  readonly span: Span;
  readonly nodes: readonly Node[];
}
/** `a|b`; two branches or more. */
export interface Alternation {
  readonly type: 'alternation';
  readonly span: Span;
  readonly branches: readonly Node[];
}
/** `(…)`, `(?<name>…)`. */
export interface Capture {
  readonly type: 'capture';
  readonly span: Span;
  readonly number: number;
  readonly name?: string;
  readonly node: Node;
}
/** `(?:…)`, `(?i:…)`, and `(?>…)`, which gives nothing back. */
export interface Plain {
  readonly type: 'group' | 'atomic';
  readonly span: Span;
  readonly node: Node;
}
/** `(?=…)`, `(?!…)`, `(?<=…)`, `(?<!…)`. */
export interface Look {
  readonly type: 'look';
  readonly span: Span;
  readonly ahead: boolean;
  readonly negated: boolean;
  readonly node: Node;
}
/** `a*`, `a{2,3}?`; `max` may be infinite. */
export interface Quantified {
  readonly type: 'quantified';
  readonly span: Span;
  readonly node: Node;
  readonly min: number;
  readonly max: number;
  readonly lazy: boolean;
}
/** `(?i)` and comments: nothing to match. */
export interface Remark {
  readonly type: 'options' | 'comment';
  readonly span: Span;
}
/** `(?<a-b>…)` takes a capture away; `(?(a)…|…)` asks for one. Neither is evaluated offline. */
export interface Unevaluated {
  readonly type: 'balancing group' | 'conditional';
  readonly span: Span;
  readonly nodes: readonly Node[];
}

export type Node =
  Literal | OneOf | Anchor | Backreference | Sequence | Alternation | Capture | Plain | Look | Quantified | Remark | Unevaluated;

/** A capturing group. Those that share a number or a name are one group, at the place of the first. */
export interface Group {
  readonly number: number;
  readonly name?: string;
  readonly span: Span;
}

/** The nodes directly below one. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'sequence':
    case 'balancing group':
    case 'conditional':
      return node.nodes;
    case 'alternation':
      return node.branches;
    case 'capture':
    case 'group':
    case 'atomic':
    case 'look':
    case 'quantified':
      return [node.node];
    default:
      return [];
  }
}
