/** Members of an entry, wherever it keeps them: in any letter case, in an object around it, as JSON in a string, in a column of a table. */
import { isObject, type Json } from '../base/json.ts';
import type { Path } from '../base/rule.ts';

export interface Member {
  readonly value: unknown;
  /** From the entry; of what stands in a string the place of the string. */
  readonly at: Path;
  /** It stands in a string. */
  readonly isText?: boolean;
}

/** Gives the member of this name. */
export type Members = (name: string) => Member | undefined;

/** Of an object that stands at `at`. */
export const membersOf =
  (object: Json, at: Path = []): Members =>
  (name) => {
    const written = nameIn(object, name);
    return written === undefined ? undefined : { value: object[written], at: [...at, written] };
  };

/** Of the first that has it. */
export const eitherOf =
  (...all: readonly Members[]): Members =>
  (name) => {
    for (const members of all) {
      const member = members(name);
      if (member?.value !== undefined && member.value !== null) return member;
    }
    return undefined;
  };

/** Of the object that a member holds, which may be JSON in a string; undefined where it holds none. */
export function membersIn(member: Member | undefined): Members | undefined {
  if (!member) return undefined;
  const { value, at, isText = false } = member;
  const parsed = typeof value === 'string' && /^\s*\{/.test(value) ? parsedJson(value) : value;
  if (!isObject(parsed)) return undefined;
  if (parsed === value && !isText) return membersOf(parsed, at);
  const members = membersOf(parsed);
  return (name) => {
    const found = members(name);
    return found && { value: found.value, at, isText: true };
  };
}

/** The elements of the list that a member holds, likewise. */
export function elementsIn(member: Member | undefined): readonly Member[] {
  if (!member) return [];
  const { value, at } = member;
  const list = typeof value === 'string' ? parsedJson(value) : value;
  const isText = (member.isText ?? false) || list !== value;
  return Array.isArray(list) ? list.map((one: unknown, i) => ({ value: one, at: isText ? at : [...at, i], isText })) : [];
}

/** The text of a member that holds one. */
export const textIn = (member: Member | undefined): string | undefined =>
  typeof member?.value === 'string' && member.value.trim() !== '' ? member.value : undefined;

function nameIn(object: Json, name: string): string | undefined {
  if (Object.hasOwn(object, name)) return name;
  const lower = name.toLowerCase();
  return Object.keys(object).find((one) => one.length === name.length && one.toLowerCase() === lower);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a text like any other
  }
}
