/** A file that whoever asks for an explanation has at hand: what was looked for in it, and what of that was found. */
import type { Document, KindId } from './base/kind.ts';
import type { RuleFacts } from './base/rule.ts';
import { judge, type Settings } from './base/settings.ts';
import { counted } from './base/words.ts';

export interface FileAtHand {
  /** As whoever asks calls it. */
  readonly name: string;
  /** The rules that looked through it. */
  readonly asked: ReadonlySet<string>;
  /** Those that would have, and are turned off. */
  readonly off: ReadonlySet<string>;
  readonly found: readonly { readonly rule: string; readonly line: number }[];
}

export function fileAtHand(
  name: string,
  document: Document,
  settings: Settings,
  rulesOf: (kind: KindId) => readonly RuleFacts[],
): FileAtHand {
  const level = judge(settings);
  const rules = document.kinds().flatMap(rulesOf);
  const idsOf = (some: readonly RuleFacts[]): ReadonlySet<string> => new Set(some.map(({ id }) => id));
  return {
    name: name.replace(/[`\p{Cc}]/gu, ''),
    asked: idsOf(rules.filter((rule) => level(rule) !== 'off' && !document.passesOver(rule))),
    off: idsOf(rules.filter((rule) => level(rule) === 'off')),
    found: document.found(Infinity).map(({ rule, span }) => ({ rule: rule.id, line: document.text.positionAt(span.start).line + 1 })),
  };
}

/** What the files say of a point that these rules look for, each line a sentence. */
export function saidOf(rules: readonly string[], files: readonly FileAtHand[]): readonly string[] {
  if (files.length === 0) return [];
  const found = files.flatMap((file) => rules.flatMap((rule) => foundBy(rule, file)));
  const clean = files.filter((file) => rules.some((rule) => file.asked.has(rule)) && !file.found.some(({ rule }) => rules.includes(rule)));
  const broken = clean.filter(isBroken);
  const partly = clean.filter((file) => !isBroken(file) && rules.some((rule) => file.off.has(rule)));
  const whole = clean.filter((file) => !isBroken(file) && !partly.includes(file));
  if (found.length + clean.length === 0) return ['No file at hand shows this.'];
  return [
    ...found,
    ...(whole.length > 0 ? [`✓ Checked in ${namesOf(whole)}: nothing found.`] : []),
    ...partly.map((file) => `Checked in ${namesOf([file])}: nothing found, but ${offIn(rules, file)} turned off there.`),
    ...(broken.length > 0 ? [`Checked in ${namesOf(broken)} as far as the JSON there can be read: nothing found.`] : []),
  ];
}

function offIn(rules: readonly string[], { off }: FileAtHand): string {
  const names = rules.filter((rule) => off.has(rule)).map((rule) => `\`${rule}\``);
  return `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'}`;
}

function foundBy(rule: string, { name, found }: FileAtHand): readonly string[] {
  const lines = [...new Set(found.filter((one) => one.rule === rule).map(({ line }) => line))];
  if (lines.length === 0) return [];
  const more = lines.length > MOST ? ` and ${counted(lines.length - MOST, 'line')} more` : '';
  return [`✗ Found in \`${name}\`, ${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, MOST).join(', ')}${more}: \`${rule}\`.`];
}

const namesOf = (files: readonly FileAtHand[]): string =>
  `${files
    .slice(0, MOST)
    .map(({ name }) => `\`${name}\``)
    .join(', ')}${files.length > MOST ? ` and ${counted(files.length - MOST, 'file')} more` : ''}`;

/** Lines of a file, and files, that are named. */
const MOST = 5;

/** Rules saw a part of it only. */
const isBroken = ({ found }: FileAtHand): boolean => found.some(({ rule }) => unreadable.has(rule));
const unreadable: ReadonlySet<string> = new Set([
  'json/control-character',
  'json/empty-document',
  'json/missing-end',
  'json/several-roots',
  'json/smart-quote',
  'json/syntax',
  'json/too-deep',
]);
