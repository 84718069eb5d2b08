/** What a test asks of VS Code. Everything waits for the event that tells it, with a deadline. */
import * as vscode from 'vscode';

const DEADLINE = 30_000;

/** The folder that the suite runs on: a copy of the samples. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No folder is open.');
  return folder.uri;
}

export async function openSample(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceFolder(), name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Asks again on every event until there is an answer. */
async function until<Answer>(
  what: string,
  subscribe: (ask: () => void) => vscode.Disposable,
  answer: () => Promise<Answer | undefined> | Answer | undefined,
): Promise<Answer> {
  let subscription: vscode.Disposable | undefined;
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const ask = (): void => {
        Promise.resolve(answer()).then((value) => {
          if (value !== undefined) resolve(value);
        }, reject);
      };
      subscription = subscribe(ask);
      timer = setTimeout(() => {
        reject(new Error(`Waited in vain for ${what}.`));
      }, DEADLINE);
      ask();
    });
  } finally {
    subscription?.dispose();
    clearTimeout(timer);
  }
}

/** Some answers change without an event; they are asked for again and again. */
const repeatedly = (ask: () => void): vscode.Disposable => {
  const timer = setInterval(ask, 100);
  return new vscode.Disposable(() => {
    clearInterval(timer);
  });
};

const ours = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'scimlint');
const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** Waits until scimlint reports exactly these rules, in any order, and gives the diagnostics. */
export function reports(document: vscode.TextDocument, rules: readonly string[]): Promise<readonly vscode.Diagnostic[]> {
  const wanted = [...rules].sort().join();
  return until(
    `${wanted || 'no problem'} in ${document.uri.path}; reported: ${ours(document.uri).map(ruleOf).join()}`,
    (ask) => vscode.languages.onDidChangeDiagnostics(ask),
    () => {
      const found = ours(document.uri);
      return found.map(ruleOf).sort().join() === wanted ? found : undefined;
    },
  );
}

/** The texts of the hovers at the start of a range that contain a piece of text. */
export function hoverWith(document: vscode.TextDocument, at: vscode.Position, piece: string): Promise<string> {
  return until(`a hover with "${piece}"`, repeatedly, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
    return hovers
      .flatMap(({ contents }) => contents.map((one) => (one instanceof vscode.MarkdownString ? one.value : '')))
      .find((text) => text.includes(piece));
  });
}

/** The code action of this title, once it is offered. */
export function actionTitled(document: vscode.TextDocument, range: vscode.Range, title: string): Promise<vscode.CodeAction> {
  return until(`the action "${title}"`, repeatedly, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
    return actions.find((action) => action.title === title);
  });
}

/** Applies an action and gives the text that it makes. */
export async function apply(document: vscode.TextDocument, { edit, title }: vscode.CodeAction): Promise<string> {
  if (!edit || !(await vscode.workspace.applyEdit(edit))) throw new Error(`"${title}" could not be applied.`);
  return document.getText();
}

/** The source action of this kind, as "Fix all" on save asks for it. */
export function sourceAction(document: vscode.TextDocument, kind: string): Promise<vscode.CodeAction> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  return until(`a source action ${kind}`, repeatedly, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      whole,
      kind,
    );
    return actions.find((action) => action.kind?.value === kind);
  });
}
