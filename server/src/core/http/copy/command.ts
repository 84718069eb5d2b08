/** A request as a command is made of it: texts, and environment variables in the place of what the file does not say or must not tell. */

/** What the command is for. */
export type Shell = 'curl' | 'powershell';

/** A piece of text as it is, or the name of the environment variable that takes its place. */
export type Part = { readonly text: string } | { readonly variable: string };

export interface CommandHeader {
  readonly name: string;
  readonly value: readonly Part[];
}

/** A field of a form. `parts` are what its value says, decoded; where it holds no variable, `written` is sent as it is. */
export type Field = { readonly written: string } | { readonly name: string; readonly parts: readonly Part[] };

/** What is sent: a text, the fields of a form, or a file by its path. */
export type CommandBody = { readonly text: readonly Part[] } | { readonly form: readonly Field[] } | { readonly file: readonly Part[] };

export interface Command {
  readonly method: string;
  readonly address: readonly Part[];
  /** `user:password` of Basic authorization, not yet encoded. */
  readonly credentials: readonly Part[] | undefined;
  readonly headers: readonly CommandHeader[];
  readonly body: CommandBody | undefined;
}

/** Neighbouring texts as one. */
export const merged = (parts: readonly Part[]): readonly Part[] => {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last && 'text' in last && 'text' in part) all[all.length - 1] = { text: last.text + part.text };
    else all.push(part);
  }
  return all;
};
