/** The file of a document, as the core knows it: its name, and which names beside it are taken. */
import type { Context } from '../core/index.ts';

/** Whether a file is there, of any address. */
export type IsThere = (uri: string) => boolean;

/** An address without the words that a version of a file carries behind its path. */
export const withoutQuery = (uri: string): string => uri.split(/[?#]/)[0] ?? uri;

/** The address of what has this name in the folder of a file. */
export const besides = (uri: string, name: string): string => withoutQuery(uri).replace(/[^/]*$/, () => encodeURIComponent(name));

/** A document that was never saved has no name. */
export function fileOf(uri: string, isThere: IsThere): Pick<Context, 'name' | 'isTaken'> {
  if (/^untitled:/i.test(uri)) return {};
  const name = decoded(/[^/]*$/.exec(withoutQuery(uri))?.[0] ?? '');
  return { ...(name && { name }), isTaken: (name) => isThere(besides(uri, name)) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
