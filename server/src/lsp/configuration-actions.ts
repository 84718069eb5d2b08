/** What a person says in the configuration about a problem or a file, as an edit of the configuration file. */
import type { ClientCapabilities, CodeAction, Diagnostic, WorkspaceEdit } from 'vscode-languageserver';
import {
  changedConfiguration,
  difference,
  Text,
  type ConfigurationAction,
  type ConfigurationChange,
  type Document,
  type Environment,
} from '../core/index.ts';
import { pathFrom, type Home } from './configurations.ts';
import { lspEdits, QUICK_FIX, repairedBy } from './convert.ts';

export interface Editing {
  readonly capabilities: ClientCapabilities;
  readonly environment: Environment;
  /** Where the configuration of the document stands, or would be made. */
  readonly home: Home;
}

/** The edit that makes the change; undefined where the file is too broken, or this client makes no files. */
export function configurationEdit(
  uri: string,
  change: ConfigurationChange,
  { capabilities, environment, home }: Editing,
): WorkspaceEdit | undefined {
  const { text: before = '' } = home;
  const after = changedConfiguration(home.text, change, pathFrom(home.folder, uri), environment);
  if (after === undefined || after === before) return undefined;
  const edits = lspEdits(Text.of(before), [difference(before, after)]);
  const { documentChanges, resourceOperations } = capabilities.workspace?.workspaceEdit ?? {};
  if (home.text !== undefined) return { changes: { [home.uri]: edits } };
  if (documentChanges !== true || resourceOperations?.includes('create') !== true) return undefined;
  return {
    documentChanges: [
      { kind: 'create', uri: home.uri, options: { ignoreIfExists: true } },
      { textDocument: { uri: home.uri, version: null }, edits },
    ],
  };
}

export function configurationCodeAction(
  uri: string,
  { text }: Document,
  { title, change, problem }: ConfigurationAction,
  reported: readonly Diagnostic[],
  editing: Editing,
): CodeAction | undefined {
  const edit = configurationEdit(uri, change, editing);
  return edit && { title, kind: QUICK_FIX, ...repairedBy(text, problem, reported), edit };
}
