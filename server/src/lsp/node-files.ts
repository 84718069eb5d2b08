/** The disk, for a server that runs in Node: small files, read at once when they are asked for. */
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Files } from './configurations.ts';

/** Nobody writes a longer configuration. In bytes. */
const MOST = 1_000_000;

/** What is no file of the disk, cannot be read or is too long counts as not there. */
export const files: Files = {
  read: (uri) => {
    try {
      const path = fileURLToPath(uri);
      return statSync(path).size > MOST ? undefined : readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    } catch {
      return undefined;
    }
  },
  exists: (uri) => {
    if (!/^file:/i.test(uri)) return false;
    try {
      return lstatSync(fileURLToPath(uri), { throwIfNoEntry: false }) !== undefined;
    } catch {
      return true; // also what cannot be looked at is there: nothing is to be made in its place
    }
  },
};
