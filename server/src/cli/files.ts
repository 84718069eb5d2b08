/** Which files a command is about: those named, those below named folders, those that a glob finds. */
import { readdir, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { CONFIGURATION_FILE } from '../core/index.ts';
import { codeOf, reasonOf } from './read.ts';

const wanted = /\.(json|http|rest|mapexpr)$/i;
/** It ends as files do that are looked for in folders. */
export const isWanted = (name: string): boolean => wanted.test(name);
const passedOver = new Set(['.git', 'node_modules']);

export interface FileToCheck {
  readonly path: string;
  /** The person named this very file. */
  readonly isNamed: boolean;
}

/** Called for each path that cannot be read. */
export type Complain = (path: string, reason: string) => void;

/** In the order of their names, each once. A named file is taken whatever its ending. */
export async function collectFiles(paths: readonly string[], complain: Complain): Promise<readonly FileToCheck[]> {
  const files = new Map<string, FileToCheck>();
  for (const path of paths)
    for (const file of await filesAt(path, complain)) {
      const key = resolve(file.path);
      if (file.isNamed || !files.has(key)) files.set(key, file);
    }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function filesAt(path: string, complain: Complain): Promise<readonly FileToCheck[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ path, isNamed: true }];
    return found(await walk(path.replace(/(?<=[^/\\])[/\\]+$/, ''), complain));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && isDynamicPattern(path)) {
      const matching = await glob(path.replaceAll('\\', '/'), {
        ignore: ['**/node_modules/**', '**/.git/**'],
        expandDirectories: false,
        dot: true,
      });
      if (matching.length > 0) return found(matching);
    }
    complain(path, reasonOf(error));
    return [];
  }
}

/** A configuration is read for what it says, and its mistakes are told then; it is checked as a document only where it is named. */
const found = (paths: readonly string[]): readonly FileToCheck[] =>
  paths.filter((path) => basename(path) !== CONFIGURATION_FILE).map((path) => ({ path, isNamed: false }));

/** The files below a folder. Links to folders are not followed. */
async function walk(folder: string, complain: Complain): Promise<string[]> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    complain(folder, reasonOf(error));
    return [];
  }
  const files: string[] = [];
  for (const entry of entries) {
    const path = `${folder === '/' ? '' : folder}/${entry.name}`;
    if (entry.isDirectory() && !passedOver.has(entry.name)) files.push(...(await walk(path, complain)));
    else if (!entry.isDirectory() && isWanted(entry.name) && !(entry.isSymbolicLink() && (await isFolder(path)))) files.push(path);
  }
  return files;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
