/** A file that an action makes is shown, or nobody would know that it is there. */
import { CodeAction, window, workspace, type Command, type TextDocument, type Uri } from 'vscode';

/** A command of our own, which is in no list. Its argument is the file. */
export const SHOW_MADE_FILE = 'scimlint.showMadeFile';

/** The actions, with what shows the first file besides the document that each writes. A configuration stays where it is. */
export const showingMadeFiles = <One extends CodeAction | Command>(document: TextDocument, actions: readonly One[]): One[] =>
  actions.map((action) => {
    if (!(action instanceof CodeAction) || !action.edit || action.command) return action;
    const made = action.edit
      .entries()
      .map(([uri]) => uri)
      .find((uri) => uri.toString() !== document.uri.toString() && !uri.path.endsWith('.config.json'));
    if (made) action.command = { title: action.title, command: SHOW_MADE_FILE, arguments: [made] };
    return action;
  });

export async function showMadeFile(uri: Uri): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
}
