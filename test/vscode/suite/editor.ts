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

export async function openText(language: string, content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Asks again on every event until there is an answer. */
export async function until<Answer>(
  what: string,
  subscribe: (ask: () => void) => vscode.Disposable,
  answer: () => Promise<Answer | undefined> | Answer | undefined,
): Promise<Answer> {
  let subscription: vscode.Disposable | undefined;
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const ask = (): void => {
        Promise.resolve(answer()).then((value) => {
          if (value !== undefined) resolve(value);
        }, reject);
      };
      subscription = subscribe(ask);
      AbortSignal.timeout(DEADLINE).addEventListener('abort', () => {
        reject(new Error(`Waited in vain for ${what}.`));
      });
      ask();
    });
  } finally {
    subscription?.dispose();
  }
}

/** Some answers change without an event; they are asked for again and again. */
export const repeatedly = (ask: () => void): vscode.Disposable => {
  const timer = setInterval(ask, 100);
  return new vscode.Disposable(() => {
    clearInterval(timer);
  });
};

export const ours = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'scimlint');
const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** Waits until scimlint reports exactly these rules, in any order, all with this severity if one is given, and gives the diagnostics. */
export function reports(
  document: vscode.TextDocument,
  rules: readonly string[],
  severity?: vscode.DiagnosticSeverity,
): Promise<readonly vscode.Diagnostic[]> {
  const wanted = [...rules].sort().join();
  return until(
    `${wanted || 'no problem'} in ${document.uri.path}; reported: ${ours(document.uri).map(ruleOf).join()}`,
    (ask) => vscode.languages.onDidChangeDiagnostics(ask),
    () => {
      const found = ours(document.uri);
      const isRight = severity === undefined || found.every((one) => one.severity === severity);
      return isRight && found.map(ruleOf).sort().join() === wanted ? found : undefined;
    },
  );
}

/** Waits until the JSON support of VS Code reports so many problems. */
export function editorReports(document: vscode.TextDocument, count: number): Promise<readonly vscode.Diagnostic[]> {
  return until(
    `${count} problems from VS Code itself in ${document.uri.path}`,
    (ask) => vscode.languages.onDidChangeDiagnostics(ask),
    () => {
      const found = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === document.languageId);
      return found.length === count ? found : undefined;
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
