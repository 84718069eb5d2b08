/** What a request file is told that stands in other files, as in an editor: the files that it sends, and the names in the environments of its tools. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { suppliedByEditor, suppliedIn, type Context, type OtherFile } from '../core/index.ts';
import { decode } from './decode.ts';
import { isThere } from './file.ts';

/** In bytes. A longer file is there, and not looked into. */
const MOST = 20_000_000;

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
  if (/^(?:[a-z][a-z\d+.-]+:|[\\/~]|[a-z]:)/i.test(named)) return undefined;
  const paths = folders.map((folder) => resolve(folder, named.replaceAll('\\', '/'))).filter((path) => isWithin(within, path));
  const [first] = paths;
  if (first === undefined) return undefined;
  for (const path of paths) {
    const text = read(path);
    if (text !== undefined) return { text };
  }
  return paths.some(isThere) ? undefined : { missing: true, siblings: namesIn(dirname(first)) };
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
    if (statSync(path).size > MOST) return undefined;
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
