/** The output formats, by the name that `--format` takes. */
import type { Severity } from '../core/index.ts';
import { github } from './format-github.ts';
import { json } from './format-json.ts';
import { junit } from './format-junit.ts';
import { sarif } from './format-sarif.ts';
import { stylish } from './format-stylish.ts';
import type { FileReport } from './report.ts';

export interface Printing {
  readonly colours: boolean;
}

/** Writes as the files come, so that no format holds more than it must. */
export interface Printer {
  /** What is printed when a file was checked. */
  readonly file: (report: FileReport) => string;
  /** What is printed after all files. `isComplete`: all that was asked for could be read. */
  readonly end: (isComplete: boolean) => Ending;
}
export interface Ending {
  readonly text: string;
  /** What the person should know of what was printed. */
  readonly note?: string | undefined;
}

interface Format {
  /** Nothing below this is printed unless the person asks for it. */
  readonly level: Severity;
  readonly start: (printing: Printing) => Printer;
}

export const formats = {
  stylish: { level: 'hint', start: stylish },
  json: { level: 'hint', start: json },
  sarif: { level: 'warning', start: sarif },
  github: { level: 'warning', start: github },
  junit: { level: 'hint', start: junit },
} satisfies Record<string, Format>;
export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];
