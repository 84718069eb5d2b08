/** Puts environment variables in the place of secrets, and of templates that the file does not resolve. Each gets a name of its own. */
import { TOKEN_PATTERN } from '../token.ts';
import { TEMPLATE_PATTERN, type Variables } from '../variables.ts';
import type { Part } from './command.ts';
import { isSecretName, variableNameOf } from './names.ts';

/** In a text that is being made ready, one character of private use stands for each variable; none of a file's own is let in. */
const FIRST = 0xe000;
const MOST = 6000;
export const MARK = '[\\uE000-\\uF8FF]';
const marks = new RegExp(`(${MARK})`, 'g');
const isMark = (text: string): boolean => new RegExp(`^${MARK}$`).test(text);

export interface Hiding {
  /** The variables of the file put in, secrets and what the file does not say marked. `all` puts the secret ones in as well. */
  readonly expand: (text: string, all?: boolean) => string;
  /** The mark of the variable that takes the place of a value. What is one variable already stays it. */
  readonly hide: (value: string, name: string) => string;
  /** Secrets that are known by their looks, or from elsewhere in the file, marked. */
  readonly hideKnown: (text: string) => string;
  readonly parts: (text: string) => readonly Part[];
  /** The secrets that were hidden, with their names. */
  readonly hidden: ReadonlyMap<string, string>;
}

const template = new RegExp(TEMPLATE_PATTERN, 'g');
const DEEPEST = 5;
const LONGEST = 1_000_000;
/** Shorter values may be part of any word. */
const SHORTEST_KNOWN = 8;

/** Tokens, secrets of app registrations, and what connection strings hold. https://learn.microsoft.com/purview/sit-defn-client-secret-api-key */
const looks = new RegExp(
  `(${TOKEN_PATTERN})|([\\w~.-]{3}\\dQ~[\\w~.-]{31,37})|(?<=(?:AccountKey|SharedAccessKey|Password|Pwd)=)([^;&"'\\s]+)`,
  'gi',
);

export function hidingOf(variables: Variables, known: ReadonlyMap<string, string>): Hiding {
  const names: string[] = [];
  const byKey = new Map<string, number>();
  const hidden = new Map<string, string>();

  const mark = (key: string, name: string): string => {
    let index = byKey.get(key);
    if (index === undefined) {
      const wanted = variableNameOf(name);
      let unique = wanted;
      for (let i = 2; names.includes(unique); i++) unique = `${wanted}_${i}`;
      index = Math.min(names.length, MOST);
      names[index] = unique;
      byKey.set(key, index);
    }
    return String.fromCharCode(FIRST + index);
  };
  const hide = (value: string, name: string): string => {
    if (value === '' || isMark(value)) return value;
    if (!new RegExp(MARK).test(value)) hidden.set(value, name);
    return mark(`value ${value}`, name);
  };
  const expandAt = (text: string, all: boolean, depth: number): string =>
    text.replace(template, (written) => {
      const name = written.slice(2, -2).trim().replace(/^%/, '').trim();
      const value = variables.get(name);
      if (value === undefined || depth >= DEEPEST) return mark(`template ${name}`, name);
      const whole = expandAt(value, true, depth + 1);
      if (whole.length > LONGEST) return mark(`template ${name}`, name);
      return all || !isSecret(name, whole) ? whole : hide(whole, name);
    });
  const hideKnown = (text: string): string => {
    let made = text.replace(looks, (value, token?: string, secret?: string) =>
      hide(value, token === undefined ? (secret === undefined ? 'password' : 'clientSecret') : 'token'),
    );
    for (const [value, name] of known) if (made.includes(value)) made = made.replaceAll(value, () => hide(value, name));
    return made;
  };
  return {
    expand: (text, all = false) => expandAt(withoutMarks(text), all, 0),
    hide,
    hideKnown,
    parts: (text) =>
      hideKnown(text)
        .split(marks)
        .filter(Boolean)
        .map((piece) => (isMark(piece) ? { variable: names[piece.charCodeAt(0) - FIRST] ?? '' } : { text: piece })),
    hidden,
  };
}

/** Control characters go too: a terminal may take them for keys when the command is pasted. */
const withoutMarks = (text: string): string =>
  text
    .replace(/[\uE000-\uF8FF]/g, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '');

const isSecret = (name: string, value: string): boolean => isSecretName(name) || /^(?:Bearer|Basic)[ \t]|\n/i.test(value);

/** Secrets that are worth looking for wherever they stand, the longest first. */
export const worthKnowing = (secrets: Iterable<readonly [string, string]>): ReadonlyMap<string, string> =>
  new Map([...secrets].filter(([value]) => value.length >= SHORTEST_KNOWN).sort(([a], [b]) => b.length - a.length));
