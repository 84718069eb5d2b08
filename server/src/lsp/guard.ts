/** Keeps the server alive when a feature fails. */
import type { Connection } from 'vscode-languageserver';

/** An exception in one feature is logged, without a word of the document, and answered with nothing. */
export type Guarded = <Params, Result>(name: string, handle: (params: Params) => Result, otherwise: Result) => (params: Params) => Result;

export const guardFor =
  (connection: Connection): Guarded =>
  (name, handle, otherwise) =>
  (params) => {
    try {
      return handle(params);
    } catch (error) {
      connection.console.error(`${name} failed: ${whereOf(error)}`);
      return otherwise;
    }
  };

/** The place of an error in the code. Its message may quote the document, so it is left out. */
function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 8).map((line) => line.trim())].join(' ');
}
