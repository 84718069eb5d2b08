/**
 * Checks the files that the options name: one after another, or in several threads where there is much to check. Reports
 * come in the order of the files either way, and nothing is kept of a file but what was found in it.
 */
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { checkFile, type Job, type Outcome } from './check-file.ts';
import type { CheckOptions } from './check-options.ts';
import { collectFiles, type FileToCheck } from './files.ts';
import { readPaths } from './read.ts';
import type { FileReport } from './report.ts';
import { howFor, type Run } from './run.ts';
import { startThreads } from './threads.ts';

/** In bytes. Threads cost more time than they save below this. */
const MUCH = 4_000_000;
/** More threads than this wait for the disk, and for the memory of each other's files. */
const MOST_THREADS = 8;

export async function* checkFiles(run: Run): AsyncGenerator<FileReport> {
  const { options, messages } = run;
  const listed = options.filesFrom === undefined ? [] : await readPaths(options.filesFrom);
  const collected = await collectFiles([...options.paths, ...listed], messages.complain);
  const files = collected.filter(({ path, isNamed }) => !isOfTheRun(resolve(path), isNamed, options));
  for await (const outcome of outcomesOf(files, run)) {
    if ('reason' in outcome) messages.complain(outcome.path, outcome.reason);
    else yield outcome.report;
  }
}

/** A baseline is no payload, also where the shell put its name in for a glob; a configuration may be meant. */
const isOfTheRun = (path: string, isNamed: boolean, { baseline, writeBaseline, config }: CheckOptions): boolean =>
  [baseline, writeBaseline, isNamed ? undefined : config].some((one) => one !== undefined && resolve(one) === path);

async function* outcomesOf(files: readonly FileToCheck[], run: Run): AsyncGenerator<Outcome> {
  const count = Math.min(availableParallelism(), MOST_THREADS, files.length);
  const jobs = jobsFor(files, run);
  if (count < 2 || !(await isMuch(files))) {
    for await (const job of jobs) yield checkFile(job);
    return;
  }
  const threads = startThreads(count);
  try {
    yield* inOrder(jobs, threads.check, 2 * count);
  } finally {
    await threads.end();
  }
}

async function* jobsFor(files: readonly FileToCheck[], run: Run): AsyncGenerator<Job> {
  for (const [i, { path, isNamed }] of files.entries()) {
    run.progress.show(`${i} of ${files.length} files`);
    const how = await howFor(path, isNamed, run);
    if (how) yield { path, ...how };
  }
}

/** The results in the order of the jobs, of which so many are under way or wait for their turn. */
async function* inOrder(jobs: AsyncIterable<Job>, check: (job: Job) => Promise<Outcome>, ahead: number): AsyncGenerator<Outcome> {
  const running: Promise<Outcome>[] = [];
  for await (const job of jobs) {
    const outcome = check(job);
    outcome.catch(() => undefined); // it is thrown when its turn comes
    running.push(outcome);
    const first = running.length > ahead ? running.shift() : undefined;
    if (first) yield first;
  }
  yield* running;
}

async function isMuch(files: readonly FileToCheck[]): Promise<boolean> {
  let size = 0;
  for (const { path } of files) {
    size += await stat(path).then(
      (found) => found.size,
      () => 0,
    );
    if (size > MUCH) return true;
  }
  return false;
}
