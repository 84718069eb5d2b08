/** The problems that VS Code shows of a document: ours, and those of its own JSON support. */
import { languages, type Diagnostic, type TextDocument } from 'vscode';
import { counted } from '../../server/src/core/base/words.ts';

/** The server tells no more of a document. */
const MOST = 1000;

export const problemsOf = (document: TextDocument): readonly Diagnostic[] =>
  languages.getDiagnostics(document.uri).filter(({ source }) => source === 'scimlint' || source === document.languageId);

/** `2 problems`, `no problem`, `1000+ problems`. */
export const inWords = (count: number): string =>
  count === 0 ? 'no problem' : count < MOST ? counted(count, 'problem') : `${MOST}+ problems`;
