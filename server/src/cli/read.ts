/** Reading files, with a sentence for each way in which the file system says no. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { decode, type Decoded } from './decode.ts';
import { Refusal } from './refusal.ts';

/** A file as text, or why it cannot be read. */
export async function readText(path: string): Promise<Decoded | string> {
  try {
    return decode(await readFile(path));
  } catch (error) {
    return reasonOf(error);
  }
}

/** The paths in a list, one a line; `-` is standard input. */
export async function readPaths(from: string): Promise<readonly string[]> {
  const source = from === '-' ? decode(await buffer(process.stdin)) : await readText(from);
  if (typeof source === 'string') throw new Refusal(`${from}: ${source}`);
  return source.text.split(/\r?\n/).filter((line) => line.trim() !== '');
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
    ERR_FS_FILE_TOO_LARGE: 'it is larger than can be read at once (2 GB)',
    ERR_STRING_TOO_LONG: 'it is longer than a text can be (512 million characters)',
  };
  const code = codeOf(error);
  return reasons[code] ?? `it cannot be ${doing === 'read' ? 'read' : 'written'}${code ? ` (${code})` : ''}`;
}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
