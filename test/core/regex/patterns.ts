/** Opens patterns for the tests, and shows what they match. */
import { match, matches, parsePattern, type Match, type Pattern } from '../../../server/src/core/regex/index.ts';

/** A pattern that is right. */
export function patternOf(source: string): Pattern {
  const pattern = parsePattern(source);
  if (pattern.kind === 'error') throw new Error(`${source}: ${pattern.message}`);
  return pattern;
}

/** The match as the texts of its groups, the whole first; `-` is a group that captured nothing. */
export function found(source: string, text: string, from?: number): readonly string[] | undefined {
  const pattern = patternOf(source);
  const result = match(pattern, text, from);
  if (result === 'too many steps') throw new Error(`${source}: ${result}`);
  return result && groupsOf(pattern, result);
}

/** The texts of all matches. */
export function allFound(source: string, text: string): readonly string[] {
  const result = matches(patternOf(source), text);
  if (result === 'too many steps') throw new Error(`${source}: ${result}`);
  return result.map(({ start, end }) => text.slice(start, end));
}

const groupsOf = ({ groups }: Pattern, result: Match): readonly string[] =>
  [0, ...groups.map(({ number }) => number)].map((number) => result.group(number)?.text ?? '-');
