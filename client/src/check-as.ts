/** "Check this file as…": the person says of any JSON file what it is; the server writes it into `scimlint.config.json`. */
import { window, type QuickPickItem } from 'vscode';
import { isAskedAbout } from './ours.ts';
import type { Server } from './server.ts';

interface Item extends QuickPickItem {
  /** As the server calls it. */
  readonly as: string;
}

const choices: readonly Item[] = [
  {
    as: '/bulkUpload',
    label: 'A request for /bulkUpload',
    detail: 'Everything that the endpoint refuses is shown, whatever the file looks like.',
  },
  {
    as: 'RFC 7644',
    label: 'A bulk request for another SCIM server',
    detail: 'RFC 7644 alone: what only Microsoft Entra asks for is left out.',
  },
  { as: 'nothing', label: 'Nothing of scimlint', detail: 'The file is left alone.' },
];

export async function checkAs(server: Server): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !isAskedAbout(document) || document.languageId === 'mapping-expression') {
    void window.showInformationMessage('scimlint checks JSON and request files. Open one first.');
    return;
  }
  if (document.isUntitled) {
    void window.showInformationMessage('Save the file first: scimlint.config.json names it by its path.');
    return;
  }
  const choice = await window.showQuickPick(choices, {
    title: 'scimlint: Check this file as…',
    placeHolder: 'Written into scimlint.config.json',
  });
  if (choice && !(await server.checkAs(document, choice.as)))
    void window.showWarningMessage(
      'scimlint.config.json could not be changed. If it is there, look whether its text is broken; it may say so already.',
    );
}
