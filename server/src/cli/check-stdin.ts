/** Checks the text on standard input. With --fix the repaired text goes to stdout. */
import { buffer } from 'node:stream/consumers';
import { decode, encode } from './decode.ts';
import { examine } from './examine.ts';
import type { FileReport } from './report.ts';
import { howFor, type Run } from './run.ts';

export async function* checkStdin(run: Run): AsyncGenerator<FileReport> {
  const { options, messages } = run;
  const path = options.stdinFilename ?? 'stdin';
  const bytes = await buffer(process.stdin);
  const source = decode(bytes);
  if (typeof source === 'string') {
    messages.complain(path, source);
    return;
  }
  const how = await howFor(path, true, run);
  const { report, fixed } = how ? examine(path, source, how) : {};
  if (options.fix) process.stdout.write(fixed === undefined ? bytes : encode(source, fixed));
  if (report) yield report;
}
