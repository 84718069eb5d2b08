/**
 * .NET regular expressions, as the expression language uses them: read, run within a budget of steps, and put into words.
 * https://learn.microsoft.com/dotnet/standard/base-types/regular-expressions
 */
export { parsePattern, type Pattern, type PatternError } from './pattern.ts';
export { match, matches, type Match } from './match.ts';
export type { Budget } from './machine.ts';
export { replace } from './replace.ts';
export { explain } from './explain.ts';
