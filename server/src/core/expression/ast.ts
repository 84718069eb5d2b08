/** The tree of a mapping expression. Every node carries its place: UTF-16 offsets into the expression, half-open. */
import type { Span } from '../base/text.ts';

/** A piece of the source that has a meaning of its own, such as a name or an operator. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

/** `Name(slot, slot)`. */
export interface Call {
  readonly type: 'call';
  readonly span: Span;
  readonly name: Word;
  readonly open: Span;
  /** Absent where the call is left open. */
  readonly close: Span | undefined;
  readonly slots: readonly Slot[];
}
/** The place of one argument. An empty slot leaves the parameter out, which is not the same as an empty string. */
export interface Slot {
  /** From after the parenthesis or comma before it to the comma or parenthesis behind it. */
  readonly span: Span;
  readonly value: Expression | undefined;
}
/** `[userName]`; `name` is what stands between the brackets. */
export interface Attribute {
  readonly type: 'attribute';
  readonly span: Span;
  readonly name: string;
}
/** `"text"`; `value` has its escapes resolved. An unknown escape keeps its backslash. */
export interface StringLiteral {
  readonly type: 'string';
  readonly span: Span;
  readonly value: string;
}
/** As written: `5`, `-10`, `42568.75`, `&HF`. */
export interface NumberLiteral {
  readonly type: 'number';
  readonly span: Span;
  readonly text: string;
}
/** `%Name%`. */
export interface Parameter {
  readonly type: 'parameter';
  readonly span: Span;
  readonly name: string;
}
/** A name that is no call: an enum member such as `vbBinaryCompare`, a keyword such as `IgnoreAttributeFlow`. */
export interface Keyword {
  readonly type: 'keyword';
  readonly span: Span;
  readonly name: string;
}
/** Two operands with an operator between them. */
export interface Operation {
  readonly type: 'comparison' | 'concatenation' | 'unsupported operation';
  readonly span: Span;
  readonly operator: Word;
  readonly left: Expression;
  readonly right: Expression;
}
/** `Split(…)[0]`, which the language does not know. */
export interface Index {
  readonly type: 'index';
  readonly span: Span;
  readonly operand: Expression;
  readonly brackets: Span;
  readonly index: number;
}
/** An operand that is not there, or is nothing one could read. */
export interface Missing {
  readonly type: 'missing';
  readonly span: Span;
}

export type Expression = Call | Attribute | StringLiteral | NumberLiteral | Parameter | Keyword | Operation | Index | Missing;

/** The nodes directly below one. */
export function childrenOf(node: Expression): readonly Expression[] {
  switch (node.type) {
    case 'call':
      return node.slots.flatMap(({ value }) => (value ? [value] : []));
    case 'comparison':
    case 'concatenation':
    case 'unsupported operation':
      return [node.left, node.right];
    case 'index':
      return [node.operand];
    default:
      return [];
  }
}

/** A node and all below it, each with the calls around it, the innermost last. */
export function* nodesOf(
  node: Expression,
  around: readonly Call[] = [],
): Generator<{ readonly node: Expression; readonly around: readonly Call[] }> {
  yield { node, around };
  const inner = node.type === 'call' ? [...around, node] : around;
  for (const child of childrenOf(node)) yield* nodesOf(child, inner);
}
