/** Which files a command is about: those named, those below named folders, those that a glob finds. */
import { readdir, stat } from 'node:fs/promises';
import { glob, isDynamicPattern } from 'tinyglobby';

const wanted = /\.(json|http|rest|mapexpr)$/i;
const passedOver = new Set(['.git', 'node_modules']);

/** Called for each path that cannot be read. */
export type Complain = (path: string, reason: string) => void;

/** In the order of their names, each once. A named file is taken whatever its ending. */
export async function collectFiles(paths: readonly string[], complain: Complain): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const path of paths) for (const file of await filesAt(path, complain)) files.add(file);
  return [...files].sort();
}

async function filesAt(path: string, complain: Complain): Promise<readonly string[]> {
  try {
    return (await stat(path)).isDirectory() ? await walk(path.replace(/(?<=[^/\\])[/\\]+$/, ''), complain) : [path];
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && isDynamicPattern(path)) {
      const found = await glob(path.replaceAll('\\', '/'), {
        ignore: ['**/node_modules/**', '**/.git/**'],
        expandDirectories: false,
        dot: true,
      });
      if (found.length > 0) return found;
    }
    complain(path, reasonOf(error));
    return [];
  }
}

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
    else if (!entry.isDirectory() && wanted.test(entry.name)) files.push(path);
  }
  return files;
}

/** Why the file system said no to reading or writing, in words. */
export function reasonOf(error: unknown, doing: 'read' | 'write' = 'read'): string {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    EEXIST: 'something has that name already',
    EACCES: `no permission to ${doing} it`,
    EPERM: `no permission to ${doing} it`,
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of the path is not a folder',
    ELOOP: 'its links lead in a circle',
    ENAMETOOLONG: 'the name is too long',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
  };
  const code = codeOf(error);
  return reasons[code] ?? `it cannot be ${doing === 'read' ? 'read' : 'written'}${code ? ` (${code})` : ''}`;
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '');
