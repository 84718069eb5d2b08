/** Which configuration holds for a file: the nearest `scimlint.config.json` above it, up to the folder of the repository. */
import { access } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import {
  CONFIGURATION_FILE,
  defaultSettings,
  forFile,
  open,
  readConfiguration,
  readFunctions,
  type Configuration,
  type ForFile,
} from '../core/index.ts';
import { environmentAt } from './environment.ts';
import type { Messages } from './messages.ts';
import { readText } from './read.ts';
import { Refusal } from './refusal.ts';

interface Loaded {
  /** Globs and paths in it count from here. */
  readonly folder: string;
  readonly configuration: Configuration;
}

/** Tells what holds for a file. A configuration is read, and its mistakes are told, once. */
export type Configured = (path: string) => Promise<ForFile>;

const nothingSaid: ForFile = { settings: defaultSettings, kind: undefined, isIgnored: false, groups: [], isApart: false };

/** `named` is the one configuration for all files, where the person names one. */
export async function configured(named: string | undefined, messages: Messages): Promise<Configured> {
  const only = named === undefined ? undefined : await load(named, messages);
  if (typeof only === 'string') throw new Refusal(`${named}: ${only}`);
  const above = new Map<string, Promise<Loaded | undefined>>();

  const nearest = (folder: string): Promise<Loaded | undefined> => {
    const known = above.get(folder) ?? find(folder);
    above.set(folder, known);
    return known;
  };
  const find = async (folder: string): Promise<Loaded | undefined> => {
    const path = join(folder, CONFIGURATION_FILE);
    if (await isThere(path)) {
      const loaded = await load(path, messages);
      if (typeof loaded !== 'string') return loaded;
      messages.complain(shown(path), loaded);
      return undefined;
    }
    const parent = dirname(folder);
    return parent === folder || (await isRepository(folder)) ? undefined : nearest(parent);
  };

  return async (path) => {
    const loaded = only ?? (await nearest(dirname(resolve(path))));
    return loaded ? forFile(loaded.configuration, relative(loaded.folder, resolve(path)).replaceAll('\\', '/')) : nothingSaid;
  };
}

/** The folder of the repository that a folder lies in; the folder itself where it lies in none. */
export async function repositoryOf(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    if (await isRepository(at)) return at;
    if (dirname(at) === at) return folder;
  }
}

const isRepository = (folder: string): Promise<boolean> => isThere(join(folder, '.git'));

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Reads a configuration and tells its mistakes; what is right in it holds. Or says why it cannot be read. */
async function load(path: string, messages: Messages): Promise<Loaded | string> {
  const source = await readText(path);
  if (typeof source === 'string') return source;
  const configuration = readConfiguration(source.text);
  const document = open('configuration', source.text, {
    settings: configuration.settings,
    environment: environmentAt(undefined),
    said: true,
  });
  for (const { severity, span, message } of document.diagnostics()) {
    const { line, character } = document.text.positionAt(span.start);
    const said = `${shown(path)}:${line + 1}:${character + 1}: ${message}`;
    if (severity === 'error') messages.fail(said);
    else if (severity === 'warning') messages.note(said);
  }
  const folder = dirname(resolve(path));
  const functions = await functionsNamedBy(configuration, folder, messages);
  return { folder, configuration: { ...configuration, settings: { ...configuration.settings, functions } } };
}

/** The names in the saved answer that the configuration speaks of. */
async function functionsNamedBy({ functions }: Configuration, folder: string, messages: Messages): Promise<readonly string[]> {
  if (functions === undefined) return [];
  const path = resolve(folder, functions);
  const source = await readText(path);
  const names = typeof source === 'string' ? [] : readFunctions(source.text);
  if (names.length === 0)
    messages.complain(
      shown(path),
      `${typeof source === 'string' ? source : 'it names no function'}; "functions" of ${CONFIGURATION_FILE} takes a saved answer of schema/functions`,
    );
  return names;
}

/** A path as a person would write it from the current folder. */
const shown = (path: string): string => relative('', path).replaceAll('\\', '/');
