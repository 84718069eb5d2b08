/** The files that a document names, as the workspace shows them. What lies outside of it is not looked for. */
import { hasOwnRoot, LONGEST_OTHER, otherFileAt, type OtherFile } from '../core/index.ts';
import type { Files } from './configurations.ts';
import { withoutQuery } from './file.ts';

/** The addresses that a path may mean: from the folder of the document, and, as REST Client has it, from that of the workspace. None that leave it. */
export function addressesOf(uri: string, path: string, within: string): readonly string[] {
  if (hasOwnRoot(path)) return [];
  const own = withoutQuery(uri).split('/').slice(0, -1).join('/');
  const found = [own, within].flatMap((folder) => below(folder, path, within) ?? []);
  return [...new Set(found)];
}

function below(folder: string, path: string, within: string): string | undefined {
  const steps = folder.split('/');
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(encodeURIComponent(step));
  }
  const found = steps.join('/');
  return found.startsWith(`${within}/`) ? found : undefined;
}

/** The one of them that is there, else the first. */
export const addressOf = (uri: string, path: string, within: string, files: Files): string | undefined => {
  const addresses = addressesOf(uri, path, within);
  return addresses.find((address) => files.exists(address)) ?? addresses[0];
};

/** `within` is the folder of the workspace that a document lies in, or its own. */
export const otherFiles =
  (uri: string, within: string, files: Files) =>
  (path: string): OtherFile | undefined =>
    otherFileAt(addressesOf(uri, path, within), {
      read: (address) => files.read(address, LONGEST_OTHER),
      isThere: files.exists,
      namesBeside: (address) => files.list(address.slice(0, address.lastIndexOf('/'))),
    });
