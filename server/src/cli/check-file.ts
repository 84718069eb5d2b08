/** Reads, examines and, with --fix, writes one file. */
import writeFileAtomic from 'write-file-atomic';
import { encode } from './decode.ts';
import { examine, type How } from './examine.ts';
import { readText, reasonOf } from './read.ts';
import type { FileReport } from './report.ts';

export interface Job extends How {
  readonly path: string;
}
/** What was found, or why the file could not be read or written. */
export type Outcome = { readonly report: FileReport } | { readonly path: string; readonly reason: string };

export async function checkFile({ path, ...how }: Job): Promise<Outcome> {
  const source = await readText(path);
  if (typeof source === 'string') return { path, reason: source };
  const { report, fixed } = examine(path, source, how);
  if (fixed === undefined) return { report };
  try {
    await writeFileAtomic(path, encode(source, fixed));
    return { report };
  } catch (error) {
    return { path, reason: reasonOf(error, 'write') };
  }
}
