/** The server as a process of its own: over stdio for any editor, over node-ipc for VS Code. */
import { randomUUID } from 'node:crypto';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { files } from './node-files.ts';
import { serve } from './server.ts';

/** Put in by the build. */
declare const SCIMLINT_VERSION: string;

serve(createConnection(ProposedFeatures.all), {
  environment: { newGuid: () => randomUUID(), now: () => Date.now() },
  version: SCIMLINT_VERSION,
  files,
});
