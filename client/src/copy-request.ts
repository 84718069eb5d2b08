/** "Copy as curl" and "Copy as PowerShell": the request at the cursor on the clipboard, its secrets as environment variables. */
import { env, window } from 'vscode';
import type { Server } from './server.ts';

export const copyAsCurl = (server: Server): Promise<void> => copy(server, 'curl');
export const copyAsPowerShell = (server: Server): Promise<void> => copy(server, 'powershell');

async function copy(server: Server, shell: 'curl' | 'powershell'): Promise<void> {
  const editor = window.activeTextEditor;
  const command = editor && (await server.copyRequest(editor.document, editor.selection.active, shell));
  if (command === undefined) {
    void window.showInformationMessage('scimlint finds no request at the cursor. Put it into a request of an .http file first.');
    return;
  }
  await env.clipboard.writeText(command);
  window.setStatusBarMessage('Copied. Secrets are taken from environment variables; set them before you run it.', SHOWN);
}

/** In milliseconds. */
const SHOWN = 8_000;
