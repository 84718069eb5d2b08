/** A pattern, read and made ready to be run; or what .NET refuses in it. */
import type { Span } from '../base/text.ts';
import { parse } from './parser.ts';
import { compile, type Program } from './program.ts';
import type { Group, Node } from './tree.ts';

export interface Pattern {
  readonly kind: 'pattern';
  readonly source: string;
  readonly tree: Node;
  /** Without the whole match, which is group 0. */
  readonly groups: readonly Group[];
  /** Valid for .NET and not evaluated offline: ask before matching. */
  readonly unsupported?: { readonly span: Span; readonly message: string };
  readonly program: Program;
}
export interface PatternError {
  readonly kind: 'error';
  readonly span: Span;
  /** What is wrong, and what would be right. */
  readonly message: string;
}

/** Never throws. The result may be kept: reading a pattern takes longer than most matches. */
export function parsePattern(source: string): Pattern | PatternError {
  const { tree, groups, mistake, unsupported } = parse(source);
  if (mistake) return { kind: 'error', ...mistake };
  return { kind: 'pattern', source, tree, groups, ...(unsupported ? { unsupported } : {}), program: compile(tree, groups) };
}
