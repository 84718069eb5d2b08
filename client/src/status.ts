/** The language status item: says of the document in the active editor what it is taken for, so that silence is not mistaken for approval. */
import {
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  Disposable,
  type Command,
  type LanguageStatusItem,
  type TextDocument,
} from 'vscode';
import { isNamedOurs, kindOf } from './ours.ts';
import { inWords, problemsOf } from './problems.ts';
import type { Server } from './server.ts';

/** After the last keystroke, before the status is looked at again. */
const PAUSE = 200;

export interface Status {
  readonly text: string;
  readonly detail: string;
  readonly isWarning: boolean;
  /** What a person may want to do now. */
  readonly command?: Command;
}

const GO: Command = { title: 'Go to operation…', command: 'scimlint.goToOperation' };
const COPY: Command = { title: 'Copy the documented UPN expression', command: 'scimlint.copyDocumentedUpn' };
const CHECK_AS: Command = { title: 'Check this file as…', command: 'scimlint.checkAs' };
const BEGIN: Command = { title: 'New bulk request', command: 'scimlint.newBulkRequest' };

/** By the kind of the document. */
const commands: Readonly<Record<string, Command>> = { 'bulk-request': GO, http: GO, expression: COPY, 'sync-schema': COPY };

/** What is said of a document; nothing of one that is none of ours. */
export async function statusOf(document: TextDocument, server: Server): Promise<Status | undefined> {
  const summary = await server.summaryOf(document);
  if (summary) {
    const { kind, text } = summary;
    const command = kind === null ? CHECK_AS : commands[kind];
    return {
      text: kind === null ? text : `${text}, ${inWords(problemsOf(document).length)}`,
      detail: 'scimlint',
      isWarning: false,
      ...(command && { command }),
    };
  }
  if (kindOf(document) || !isNamedOurs(document)) return undefined; // the server starts; it will be asked again
  return {
    text: 'not recognised',
    detail: 'scimlint checks nothing here: this is no bulk request, user, or synchronization schema.',
    isWarning: true,
    command: BEGIN,
  };
}

/** Shows it, and keeps it true while the person edits, changes the editor or mends problems. */
export function showStatus(server: Server): Disposable {
  let item: LanguageStatusItem | undefined;
  let timer: NodeJS.Timeout | undefined;
  let asked = 0;

  const update = async (): Promise<void> => {
    const question = ++asked;
    const document = window.activeTextEditor?.document;
    const status = document && (await statusOf(document, server));
    if (question !== asked) return; // asked again meanwhile
    if (!document || !status) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= languages.createLanguageStatusItem('scimlint.status', []);
    item.name = 'scimlint';
    item.selector = { scheme: document.uri.scheme, language: document.languageId, pattern: '**' };
    item.text = status.text;
    item.detail = status.detail;
    item.severity = status.isWarning ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    item.command = status.command;
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), PAUSE);
  };

  void update();
  const listeners = [
    window.onDidChangeActiveTextEditor(() => void update()),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) soon();
    }),
    languages.onDidChangeDiagnostics(soon),
  ];
  return new Disposable(() => {
    clearTimeout(timer);
    for (const one of listeners) one.dispose();
    item?.dispose();
  });
}
