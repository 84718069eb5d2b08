/** What `scimlint.config.json` says, and what of it holds for one file. Mistakes are left out here; the rules of this kind report them. */
import { isObject } from '../base/json.ts';
import { kindIds, type KindId } from '../base/kind.ts';
import type { Level, Profile } from '../base/rule.ts';
import { customTypes, defaultSettings, dialects, readRules, type CustomSchema, type Settings } from '../base/settings.ts';
import { readJson } from '../json/read.ts';
import { matchesGlob } from './glob.ts';

export const CONFIGURATION_FILE = 'scimlint.config.json';

export interface Configuration {
  /** For a file that nothing else is said of. */
  readonly settings: Settings;
  /** What the files of a glob are; the last that fits counts. */
  readonly files: readonly (readonly [glob: string, kind: KindId])[];
  readonly ignore: readonly string[];
  readonly overrides: readonly Override[];
  /** Each the globs of files that belong together, whichever folders they lie in. */
  readonly together: readonly (readonly string[])[];
  /** Files that tell nothing to others. */
  readonly apart: readonly string[];
  /** The path of a saved answer of schema/functions, from the folder of the configuration. */
  readonly functions: string | undefined;
}

interface Override {
  readonly files: readonly string[];
  readonly profile: Profile | undefined;
  readonly rules: Readonly<Record<string, Level>>;
}

/** What holds for one file. */
export interface ForFile {
  readonly settings: Settings;
  /** What the configuration says that it is. */
  readonly kind: KindId | undefined;
  readonly isIgnored: boolean;
  /** The groups of files that it belongs to, by their numbers. */
  readonly groups: readonly number[];
  readonly isApart: boolean;
}

/** Reads the text of a configuration file, in whatever state it is: what is wrong in it counts as not said. */
export function readConfiguration(text: string): Configuration {
  const { value } = readJson(text);
  const said = isObject(value) ? value : {};
  const matching = isObject(said.matching) ? said.matching : {};
  return {
    settings: {
      profile: profileIn(said.profile) ?? defaultSettings.profile,
      rules: readRules(said.rules),
      verifiedDomains: texts(said.verifiedDomains).map(domain),
      defaultDomain: domain(textIn(said.defaultDomain) ?? ''),
      userNameDomain: said.userNameDomain === 'ignored' ? 'ignored' : 'used',
      matching: {
        source: textIn(matching.source) ?? defaultSettings.matching.source,
        target: textIn(matching.target) ?? defaultSettings.matching.target,
      },
      customSchemas: objects(said.customSchemas).flatMap(customSchema),
      dialect: dialects.find((one) => one === said.dialect) ?? 'auto',
      functions: [],
    },
    files: isObject(said.files) ? Object.entries(said.files).flatMap(([glob, kind]) => pairOf(glob, kind)) : [],
    ignore: texts(said.ignore),
    overrides: objects(said.overrides).map(({ files, profile, rules }) => ({
      files: texts(files),
      profile: profileIn(profile),
      rules: readRules(rules),
    })),
    together: lists(said.together).map(texts),
    apart: texts(said.apart),
    functions: textIn(said.functions),
  };
}

/** What holds for a file; `path` counts from the folder of the configuration, with `/`. */
export function forFile({ settings, files, ignore, overrides, together, apart }: Configuration, path: string): ForFile {
  const isIn = (globs: readonly string[]): boolean => globs.some((glob) => matchesGlob(glob, path));
  const own = overrides.filter(({ files }) => isIn(files));
  return {
    settings: {
      ...settings,
      profile: own.findLast(({ profile }) => profile !== undefined)?.profile ?? settings.profile,
      rules: Object.assign({}, settings.rules, ...own.map(({ rules }) => rules)) as Settings['rules'],
    },
    kind: files.findLast(([glob]) => matchesGlob(glob, path))?.[1],
    isIgnored: isIn(ignore),
    groups: together.flatMap((globs, i) => (isIn(globs) ? [i] : [])),
    isApart: isIn(apart),
  };
}

/** The names of functions in a saved answer of Graph to `schema/functions`, whatever else stands in it. Source: https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-functions */
export function readFunctions(text: string): readonly string[] {
  const { value } = readJson(text);
  const listed: readonly unknown[] = Array.isArray(value) ? value : isObject(value) && Array.isArray(value.value) ? value.value : [];
  return listed.filter(isObject).flatMap(({ name }) => textIn(name) ?? []);
}

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? (value as readonly unknown[]).filter((one) => typeof one === 'string').filter((one) => one !== '') : [];
const lists = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
const objects = (value: unknown) => (Array.isArray(value) ? (value as readonly unknown[]).filter(isObject) : []);
/** As people write one: with the @ that parts it from a name, in any letter case. */
const domain = (written: string): string => written.trim().replace(/^@/, '').toLowerCase();
const profileIn = (value: unknown): Profile | undefined => (value === 'entra' || value === 'rfc' ? value : undefined);

function pairOf(glob: string, kind: unknown): readonly (readonly [string, KindId])[] {
  const found = kindIds.find((one) => one === kind);
  return found === undefined ? [] : [[glob, found]];
}

function customSchema({ urn, attributes }: Readonly<Record<string, unknown>>): readonly CustomSchema[] {
  const name = textIn(urn);
  if (name === undefined) return [];
  return [
    {
      urn: name,
      attributes: objects(attributes).flatMap(({ name, type, multiValued }) => {
        const called = textIn(name);
        return called === undefined
          ? []
          : [{ name: called, type: customTypes.find((one) => one === type) ?? 'string', multiValued: multiValued === true }];
      }),
    },
  ];
}
