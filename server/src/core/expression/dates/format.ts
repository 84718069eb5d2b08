/**
 * Reads a .NET date format into its tokens.
 * https://learn.microsoft.com/dotnet/standard/base-types/custom-date-and-time-format-strings
 */

export type DateFormat = readonly FormatToken[];
export type FormatToken = SpecifierToken | { readonly type: 'literal'; readonly text: string };

/** A specifier and how often its letter stands there. */
export interface SpecifierToken {
  readonly type: 'specifier';
  readonly letter: Specifier;
  readonly count: number;
}

type Specifier = 'd' | 'f' | 'F' | 'g' | 'h' | 'H' | 'K' | 'm' | 'M' | 's' | 't' | 'y' | 'z';

const specifiers: ReadonlySet<string> = new Set<Specifier>(['d', 'f', 'F', 'g', 'h', 'H', 'K', 'm', 'M', 's', 't', 'y', 'z']);
const isSpecifier = (letter: string): letter is Specifier => specifiers.has(letter);

/** The formats of one letter, as the invariant culture writes them. */
const standard: ReadonlyMap<string, string> = new Map([
  ['d', 'MM/dd/yyyy'],
  ['D', 'dddd, dd MMMM yyyy'],
  ['f', 'dddd, dd MMMM yyyy HH:mm'],
  ['F', 'dddd, dd MMMM yyyy HH:mm:ss'],
  ['g', 'MM/dd/yyyy HH:mm'],
  ['G', 'MM/dd/yyyy HH:mm:ss'],
  ['m', 'MMMM dd'],
  ['M', 'MMMM dd'],
  ['o', "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK"],
  ['O', "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK"],
  ['r', "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'"],
  ['R', "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'"],
  ['s', "yyyy'-'MM'-'dd'T'HH':'mm':'ss"],
  ['t', 'HH:mm'],
  ['T', 'HH:mm:ss'],
  ['u', "yyyy'-'MM'-'dd HH':'mm':'ss'Z'"],
  ['U', 'dddd, dd MMMM yyyy HH:mm:ss'],
  ['y', 'yyyy MMMM'],
  ['Y', 'yyyy MMMM'],
]);

/** Undefined for what .NET refuses: nothing at all, one letter that is no standard format, a quote left open, more than seven decimals. */
export function readFormat(format: string): DateFormat | undefined {
  if (format.length === 1) {
    const pattern = standard.get(format);
    return pattern === undefined ? undefined : readFormat(pattern);
  }
  const tokens: FormatToken[] = [];
  let at = 0;
  while (at < format.length) {
    const letter = format.charAt(at);
    const start = at++;
    if (isSpecifier(letter)) {
      while (format.charAt(at) === letter) at++;
      const count = at - start;
      if ((letter === 'f' || letter === 'F') && count > 7) return undefined;
      tokens.push({ type: 'specifier', letter, count });
    } else if (letter === "'" || letter === '"') {
      const text = quotedAt(format, at, letter);
      if (text === undefined) return undefined;
      tokens.push({ type: 'literal', text: text.value });
      at = text.end;
    } else if (letter === '\\') {
      if (at === format.length) return undefined;
      tokens.push({ type: 'literal', text: format.charAt(at++) });
    } else if (letter === '%') {
      // Makes a custom format of a single letter: the letter follows.
      if (at === format.length || format.charAt(at) === '%') return undefined;
    } else tokens.push({ type: 'literal', text: letter });
  }
  return tokens.length > 0 ? tokens : undefined;
}

function quotedAt(format: string, start: number, quote: string): { readonly value: string; readonly end: number } | undefined {
  let value = '';
  for (let at = start; at < format.length; at++) {
    const character = format.charAt(at);
    if (character === quote) return { value, end: at + 1 };
    value += character === '\\' ? format.charAt(++at) : character;
  }
  return undefined;
}
