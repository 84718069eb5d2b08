/** The documents that the client has open, and what holds for each: its configuration, or the settings of the editor. */
import type { Location } from 'vscode-languageserver';
import {
  CONFIGURATION_FILE,
  defaultSettings,
  matchesGlob,
  suppliedIn,
  type Elsewhere,
  type Environment,
  type Settings,
  type Supplied,
  type Text,
  type TextEdit,
  type Tool,
} from '../core/index.ts';
import { configurations, pathFrom, type Files, type Home } from './configurations.ts';
import { placesElsewhere } from './elsewhere.ts';
import { fileOf } from './file.ts';
import { neighbours } from './neighbours.ts';
import { addressesOf, addressOf, otherFiles } from './others.ts';
import { revisits } from './revisits.ts';
import { MOST_BYTES } from './walk.ts';
import { edited, joined, openDocument, type OpenDocument, type Situation, type SituationOf, type Told } from './open-document.ts';

export interface Documents {
  get(uri: string): OpenDocument | undefined;
  /** In the order in which they were opened. */
  all(): readonly OpenDocument[];
  open(told: Told, text: string): void;
  /** Each change is an edit of the text before it, or a whole text. */
  change(uri: string, version: number, changes: readonly ((text: Text) => TextEdit | string)[]): void;
  close(uri: string): boolean;
  /** What the editor is set to holds from now on, where no configuration does. */
  set(editor: Partial<EditorSettings>): void;
  /** The folders of the workspace, without a slash at their ends. */
  readonly folders: Set<string>;
  /** Looks again at what holds for each document: something on the disk has changed. */
  lookAgain(): void;
  /** A file that documents may name has changed on the disk. */
  readonly changedElsewhere: (uri: string) => void;
  /** The address that a path in a document means; undefined outside of the workspace. */
  addressOf(uri: string, path: string): string | undefined;
  /** Where a place in another file is. */
  readonly locationOf: (place: Elsewhere) => Location | undefined;
  /** Where the configuration of a document stands, or would be made. */
  readonly homeOf: (uri: string) => Home | undefined;
}

export interface EditorSettings {
  readonly rules: Settings['rules'];
  /** The editor's own JSON support reports what is wrong with JSON text. */
  readonly checksJson: boolean;
  /** The tools for request files that are installed in it. */
  readonly httpTools: readonly Tool[];
  /** What its settings give to every request. */
  readonly supplied: Supplied;
  /** Globs of files that it does not show. */
  readonly excluded: readonly string[];
}

export interface Listening {
  /** A document was opened, has changed, or something else holds for it. */
  readonly taken: (document: OpenDocument) => void;
  /** Something else holds for some of the documents. */
  readonly refreshed: () => void;
}

export function openDocuments(environment: Environment, files: Files, { taken, refreshed }: Listening): Documents {
  const all = new Map<string, OpenDocument>();
  const folders = new Set<string>();
  let editor: EditorSettings = { rules: {}, checksJson: false, httpTools: [], supplied: { headers: [], variables: [] }, excluded: [] };
  // A file that is open counts as it stands in the editor, until it is deleted.
  const isGone = (uri: string): boolean => /^file:/i.test(uri) && !files.exists(uri);
  const asEdited: Files = {
    ...files,
    read: (uri, most) => (isGone(uri) ? undefined : (all.get(uri)?.text.toString() ?? files.read(uri, most))),
  };
  const configured = configurations(asEdited, () => [...folders]);
  const around = neighbours({
    files: asEdited,
    open: all,
    rootOf: (uri) => [...folders].filter((folder) => uri.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0],
    isLeftOut,
    groupsOf: (uri) => (configured.of(uri)?.groups ?? []).map((group) => `${configured.homeOf(uri)?.folder ?? ''}#${group.toString()}`),
    changed: joinAgain,
  });
  const later = revisits(() => environment.now(), openAgain);
  const named = new Map<string, readonly string[]>(); // the files that a document names, by its address

  const situationOf: SituationOf = (uri, languageId) => {
    const { settings, kind, isIgnored = false } = configured.of(uri) ?? {};
    return {
      context: {
        settings: settings ?? { ...defaultSettings, rules: editor.rules },
        environment,
        ...fileOf(uri, files.exists),
        beside: around.of(uri),
        other: otherFiles(uri, folderOf(uri), asEdited),
        installed: editor.httpTools,
        supplied: suppliedIn(configured.foldersOf(uri), (address) => files.read(address), editor.supplied),
        ...(editor.checksJson ? { editorJson: languageId } : {}),
      },
      kind,
      isIgnored,
    };
  };

  /** A document is open, has changed, or something else holds for it. */
  function put(document: OpenDocument): void {
    all.set(document.uri, document);
    taken(document);
    later.at(document.uri, document.document?.expires);
    named.set(document.uri, addressesIn(document));
  }

  /** A text that others may name, or that tells them something. Where only something else holds for it they have heard it already. */
  function take(document: OpenDocument): void {
    const before = all.get(document.uri);
    put(document);
    if (before?.text === document.text) return;
    if (isConfiguration(document.uri)) lookAgain();
    changedElsewhere(document.uri);
    if (before) around.lookSoon();
    else around.lookAroundSoon();
  }

  /** What a person has configured to be left alone, here or in the editor. */
  function isLeftOut(uri: string): boolean {
    const { isIgnored = false, isApart = false } = configured.of(uri) ?? {};
    return isIgnored || isApart || editor.excluded.some((glob) => matchesGlob(glob, pathFrom(folderOf(uri), uri)));
  }

  /** The folder of the workspace that a document lies in; its own where it lies in none. */
  const folderOf = (uri: string): string => (folders.size > 0 ? configured.foldersOf(uri).at(-1) : configured.foldersOf(uri)[0]) ?? '';

  const addressesIn = ({ uri, document }: OpenDocument): readonly string[] =>
    document?.links().flatMap(({ target }) => addressesOf(uri, target, folderOf(uri))) ?? [];

  /** Those that name this file are looked at again, once nothing more changes in it. */
  function changedElsewhere(uri: string): void {
    for (const [naming, addresses] of named) if (naming !== uri && addresses.includes(uri)) later.soon(naming);
  }

  function openAgain(uri: string): void {
    const document = all.get(uri);
    if (!document) return;
    put(openDocument(document, document.text.toString(), situationOf));
    refreshed();
  }

  function joinAgain(uri: string): void {
    const document = all.get(uri);
    if (!document) return;
    put(joined(document, around.of(uri)));
    refreshed();
  }

  function lookAgain(): void {
    configured.forget();
    const changed = [...all.values()].filter(({ uri, languageId, situation }) => keyOf(situationOf(uri, languageId)) !== keyOf(situation));
    for (const one of changed) put(openDocument(one, one.text.toString(), situationOf));
    if (changed.length > 0) refreshed();
    around.lookAroundSoon();
  }

  return {
    get: (uri) => all.get(uri),
    all: () => [...all.values()],
    open: (told, text) => {
      take(openDocument(told, text, situationOf));
    },
    change: (uri, version, changes) => {
      const before = all.get(uri);
      if (!before) return;
      take(
        changes.reduce((document, change) => {
          const made = change(document.text);
          return typeof made === 'string'
            ? openDocument({ ...document, version }, made, situationOf)
            : edited(document, made, version, situationOf);
        }, before),
      );
    },
    close: (uri) => {
      const wasOpen = all.delete(uri);
      later.forget(uri);
      named.delete(uri);
      if (wasOpen) changedElsewhere(uri);
      if (wasOpen) around.lookAroundSoon();
      if (wasOpen && isConfiguration(uri)) lookAgain();
      return wasOpen;
    },
    set: (settings) => {
      editor = { ...editor, ...settings };
      lookAgain();
    },
    folders,
    lookAgain,
    changedElsewhere: (uri) => {
      changedElsewhere(uri);
      around.lookAroundSoon();
    },
    locationOf: placesElsewhere(
      (uri) => (isGone(uri) ? undefined : all.get(uri)?.document),
      (uri) => asEdited.read(uri, MOST_BYTES),
    ),
    addressOf: (uri, path) => addressOf(uri, path, folderOf(uri), asEdited),
    homeOf: configured.homeOf,
  };
}

/** What the neighbours tell is looked at when they have told it. */
const keyOf = (situation: Situation): string => JSON.stringify(situation, (key, value: unknown) => (key === 'beside' ? undefined : value));

const isConfiguration = (uri: string): boolean => uri.endsWith(`/${CONFIGURATION_FILE}`);
