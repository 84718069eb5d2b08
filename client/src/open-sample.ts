/** "Open troubleshooting sample…": the files of a documented trouble are copied into a folder, where fixes can be tried, and opened. */
import { commands, FileType, Uri, window, workspace } from 'vscode';

/** Of the folder that the copies go to. */
const COPIES = 'scimlint-samples';
/** For the tests of the samples. */
const EXPECTED = 'expected.json';

/** Without the name of one, the person is asked. */
export async function openSample(extension: Uri, asked?: string): Promise<void> {
  const samples = Uri.joinPath(extension, 'samples', 'troubleshooting');
  const names = await namesIn(samples, FileType.Directory);
  const name = names.find((one) => one === asked) ?? (await ask(names));
  const home = name === undefined ? undefined : await homeOfCopies();
  if (name === undefined || home === undefined) return;
  const target = Uri.joinPath(home, name);
  try {
    const files = await copyFiles(Uri.joinPath(samples, name), target);
    for (const file of files) await window.showTextDocument(file, { preview: false });
  } catch {
    void window.showWarningMessage(`The sample could not be copied. Look whether files can be made in ${target.fsPath}.`);
    return;
  }
  await commands.executeCommand('setContext', `scimlint.opened.${name}`, true); // ticks the step of the walkthrough off
}

async function ask(names: readonly string[]): Promise<string | undefined> {
  const items = names.map((name) => ({ label: name.replaceAll('-', ' '), name }));
  const choice = await window.showQuickPick(items, {
    title: 'scimlint: Open troubleshooting sample…',
    placeHolder: 'A trouble; a copy of its files is opened',
  });
  return choice?.name;
}

/** In the folder that is open; where none is, or nothing can be written into it, the person says where. */
async function homeOfCopies(): Promise<Uri | undefined> {
  const open = workspace.workspaceFolders?.find(({ uri }) => workspace.fs.isWritableFileSystem(uri.scheme) !== false)?.uri;
  if (open) return Uri.joinPath(open, COPIES);
  const picked = await window.showOpenDialog({
    title: 'Where to copy the sample',
    openLabel: 'Copy here',
    canSelectFolders: true,
    canSelectFiles: false,
  });
  return picked?.[0] && Uri.joinPath(picked[0], COPIES);
}

/** What is there already stays as it is. Gives the files to look at. */
async function copyFiles(from: Uri, to: Uri): Promise<readonly Uri[]> {
  await workspace.fs.createDirectory(to);
  const taken = await namesIn(to, FileType.File);
  const names = (await namesIn(from, FileType.File)).filter((name) => name !== EXPECTED);
  for (const name of names)
    if (!taken.includes(name)) await workspace.fs.copy(Uri.joinPath(from, name), Uri.joinPath(to, name), { overwrite: false });
  return names.filter((name) => name !== 'scimlint.config.json').map((name) => Uri.joinPath(to, name));
}

const namesIn = async (folder: Uri, wanted: FileType): Promise<readonly string[]> =>
  (await workspace.fs.readDirectory(folder))
    .filter(([, type]) => type === wanted)
    .map(([name]) => name)
    .sort();
