/** Where in a JSON text without comments the key or value of a path stands, and which key stands where. Reads on, builds nothing. */
import { BRACE, BRACKET, COMMA, END_BRACKET, endOfString, nameOf, QUOTE, skipBlanks, skipTrivia, skipValue } from './json.ts';
import type { Path } from './rule.ts';
import type { Span } from './text.ts';

/** The places of a member or element: all of it, its key where it has one, its value. */
export interface Place {
  readonly key: Span | undefined;
  readonly value: Span;
}

/** The place of exactly this path, or nothing. A name may differ by its case. */
export const find = (json: string, path: Path): Place | undefined =>
  findBy(json, path, (container, step) => (typeof step === 'number' ? element(json, container, step) : member(json, container, step)));

/** The place of this path, with its names in exactly these letters. */
export const findExact = (json: string, path: Path): Place | undefined =>
  findBy(json, path, (container, step) =>
    typeof step === 'number' ? element(json, container, step) : membersNamed(json, container, step).exact,
  );

function findBy(json: string, path: Path, take: (container: number, step: string | number) => Step | undefined): Place | undefined {
  let value = skipTrivia(json, 0);
  let key: Span | undefined;
  for (const step of path) {
    const found = take(value, step);
    if (!found) return undefined;
    ({ value, key } = found);
  }
  return { key, value: { start: value, end: Math.min(json.length, skipValue(json, value)) } };
}

/** The span to mark for a path. What is missing is shown on the key of its container; without a key on its first character. */
export const locate = (json: string, path: Path, part?: 'key' | 'value'): Span => locateBy((whole) => find(json, whole), path, part);

/** Answers for many paths of one text: the first question about a container reads all of it, the others look it up. */
export interface Locator {
  find(path: Path): Place | undefined;
  locate(path: Path, part?: 'key' | 'value'): Span;
}

export function locatorOf(json: string): Locator {
  const known = new Map<number, Items>();
  const take = (container: number, step: string | number): Step | undefined => {
    let items = known.get(container);
    if (!items) known.set(container, (items = itemsOf(json, container)));
    return typeof step === 'number' ? items.elements[step] : (items.exact.get(step) ?? items.almost.get(step.toLowerCase()));
  };
  const find = (path: Path): Place | undefined => findBy(json, path, take);
  return { find, locate: (path, part) => locateBy(find, path, part) };
}

function locateBy(find: (path: Path) => Place | undefined, path: Path, part: 'key' | 'value' = 'value'): Span {
  for (let length = path.length; ; length--) {
    const place = find(path.slice(0, length));
    if (!place) {
      if (length === 0) return { start: 0, end: 0 };
      continue;
    }
    if (length === path.length && part === 'value' && length > 0) return place.value;
    const { start, end } = place.value;
    return place.key ?? { start, end: Math.min(start + 1, end) };
  }
}

/** The key that an offset lies on or touches, with the path that it ends. */
export function keyAt(json: string, offset: number): { readonly path: Path; readonly span: Span } | undefined {
  const path: (string | number)[] = [];
  let container = skipTrivia(json, 0);
  for (;;) {
    const isArray = json.charCodeAt(container) === BRACKET;
    if (!isArray && json.charCodeAt(container) !== BRACE) return undefined;
    let at = skipBlanks(json, container + 1);
    for (let i = 0; ; i++) {
      if (at > offset || at >= json.length) return undefined;
      const isMember = !isArray && json.charCodeAt(at) === QUOTE;
      if (!isArray && !isMember) return undefined;
      const keyEnd = isMember ? endOfString(json, at) : at;
      const step = isMember ? nameOf(json.slice(at, keyEnd)) : i;
      if (isMember && offset <= keyEnd) return { path: [...path, step], span: { start: at, end: keyEnd } };
      const value = isMember ? skipBlanks(json, skipBlanks(json, keyEnd) + 1) : at;
      const end = skipValue(json, value);
      if (offset < end) {
        path.push(step);
        container = value;
        break;
      }
      const next = nextItem(json, value);
      if (next <= at) return undefined;
      at = next;
    }
  }
}

interface Step {
  readonly value: number;
  readonly key: Span | undefined;
}

/** The last member of that name, as `JSON.parse` reads it; else one that differs by its case, which the rules read in its place. */
function member(json: string, object: number, name: string): Step | undefined {
  const { exact, almost } = membersNamed(json, object, name);
  return exact ?? almost;
}

function membersNamed(
  json: string,
  object: number,
  name: string,
): { readonly exact?: Step | undefined; readonly almost?: Step | undefined } {
  let exact: Step | undefined;
  let almost: Step | undefined;
  let at = skipBlanks(json, object + 1);
  while (json.charCodeAt(at) === QUOTE) {
    const end = endOfString(json, at);
    const value = Math.min(json.length, skipBlanks(json, skipBlanks(json, end) + 1));
    const place = { value, key: { start: at, end } };
    const written = nameOf(json.slice(at, end));
    if (written === name) exact = place;
    else if (written.length === name.length && written.toLowerCase() === name.toLowerCase()) almost = place;
    at = nextItem(json, value);
  }
  return { exact, almost };
}

/** All that a container holds; of members of one name the last. */
interface Items {
  readonly elements: readonly Step[];
  readonly exact: ReadonlyMap<string, Step>;
  readonly almost: ReadonlyMap<string, Step>;
}

function itemsOf(json: string, container: number): Items {
  const elements: Step[] = [];
  const exact = new Map<string, Step>();
  const almost = new Map<string, Step>();
  const isArray = json.charCodeAt(container) === BRACKET;
  if (!isArray && json.charCodeAt(container) !== BRACE) return { elements, exact, almost };
  let at = skipBlanks(json, container + 1);
  while (at < json.length && (isArray ? json.charCodeAt(at) !== END_BRACKET : json.charCodeAt(at) === QUOTE)) {
    const end = isArray ? at : endOfString(json, at);
    const value = isArray ? at : Math.min(json.length, skipBlanks(json, skipBlanks(json, end) + 1));
    if (isArray) elements.push({ value, key: undefined });
    else {
      const name = nameOf(json.slice(at, end));
      const step = { value, key: { start: at, end } };
      exact.set(name, step);
      almost.set(name.toLowerCase(), step);
    }
    const next = nextItem(json, value);
    if (next <= at) break;
    at = next;
  }
  return { elements, exact, almost };
}

function element(json: string, array: number, index: number): Step | undefined {
  let at = skipBlanks(json, array + 1);
  for (let i = 0; i < index && at < json.length; i++) at = nextItem(json, at);
  return at >= json.length || json.charCodeAt(at) === END_BRACKET ? undefined : { value: at, key: undefined };
}

function nextItem(json: string, value: number): number {
  const at = skipBlanks(json, skipValue(json, value));
  return json.charCodeAt(at) === COMMA ? skipBlanks(json, at + 1) : at;
}
