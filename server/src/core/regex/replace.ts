/**
 * Replaces what a pattern matches. https://learn.microsoft.com/dotnet/standard/base-types/substitutions-in-regular-expressions
 */
import type { Budget } from './machine.ts';
import { matches, type Match } from './match.ts';
import type { Pattern } from './pattern.ts';

/** What a replacement is made of: text, and what is made of each match. */
type Part = string | ((match: Match) => string);

/** `$1`, `${1}`, `${name}`, and one of `` $ & ` ' + _ ``. A name is made of word characters. */
const substitution = /\$(?:(\d+)|\{([\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]+)\}|([$&`'+_]))/gu;

export interface Replaced {
  readonly text: string;
}

export function replace(pattern: Pattern, text: string, replacement: string, budget?: Budget): Replaced | 'too many steps' {
  const found = matches(pattern, text, budget);
  if (found === 'too many steps') return found;
  const parts = partsOf(pattern, text, replacement);
  let result = '';
  let at = 0;
  for (const match of found) {
    result += text.slice(at, match.start);
    for (const part of parts) result += typeof part === 'string' ? part : part(match);
    at = match.end;
  }
  return { text: result + text.slice(at) };
}

function partsOf(pattern: Pattern, text: string, replacement: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { 0: written, 1: number, 2: name, 3: sign, index } of replacement.matchAll(substitution)) {
    const part =
      number === undefined && name === undefined ? partOfSign(sign ?? '', pattern, text) : partOfGroup(pattern, number ?? name ?? '');
    parts.push(replacement.slice(at, index), part ?? written);
    at = index + written.length;
  }
  return [...parts, replacement.slice(at)];
}

/** A group that the pattern does not have is no substitution: the characters stand for themselves. */
function partOfGroup({ groups }: Pattern, name: string): Part | undefined {
  const number = /^\d+$/.test(name) ? Number(name) : groups.find((group) => group.name === name)?.number;
  if (number === undefined || (number !== 0 && !groups.some((group) => group.number === number))) return undefined;
  return (match) => match.group(number)?.text ?? '';
}

function partOfSign(sign: string, { groups }: Pattern, text: string): Part {
  switch (sign) {
    case '&':
      return (match) => text.slice(match.start, match.end);
    case '`':
      return (match) => text.slice(0, match.start);
    case "'":
      return (match) => text.slice(match.end);
    case '+': {
      const last = groups.at(-1)?.number ?? 0;
      return (match) => match.group(last)?.text ?? '';
    }
    case '_':
      return () => text;
    default:
      return '$';
  }
}
