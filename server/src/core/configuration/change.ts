/** What an action of the editor writes into `scimlint.config.json`. */
import type { Environment } from '../base/environment.ts';
import { isObject } from '../base/json.ts';
import { jsonEdits, styleOf } from '../base/json-edit.ts';
import { applyEdits } from '../base/patch.ts';
import { remove, set, type Change } from '../base/rule.ts';
import type { ConfigurationChange } from '../base/settings.ts';
import { readJson } from '../json/read.ts';
import { globOf } from './glob.ts';

/**
 * The text of the configuration with the change made; undefined where its text is too broken to be changed. `text` is
 * undefined where there is no such file yet. `path` is that of the file the change is about, from the folder of the
 * configuration.
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
  for (const one of changesFor(change, value, globOf(path))) {
    const writing = { style: { ...styleOf(written), ...(text === undefined ? { eol: '\n', indent: '  ', gap: ' ' } : {}) }, environment };
    written = applyEdits(written, jsonEdits(written, readJson(written).json, [one], writing));
  }
  return text === undefined ? written.replace(/^\{ (.*) \}\n$/s, '{\n  $1\n}\n') : written;
}

type Said = Readonly<Record<string, unknown>>;

function changesFor(change: ConfigurationChange, said: Said, glob: string): readonly Change[] {
  if (change.kind === 'turn off')
    return change.where === 'everywhere'
      ? member(said, [], 'rules', change.rule, 'off')
      : inOverride(said, glob, 'rules', change.rule, 'off');
  const ignored = list(said.ignore).indexOf(glob);
  const seenAgain = ignored >= 0 ? [remove(['ignore', ignored])] : [];
  if (change.as === 'nothing') return ignored >= 0 ? [] : appended(said, 'ignore', glob);
  return [
    ...seenAgain,
    ...member(said, [], 'files', glob, 'bulk-request'),
    ...inOverride(said, glob, 'profile', undefined, change.as === '/bulkUpload' ? 'entra' : 'rfc'),
  ];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Writes `owner.name[key] = value`, the object where it is not there yet. */
function member(owner: Said, at: readonly (string | number)[], name: string, key: string, value: unknown): readonly Change[] {
  return [isObject(owner[name]) ? set([...at, name, key], value) : set([...at, name], { [key]: value })];
}

function appended(said: Said, name: string, value: unknown): readonly Change[] {
  return [Array.isArray(said[name]) ? set([name, said[name].length], value) : set([name], [value])];
}

/** In the override that is about this file alone, which is made where there is none. With a key the value is a member of `name`. */
function inOverride(said: Said, glob: string, name: 'rules' | 'profile', key: string | undefined, value: string): readonly Change[] {
  const overrides = list(said.overrides);
  const own = overrides.findLastIndex((one) => isObject(one) && list(one.files).length === 1 && list(one.files)[0] === glob);
  const override = overrides[own];
  if (!isObject(override)) return appended(said, 'overrides', { files: [glob], [name]: key === undefined ? value : { [key]: value } });
  return key === undefined ? [set(['overrides', own, name], value)] : member(override, ['overrides', own], name, key, value);
}
