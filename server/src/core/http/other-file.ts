/** The file that a document names, wherever files are: on the disk, or as an editor shows them. */
import type { OtherFile } from '../base/kind.ts';

/** In bytes. A longer file is there, and not looked into. */
export const LONGEST_OTHER = 20_000_000;

/** Whether a path begins somewhere of its own, as an address does, and not in a folder of the document. */
export const hasOwnRoot = (path: string): boolean => /^(?:[a-z][a-z\d+.-]+:|[\\/~]|[a-z]:)/i.test(path);

/** How whoever has the files looks at a place. */
export interface Looking {
  /** The text; undefined for what is no file, cannot be read or is too long. */
  readonly read: (place: string) => string | undefined;
  readonly isThere: (place: string) => boolean;
  /** The names in the folder of a place. */
  readonly namesBeside: (place: string) => readonly string[];
}

/** The first of the places that a path may mean which can be read; undefined where one is there and cannot, or there is no place. */
export function otherFileAt(places: readonly string[], { read, isThere, namesBeside }: Looking): OtherFile | undefined {
  const [first] = places;
  if (first === undefined) return undefined;
  for (const place of places) {
    const text = read(place);
    if (text !== undefined) return { text };
  }
  return places.some(isThere) ? undefined : { missing: true, siblings: namesBeside(first) };
}
