/** The output formats, by the name that `--format` takes. */
import type { FileReport } from './report.ts';
import { json } from './format-json.ts';
import { stylish } from './format-stylish.ts';

export interface Printing {
  readonly colours: boolean;
}
/** The whole text that goes to standard output; empty for nothing. */
export type Format = (files: readonly FileReport[], printing: Printing) => string;

export const formats = { stylish, json } satisfies Record<string, Format>;
export type FormatName = keyof typeof formats;
