/** File variables, `@name = value`: where they stand, and texts with them put in. One level; what is not in the file stays as it is. */
import type { Span } from '../base/text.ts';
import type { Line } from './lines.ts';

export interface Variable {
  readonly value: string;
  readonly span: Span;
}
export type Variables = ReadonlyMap<string, Variable>;

/** The last of a name counts. */
export function variablesOf(lines: readonly Line[]): Variables {
  const variables = new Map<string, Variable>();
  for (const { text, start } of lines) {
    const [whole, before = '', name, written = ''] = /^(\s*@([\w.-]+)\s*:?=\s*)(.*)$/.exec(text.trimEnd()) ?? [];
    if (whole === undefined || name === undefined) continue;
    const from = start + before.length;
    variables.set(name, { value: written.replace(/^(["'])(.*)\1$/, '$2'), span: { start: from, end: from + written.length } });
  }
  return variables;
}

const reference = /\{\{\s*%?\s*([\w.-]+)\s*\}\}/g;

export const resolve = (text: string, variables: Variables): string =>
  text.replace(reference, (written, name: string) => variables.get(name)?.value ?? written);

/** The variable that a text consists of. */
export function variableIn(text: string, variables: Variables): { readonly name: string; readonly variable: Variable } | undefined {
  const name = /^\{\{\s*%?\s*([\w.-]+)\s*\}\}$/.exec(text.trim())?.[1];
  const variable = name === undefined ? undefined : variables.get(name);
  return name !== undefined && variable ? { name, variable } : undefined;
}

/** Whether something is left that only the one who sends the request can know. */
export const isOpen = (text: string): boolean => text.includes('{{');
