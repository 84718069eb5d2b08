/** What a person begins with: new editors, and the documented expression on the clipboard. */
import { env, window, workspace } from 'vscode';
import { DOCUMENTED_UPN, NEW_BULK_REQUEST, NEW_REQUEST_FILE } from '../../server/src/core/templates.ts';

export const newBulkRequest = (): Promise<void> => openNew('json', NEW_BULK_REQUEST);
export const newRequestFile = (): Promise<void> => openNew('http', NEW_REQUEST_FILE);

/** Opens an editor with a text that is not saved yet. */
async function openNew(language: string, content: string): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language, content }));
}

/** As it is pasted in the portal: not escaped for JSON. */
export async function copyDocumentedUpn(): Promise<void> {
  await env.clipboard.writeText(DOCUMENTED_UPN);
  window.setStatusBarMessage('Copied the documented UPN expression: for object creation only.', SHOWN);
}

/** In milliseconds. */
const SHOWN = 8_000;
