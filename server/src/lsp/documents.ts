/** The documents that the client has open, and what holds for each: its configuration, or the settings of the editor. */
import { CONFIGURATION_FILE, defaultSettings, type Environment, type Settings, type Text, type TextEdit } from '../core/index.ts';
import { configurations, type Files, type Home } from './configurations.ts';
import { fileOf } from './file.ts';
import { edited, openDocument, type OpenDocument, type SituationOf, type Told } from './open-document.ts';

export interface Documents {
  get(uri: string): OpenDocument | undefined;
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
  /** Where the configuration of a document stands, or would be made. */
  readonly homeOf: (uri: string) => Home | undefined;
}

export interface EditorSettings {
  readonly rules: Settings['rules'];
  /** The editor's own JSON support reports what is wrong with JSON text. */
  readonly checksJson: boolean;
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
  let editor: EditorSettings = { rules: {}, checksJson: false };
  // A configuration that is open is in force as it stands in the editor.
  const configured = configurations({ ...files, read: (uri) => all.get(uri)?.text.toString() ?? files.read(uri) }, () => [...folders]);

  const situationOf: SituationOf = (uri, languageId) => {
    const { settings, kind, isIgnored = false } = configured.of(uri) ?? {};
    return {
      context: {
        settings: settings ?? { ...defaultSettings, rules: editor.rules },
        environment,
        ...fileOf(uri, files.exists),
        ...(editor.checksJson ? { editorJson: languageId } : {}),
      },
      kind,
      isIgnored,
    };
  };

  function take(document: OpenDocument): void {
    const before = all.get(document.uri);
    all.set(document.uri, document);
    taken(document);
    if (isConfiguration(document.uri) && before?.text !== document.text) lookAgain();
  }

  function lookAgain(): void {
    configured.forget();
    const changed = [...all.values()].filter(
      ({ uri, languageId, situation }) => JSON.stringify(situationOf(uri, languageId)) !== JSON.stringify(situation),
    );
    for (const one of changed) take(openDocument(one, one.text.toString(), situationOf));
    if (changed.length > 0) refreshed();
  }

  return {
    get: (uri) => all.get(uri),
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
      if (wasOpen && isConfiguration(uri)) lookAgain();
      return wasOpen;
    },
    set: (settings) => {
      editor = { ...editor, ...settings };
      lookAgain();
    },
    folders,
    lookAgain,
    homeOf: configured.homeOf,
  };
}

const isConfiguration = (uri: string): boolean => uri.endsWith(`/${CONFIGURATION_FILE}`);
