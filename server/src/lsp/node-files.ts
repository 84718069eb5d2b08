/** The disk, for a server that runs in Node: small files, read at once when they are asked for. */
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from './configurations.ts';

/** Nobody writes a longer configuration. In bytes. */
const MOST = 1_000_000;

const mayBeOurs = /\.(?:jsonc?|http|rest)$/i;

/** What is no file of the disk, cannot be read or is too long counts as not there. */
export const files: Files = {
  read: (uri, most = MOST) => {
    try {
      const path = fileURLToPath(uri);
      return statSync(path).size > most ? undefined : readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    } catch {
      return undefined;
    }
  },
  list: (uri) => {
    try {
      return readdirSync(fileURLToPath(uri));
    } catch {
      return [];
    }
  },
  entries: (uri) => {
    try {
      const folder = fileURLToPath(uri);
      return readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() || (entry.isFile() && mayBeOurs.test(entry.name)))
        .map((entry) => {
          if (entry.isDirectory()) return { name: entry.name, isFolder: true, size: 0, modified: 0 };
          const { size, mtimeMs } = lstatSync(join(folder, entry.name));
          return { name: entry.name, isFolder: false, size, modified: mtimeMs };
        })
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch {
      return [];
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
