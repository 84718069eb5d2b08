/** File variables, `@name = value`: where they stand, and texts with them put in. One level; what is not in the file stays as it is. */
import type { Span } from '../base/text.ts';
import type { Line } from './lines.ts';
import { lastLineOf } from './wrapped.ts';

export interface Variable {
  readonly name: string;
  /** Without the quotes around it. */
  readonly value: string;
  readonly span: Span;
}
/** The values by name. */
export type Variables = ReadonlyMap<string, string>;

export function variablesIn(lines: readonly Line[], whole: string): readonly Variable[] {
  const variables: Variable[] = [];
  for (const [i, { text, start }] of lines.entries()) {
    const [, before = '', name] = /^(\s*@([\w.-]+)\s*:?=\s*)(.*)$/.exec(text.trimEnd()) ?? [];
    if (name === undefined) continue;
    const from = start + before.length;
    const written = whole.slice(from, lines[lastLineOf(lines, i)]?.end).trimEnd();
    const value = written.replace(/^(["'])(.*)\1$/, '$2');
    const inner = from + (written.length - value.length) / 2;
    variables.push({ name, value, span: { start: inner, end: inner + value.length } });
  }
  return variables;
}

const reference = /\{\{\s*%?\s*([\w.-]+)\s*\}\}/g;

export const resolve = (text: string, variables: Variables): string =>
  text.includes('{{') ? text.replace(reference, (written, name: string) => variables.get(name) ?? written) : text;

/** The names that have another value than before. */
export const changedIn = (before: Variables, now: Variables): readonly string[] =>
  [...new Set([...before.keys(), ...now.keys()])].filter((name) => before.get(name) !== now.get(name));

/** Whether a text may refer to one of these names. Quotes of a shell and the ends of lines may divide a name. */
export const mayReferTo = (text: string, names: readonly string[]): boolean =>
  names.some((name) => text.includes(name)) || (names.length > 0 && /\{\{[^{}]*['"`\\^\r\n]/.test(text));

/** The name of the variable that a text consists of. */
export const variableIn = (text: string): string | undefined => /^\{\{\s*%?\s*([\w.-]+)\s*\}\}$/.exec(text.trim())?.[1];

/** The names of the variables that a text refers to. */
export const variablesOf = (text: string): readonly string[] => [...text.matchAll(reference)].map(([, name = '']) => name);

/** The variable to which a text refers at an offset, and where it does. */
export function referenceAt(text: string, offset: number): { readonly name: string; readonly span: Span } | undefined {
  for (const {
    0: { length },
    1: name = '',
    index,
  } of text.matchAll(reference))
    if (index <= offset && offset <= index + length) return { name, span: { start: index, end: index + length } };
  return undefined;
}

/** What a pattern has to match where a template may stand; no tool's templates are longer, and a pattern without an end would try forever. */
export const TEMPLATE_PATTERN = '\\{\\{.{0,300}?\\}\\}';

/** Whether something is left that only the one who sends the request can know. */
export const isOpen = (text: string): boolean => text.includes('{{');
