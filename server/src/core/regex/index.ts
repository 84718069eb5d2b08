/**
 * .NET regular expressions, as the expression language uses them: read, run within a budget of steps, and put into words.
 * https://learn.microsoft.com/dotnet/standard/base-types/regular-expressions
 */
export { parsePattern, type Pattern, type PatternError } from './pattern.ts';
export { match, matches, type Captured, type Match } from './match.ts';
export type { Budget } from './machine.ts';
export { explain, type Explanation } from './explain.ts';
export { replace, type Replaced } from './replace.ts';
export type { Group, Node } from './tree.ts';
