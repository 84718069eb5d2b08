/** The files around a document that may tell something of it, nearest first: so many at most, and no links. */
import type { Files } from './configurations.ts';

/** What one look around reads at most, in files and bytes, and the folders that it looks into. */
const MOST_FILES = 200;
export const MOST_BYTES = 50_000_000;
const MOST_FOLDERS = 2000;

export interface Nearby {
  readonly uri: string;
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly modified: number;
}

/** Lets the client be answered in between. */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** `first` are folders to begin with, `root` the one that holds all of them; without one nothing below them is looked at. What `isLeftOut` says of a file or folder is passed over. */
export async function filesAround(
  first: readonly string[],
  root: string | undefined,
  { entries }: Pick<Files, 'entries'>,
  isLeftOut: (uri: string) => boolean,
): Promise<readonly Nearby[]> {
  const found: Nearby[] = [];
  const queue = [...first, ...(root === undefined ? [] : [root])];
  const seen = new Set<string>();
  let bytes = 0;
  for (let i = 0; i < queue.length && seen.size < MOST_FOLDERS && found.length < MOST_FILES; i++) {
    const folder = queue[i];
    if (folder === undefined || seen.has(folder)) continue;
    seen.add(folder);
    await pause();
    // The newest first: those that were saved together most often belong together.
    for (const { name, isFolder, size, modified } of [...entries(folder)].sort((a, b) => b.modified - a.modified)) {
      const uri = `${folder}/${encodeURIComponent(name)}`;
      if (/^(?:node_modules|\.git)$/.test(name) || isLeftOut(uri)) continue;
      if (isFolder) queue.push(...(root === undefined ? [] : [uri]));
      else if (found.length < MOST_FILES && bytes + size <= MOST_BYTES) {
        bytes += size;
        found.push({ uri, size, modified });
      }
    }
  }
  return found;
}
