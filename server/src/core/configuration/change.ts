/** What an action of the editor writes into `scimlint.config.json`. */
import type { Environment } from '../base/environment.ts';
import { isObject } from '../base/json.ts';
import { jsonEdits, styleOf } from '../base/json-edit.ts';
import { applyEdits } from '../base/patch.ts';
import { remove, set, type Change } from '../base/rule.ts';
import { isLevel, type ConfigurationChange } from '../base/settings.ts';
import { readJson } from '../json/read.ts';
import { forFile, readConfiguration } from './configuration.ts';
import { globOf, matchesGlob } from './glob.ts';

/**
 * The text of the configuration with the change made; undefined where that cannot be: its text is too broken, or
 * something else in it would still win. `text` is undefined where there is no such file yet. `path` is that of the file
 * the change is about, from the folder of the configuration.
 */
export function changedConfiguration(
  text: string | undefined,
  change: ConfigurationChange,
  path: string,
  environment: Environment,
): string | undefined {
  let written = text === undefined || text.trim() === '' ? '{}\n' : text;
  const { value, isBroken } = readJson(written);
  if (isBroken || !isObject(value)) return undefined;
  for (const one of changesFor(change, value, path)) {
    const style = { ...styleOf(written), ...(text === undefined ? { eol: '\n', indent: '  ', gap: ' ' } : {}) };
    written = applyEdits(written, jsonEdits(written, readJson(written).json, [one], { style, environment, isExact: true }));
  }
  if (!isSo(change, written, path)) return undefined;
  return text === undefined ? written.replace(/^\{ (.*) \}\n$/s, '{\n  $1\n}\n') : written;
}

/** Whether what the change says holds for the file. */
function isSo(change: ConfigurationChange, text: string, path: string): boolean {
  const { settings, kind, isIgnored, isApart } = forFile(readConfiguration(text), path);
  if (change.kind === 'leave apart') return isApart;
  if (change.kind === 'turn off') return settings.rules[change.rule] === 'off';
  if (change.as === 'nothing') return isIgnored;
  return !isIgnored && kind === 'bulk-request' && settings.profile === profileOf(change.as);
}

const profileOf = (as: '/bulkUpload' | 'RFC 7644') => (as === '/bulkUpload' ? 'entra' : 'rfc');

type Said = Readonly<Record<string, unknown>>;

function changesFor(change: ConfigurationChange, said: Said, path: string): readonly Change[] {
  const glob = globOf(path);
  if (change.kind === 'leave apart') return list(said.apart).some(isFor(path)) ? [] : appended(said, 'apart', glob);
  if (change.kind === 'turn off')
    return change.where === 'everywhere'
      ? [...member(said, [], 'rules', change.rule, 'off'), ...inOverrides(said, change.rule)]
      : inOverride(said, path, { name: 'rules', rule: change.rule, value: 'off' });
  if (change.as === 'nothing') return list(said.ignore).some(isFor(path)) ? [] : appended(said, 'ignore', glob);
  const ignored = list(said.ignore).flatMap((one, i) => (one === glob ? [remove(['ignore', i])] : []));
  return [
    ...ignored.reverse(),
    ...lastOfFiles(said, path),
    ...inOverride(said, path, { name: 'profile', rule: undefined, value: profileOf(change.as) }),
  ];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isFor = (path: string) => (glob: unknown) => typeof glob === 'string' && matchesGlob(glob, path);

/** Writes `owner.name[key] = value`, the object where it is not there yet. Nothing where something else has its place. */
function member(owner: Said, at: readonly (string | number)[], name: string, key: string, value: unknown): readonly Change[] {
  if (isObject(owner[name])) return [set([...at, name, key], value)];
  return Object.hasOwn(owner, name) ? [] : [set([...at, name], { [key]: value })];
}

function appended(said: Said, name: string, value: unknown): readonly Change[] {
  if (Array.isArray(said[name])) return [set([name, said[name].length], value)];
  return Object.hasOwn(said, name) ? [] : [set([name], [value])];
}

/** What a file is, as the last of `files` that is about it. */
function lastOfFiles(said: Said, path: string): readonly Change[] {
  const glob = globOf(path);
  const globs = Object.keys(isObject(said.files) ? said.files : {});
  const own = globs.indexOf(glob);
  const isOverruled = own >= 0 && globs.slice(own + 1).some(isFor(path));
  return [...(isOverruled ? [remove(['files', glob])] : []), ...member(said, [], 'files', glob, 'bulk-request')];
}

/** Where an override gives the rule another severity. */
const inOverrides = ({ overrides }: Said, rule: string): readonly Change[] =>
  list(overrides).flatMap((one, i) => {
    const level = isObject(one) && isObject(one.rules) ? one.rules[rule] : undefined;
    return isLevel(level) && level !== 'off' ? [set(['overrides', i, 'rules', rule], 'off')] : [];
  });

/** What an override says: of a rule, or the profile. */
type Statement =
  | { readonly name: 'rules'; readonly rule: string; readonly value: 'off' }
  | { readonly name: 'profile'; readonly rule: undefined; readonly value: string };

/** In the override that is about this file alone; in a new one where there is none, or where a later one says otherwise. */
function inOverride(said: Said, path: string, statement: Statement): readonly Change[] {
  const { name, rule, value } = statement;
  const glob = globOf(path);
  const overrides = list(said.overrides);
  const own = overrides.findLastIndex((one) => isObject(one) && list(one.files).length === 1 && list(one.files)[0] === glob);
  const override = overrides[own];
  const isOverruled = overrides.slice(own + 1).some((one) => isObject(one) && list(one.files).some(isFor(path)) && says(one, statement));
  if (!isObject(override) || isOverruled)
    return appended(said, 'overrides', { files: [glob], [name]: rule === undefined ? value : { [rule]: value } });
  return rule === undefined ? [set(['overrides', own, name], value)] : member(override, ['overrides', own], name, rule, value);
}

const says = (override: Said, { name, rule }: Statement): boolean =>
  rule === undefined ? Object.hasOwn(override, name) : isObject(override.rules) && Object.hasOwn(override.rules, rule);
