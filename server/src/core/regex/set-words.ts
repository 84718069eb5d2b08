/** Characters and sets of characters in words. */
import { allButLineFeed, anything, type CharacterSet, type SetItem } from './character-set.ts';

/** So that a hover stays short. */
const MOST_ITEMS = 12;

export function wordsOfSet(set: CharacterSet): string {
  const { items, negated, except, ignoreCase } = set;
  if (set === anything) return 'any character';
  if (set === allButLineFeed) return 'any character but a line feed';
  const [only] = items;
  const words = items.slice(0, MOST_ITEMS).map(wordsOfItem);
  if (items.length > MOST_ITEMS) words.push(`${items.length - MOST_ITEMS} more`);
  const what =
    items.length === 1 && only && !negated ? wordsOfItem(only) : `${negated ? 'any character but' : 'one of'} ${words.join(', ')}`;
  const isCased = ignoreCase && items.some(({ type }) => type === 'range');
  return `${what}${isCased ? ', in capital or small letters' : ''}${except ? `, but not ${wordsOfSet(except)}` : ''}`;
}

const classes = {
  digit: ['a digit of any script', 'a character that is no digit'],
  blank: ['white space', 'a character that is no white space'],
  word: ['a letter of any script, digit or underscore', 'a character that is no letter, digit or underscore'],
} as const;

const properties: Readonly<Record<string, string>> = {
  L: 'a letter',
  Lu: 'a capital letter',
  Ll: 'a small letter',
  M: 'a combining mark',
  Mn: 'a combining mark without a width',
  N: 'a number',
  Nd: 'a digit of any script',
  P: 'a punctuation mark',
  Pd: 'a dash',
  S: 'a symbol',
  Sc: 'a currency sign',
  Z: 'a separator',
  Zs: 'a space',
};

function wordsOfItem(item: SetItem): string {
  switch (item.type) {
    case 'range':
      return item.from === item.to ? wordsOfCharacter(item.from) : `${wordsOfCharacter(item.from)} to ${wordsOfCharacter(item.to)}`;
    case 'class':
      return classes[item.name][item.negated ? 1 : 0];
    case 'property': {
      const { name, negated } = item;
      const what =
        properties[name] ?? (name.startsWith('Is') ? `a character of the block ${name.slice(2)}` : `a character of the category ${name}`);
      return negated ? `a character that is not ${what}` : what;
    }
  }
}

/** A text as it is, or character by character where one of them cannot be seen. */
export function wordsOfText(text: string): string {
  if (!/[\p{C}\p{Z}]/u.test(text) || /^[^\p{C}\p{Z}]+( [^\p{C}\p{Z}]+)*$/u.test(text)) return `“${text}”`;
  const characters = Array.from({ length: Math.min(text.length, MOST_ITEMS) }, (_, at) => wordsOfCharacter(text.charCodeAt(at)));
  if (text.length > MOST_ITEMS) characters.push(`${text.length - MOST_ITEMS} more`);
  return characters.join(', ');
}

const named: Readonly<Record<number, string>> = {
  9: 'a tab',
  10: 'a line feed',
  13: 'a carriage return',
  32: 'a space',
  0xa0: 'a no-break space',
};

function wordsOfCharacter(code: number): string {
  const character = String.fromCharCode(code);
  return named[code] ?? (/[\p{C}\p{Z}\p{M}]/u.test(character) ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : `“${character}”`);
}
