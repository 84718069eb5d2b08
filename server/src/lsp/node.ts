/** The server as a process of its own: over stdio for any editor, over node-ipc for VS Code. */
import { randomUUID } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server.ts';

/** Put in by the build. */
declare const SCIMLINT_VERSION: string;

serve(createConnection(ProposedFeatures.all), {
  environment: { newGuid: () => randomUUID(), now: () => Date.now() },
  version: SCIMLINT_VERSION,
  isThere,
});

/** Also what cannot be looked at is there: nothing is to be made in its place. Only the file system of this machine can be asked. */
function isThere(uri: string): boolean {
  if (!/^file:/i.test(uri)) return false;
  try {
    return lstatSync(fileURLToPath(uri), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}
