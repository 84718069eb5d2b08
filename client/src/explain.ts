/** "Explain provisioning error…": a list to search in; the explanation opens to be read, and says of the open files what holds now. */
import { commands, EventEmitter, languages, Uri, window, workspace, Disposable, type QuickPickItem } from 'vscode';
import type { Server } from './server.ts';

const SCHEME = 'scimlint-explanation';
/** In milliseconds: after the last problem came or went, before an explanation is written anew. */
const PAUSE = 500;

const changed = new EventEmitter<Uri>();

/** Writes the explanations that are open, anew where a problem comes or goes. */
export function provideExplanations(server: Server): Disposable {
  let timer: NodeJS.Timeout | undefined;
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ query }) => server.explain(query),
  });
  const followed = languages.onDidChangeDiagnostics(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === SCHEME) changed.fire(uri);
    }, PAUSE);
  });
  return new Disposable(() => {
    clearTimeout(timer);
    for (const one of [provider, followed]) one.dispose();
  });
}

/** Without a query the person is asked for one: a name of the list, or whatever an error says. */
export async function explain(server: Server, query?: string): Promise<void> {
  const asked = query ?? (await ask(server));
  if (asked === undefined || asked.trim() === '') return;
  // The query is no part of the title: it may be pasted from a log.
  const uri = Uri.from({ scheme: SCHEME, path: '/Explanation.md', query: asked });
  const wasOpen = workspace.textDocuments.some((one) => one.uri.toString() === uri.toString());
  const document = await workspace.openTextDocument(uri);
  if (wasOpen) changed.fire(uri);
  try {
    await commands.executeCommand('markdown.showPreview', uri);
  } catch {
    await window.showTextDocument(document, { preview: true }); // the Markdown support of VS Code is switched off
  }
}

async function ask(server: Server): Promise<string | undefined> {
  const pick = window.createQuickPick<QuickPickItem>();
  pick.title = 'scimlint: Explain provisioning error…';
  pick.placeholder = 'A code, a rule, or words of an error, such as Invalid data format';
  pick.matchOnDescription = true;
  pick.busy = true;
  pick.show();
  const chosen = new Promise<string | undefined>((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.label ?? pick.value);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
  });
  pick.items = (await server.explainable()).map(({ name, about }) => ({ label: name, description: about }));
  pick.busy = false;
  return chosen;
}
