/** "Explain provisioning error…": a list to search in; the explanation opens as a read-only document. */
import { Uri, window, workspace, type Disposable, type QuickPickItem } from 'vscode';
import type { Server } from './server.ts';

const SCHEME = 'scimlint-explanation';

/** Writes the explanations that are opened. */
export const provideExplanations = (server: Server): Disposable =>
  workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: ({ query }) => server.explain(query) });

/** Without a query the person is asked for one: a name of the list, or whatever an error says. */
export async function explain(server: Server, query?: string): Promise<void> {
  const asked = query ?? (await ask(server));
  if (asked === undefined || asked.trim() === '') return;
  // The query is no part of the title: it may be pasted from a log.
  const document = await workspace.openTextDocument(Uri.from({ scheme: SCHEME, path: '/Explanation.md', query: asked }));
  await window.showTextDocument(document, { preview: true });
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
