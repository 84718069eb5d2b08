/** What a request file is told that stands in other files, as in an editor: the files that it sends, and the names in the environments of its tools. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { hasOwnRoot, LONGEST_OTHER, otherFileAt, suppliedByEditor, suppliedIn, type Context, type OtherFile } from '../core/index.ts';
import { decode } from './decode.ts';
import { isThere } from './file.ts';

/** `root` is the folder of the repository: nothing outside of it is looked at. A file that lies elsewhere has its own folder alone. */
export function requestFileOf(path: string, root: string): Pick<Context, 'other' | 'supplied'> {
  const own = dirname(resolve(path));
  const within = isWithin(root, own) ? root : own;
  const folders = foldersUpTo(own, within);
  return {
    other: (named) => otherFile(named, [...new Set([own, within])], within),
    supplied: suppliedIn(folders, read, suppliedByEditor(folders, read)),
  };
}

/** From the folder of the document, and, as REST Client has it, from that of the workspace. */
function otherFile(named: string, folders: readonly string[], within: string): OtherFile | undefined {
  if (hasOwnRoot(named)) return undefined;
  const paths = folders.map((folder) => resolve(folder, named.replaceAll('\\', '/'))).filter((path) => isWithin(within, path));
  return otherFileAt(paths, { read, isThere, namesBeside: (path) => namesIn(dirname(path)) });
}

const isWithin = (folder: string, path: string): boolean => {
  const steps = relative(folder, path);
  return steps === '' || (!/^\.\.(?:[\\/]|$)/.test(steps) && !isAbsolute(steps));
};

function foldersUpTo(from: string, last: string): readonly string[] {
  const folders = [from];
  for (let at = from; at !== last && dirname(at) !== at; at = dirname(at)) folders.push(dirname(at));
  return folders;
}

/** What is no file, cannot be read or is too long counts as not there. */
function read(path: string): string | undefined {
  try {
    if (statSync(path).size > LONGEST_OTHER) return undefined;
    const decoded = decode(readFileSync(path));
    return typeof decoded === 'string' ? undefined : decoded.text;
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
