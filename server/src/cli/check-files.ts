/** Checks the files that the options name, one after another: nothing is kept of a file but what was found in it. */
import { checkFile } from './check-file.ts';
import { collectFiles } from './files.ts';
import { readPaths } from './read.ts';
import type { FileReport } from './report.ts';
import { howFor, type Run } from './run.ts';

export async function* checkFiles(run: Run): AsyncGenerator<FileReport> {
  const { options, messages, progress } = run;
  const listed = options.filesFrom === undefined ? [] : await readPaths(options.filesFrom);
  const files = await collectFiles([...options.paths, ...listed], messages.complain);
  for (const [i, { path, isNamed }] of files.entries()) {
    progress.show(`${i} of ${files.length} checked`);
    const how = await howFor(path, isNamed, run);
    const outcome = how && (await checkFile({ path, ...how }));
    if (!outcome) continue;
    if ('reason' in outcome) messages.complain(outcome.path, outcome.reason);
    else yield outcome.report;
  }
}
