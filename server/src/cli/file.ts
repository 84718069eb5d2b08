/** The file of a document, as the core knows it: its name, and which names beside it are taken. */
import { lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Context } from '../core/index.ts';
import { codeOf } from './read.ts';

export const fileOf = (path: string): Pick<Context, 'name' | 'isTaken'> => ({
  name: basename(path),
  isTaken: (name) => isThere(join(dirname(path), name)),
});

/** Also what cannot be looked at is there: nothing is to be made in its place. A name too long for the disk is nobody's. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return codeOf(error) !== 'ENAMETOOLONG';
  }
}
