/** The configuration that holds for a document: the nearest `scimlint.config.json`, from its folder up to the workspace folder. */
import { CONFIGURATION_FILE, forFile, readConfiguration, readFunctions, type Configuration, type ForFile } from '../core/index.ts';
import { decoded, withoutQuery } from './file.ts';

/** What is read of the disk. Addresses are URIs; a host without files answers nothing. */
export interface Files {
  /** A text of at most so many bytes; a configuration's worth where nothing is said. */
  read(uri: string, most?: number): string | undefined;
  /** The names in a folder. */
  list(uri: string): readonly string[];
  readonly exists: (uri: string) => boolean;
  /** The folders in a folder, and the files that may be ours; links are left out. */
  readonly entries: (uri: string) => readonly FolderEntry[];
}

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
  /** In bytes. */
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly modified: number;
}

/** Where a configuration stands, or would be made. */
export interface Home {
  readonly folder: string;
  readonly uri: string;
  /** Undefined where there is none yet. */
  readonly text: string | undefined;
}

export interface Configurations {
  /** What holds for a document; undefined where no configuration does. */
  of(uri: string): ForFile | undefined;
  /** The configuration that is nearest to a document; where there is none, the place for one. Undefined for a document in no folder. */
  readonly homeOf: (uri: string) => Home | undefined;
  /** The folders from that of a document up to the one that bounds the search, nearest first. */
  readonly foldersOf: (uri: string) => readonly string[];
  /** Something on the disk, or a workspace folder, has changed. */
  forget(): void;
}

interface Read extends Home {
  readonly configuration: Configuration;
}

/** `folders` are those of the workspace at the time of asking. */
export function configurations(files: Files, folders: () => readonly string[]): Configurations {
  const known = new Map<string, Read | undefined>(); // by folder
  const above = new Map<string, readonly string[]>(); // a folder and those above it

  /** The folders from that of a document up to the workspace folder; without one up to the repository. */
  function foldersOf(uri: string): readonly string[] {
    const own = parentOf(uri) ?? '';
    const before = above.get(own);
    if (before) return before;
    const root = folders()
      .filter((folder) => uri.startsWith(`${folder}/`))
      .sort((a, b) => b.length - a.length)[0];
    const all: string[] = [];
    for (let folder = parentOf(uri); folder !== undefined; folder = parentOf(folder)) {
      all.push(folder);
      if (folder === root || (root === undefined && files.exists(`${folder}/.git`))) break;
    }
    above.set(own, all);
    return all;
  }

  function readAt(folder: string): Read | undefined {
    if (!known.has(folder)) {
      const uri = `${folder}/${CONFIGURATION_FILE}`;
      const text = files.read(uri);
      known.set(
        folder,
        text === undefined ? undefined : { folder, uri, text, configuration: withFunctions(readConfiguration(text), folder) },
      );
    }
    return known.get(folder);
  }

  /** With the names of the functions in the file that the configuration names. */
  function withFunctions(configuration: Configuration, folder: string): Configuration {
    const { functions: path, settings } = configuration;
    const text = path === undefined ? undefined : files.read(`${folder}/${encodeURI(path.replaceAll('\\', '/'))}`);
    return text === undefined ? configuration : { ...configuration, settings: { ...settings, functions: readFunctions(text) } };
  }

  const nearest = (uri: string): Read | undefined => {
    for (const folder of foldersOf(uri)) {
      const found = readAt(folder);
      if (found) return found;
    }
    return undefined;
  };

  return {
    of: (uri) => {
      const found = nearest(uri);
      return found && forFile(found.configuration, pathFrom(found.folder, uri));
    },
    homeOf: (uri) => {
      const found = nearest(uri);
      if (found) return found;
      const all = foldersOf(uri);
      const isInWorkspace = folders().some((folder) => uri.startsWith(`${folder}/`));
      const folder = isInWorkspace ? all.at(-1) : all[0];
      return folder === undefined ? undefined : { folder, uri: `${folder}/${CONFIGURATION_FILE}`, text: undefined };
    },
    foldersOf,
    forget: () => {
      known.clear();
      above.clear();
    },
  };
}

/** The path of a document from a folder above it. */
export const pathFrom = (folder: string, uri: string): string => decoded(uri.slice(folder.length + 1));

/** The folder that something lies in; undefined at the top, and for what lies in none, such as an untitled document. */
function parentOf(uri: string): string | undefined {
  const [, root = '', path = ''] = /^([\w.+-]+:\/\/[^/]*)(\/.*)$/.exec(withoutQuery(uri)) ?? [];
  const end = path.lastIndexOf('/');
  return end <= 0 ? undefined : root + path.slice(0, end);
}
