/** The files that a document names, as the workspace shows them. What lies outside of it is not looked for. */
import type { OtherFile } from '../core/index.ts';
import type { Files } from './configurations.ts';
import { withoutQuery } from './file.ts';

/** In bytes. A longer file is there, and not looked into. */
const MOST = 20_000_000;

/** The address that a path means, counted from the folder of a document; undefined for one that leaves the given folder. */
export function addressOf(uri: string, path: string, within: string): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]+:|[\\/~]|[a-z]:)/i.test(path)) return undefined;
  const steps = withoutQuery(uri).split('/').slice(0, -1);
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(encodeURIComponent(step));
  }
  const found = steps.join('/');
  return found.startsWith(`${within}/`) ? found : undefined;
}

/** `within` is the folder of the workspace that a document lies in, or its own. */
export const otherFiles =
  (uri: string, within: string, files: Files) =>
  (path: string): OtherFile | undefined => {
    const address = addressOf(uri, path, within);
    if (address === undefined) return undefined;
    const text = files.read(address, MOST);
    if (text !== undefined) return { text };
    return files.exists(address) ? undefined : { missing: true, siblings: files.list(address.slice(0, address.lastIndexOf('/'))) };
  };
