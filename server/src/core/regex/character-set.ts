/**
 * Sets of UTF-16 code units, as a pattern names them. `\d`, `\s` and `\w` are those of Unicode.
 * https://learn.microsoft.com/dotnet/standard/base-types/character-classes-in-regular-expressions
 */
import { lowerCase, sameLetters } from './letter-case.ts';
import { blocks } from './unicode.ts';

export type SetItem =
  | { readonly type: 'range'; readonly from: number; readonly to: number }
  | { readonly type: 'class'; readonly name: 'digit' | 'blank' | 'word'; readonly negated: boolean }
  | { readonly type: 'property'; readonly name: string; readonly negated: boolean };

export interface CharacterSet {
  readonly items: readonly SetItem[];
  readonly negated: boolean;
  readonly ignoreCase: boolean;
  /** What `-[…]` takes away from it. */
  readonly except?: CharacterSet;
}

export type Test = (code: number) => boolean;

export const anything: CharacterSet = { items: [{ type: 'range', from: 0, to: 0xffff }], negated: false, ignoreCase: false };
export const allButLineFeed: CharacterSet = { items: [{ type: 'range', from: 10, to: 10 }], negated: true, ignoreCase: false };

const isDigit = testOf(/\p{Nd}/u);
const isWord = testOf(/[\p{L}\p{Mn}\p{Nd}\p{Pc}]/u);
const isBlank = testOf(/[\t-\r\x85\p{Z}]/u);
const classes = { digit: isDigit, blank: isBlank, word: isWord };

/** For `\b` and the names of groups the two joiners count as well. */
export const isWordCharacter: Test = (code) => isWord(code) || code === 0x200c || code === 0x200d;

/** The test of a set. */
export function testOfSet(set: CharacterSet): Test {
  const { items, negated, ignoreCase, except } = set;
  const tests = withoutTwins(items).map((item) => testOfItem(item, ignoreCase));
  const isExcepted = except ? testOfSet(except) : undefined;
  return kept((code) => tests.some((test) => test(code)) !== negated && !isExcepted?.(code));
}

export function testOfCharacter(code: number, ignoreCase: boolean): Test {
  if (!ignoreCase || sameLetters(code).length === 1) return (other) => other === code;
  const lower = lowerCase(code);
  return (other) => lowerCase(other) === lower;
}

/** A class that names a category a thousand times takes no longer than one that names it once. */
function withoutTwins(items: readonly SetItem[]): readonly SetItem[] {
  return items.length < 2 ? items : [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function testOfItem(item: SetItem, ignoreCase: boolean): Test {
  switch (item.type) {
    case 'range': {
      const { from, to } = item;
      const isWithin: Test = (code) => code >= from && code <= to;
      return ignoreCase ? (code) => sameLetters(code).some(isWithin) : isWithin;
    }
    case 'class': {
      const isOfClass = classes[item.name];
      return item.negated ? (code) => !isOfClass(code) : isOfClass;
    }
    case 'property': {
      const has = testOfProperty(item.name, ignoreCase);
      return item.negated ? (code) => !has(code) : has;
    }
  }
}

function testOfProperty(name: string, ignoreCase: boolean): Test {
  const block = blocks.get(name);
  if (block) {
    const [first, last] = block;
    return (code) => code >= first && code <= last;
  }
  // With case ignored a category of cased letters means all of them.
  if (ignoreCase && /^L[ult]$/.test(name)) return testOf(/[\p{Lu}\p{Ll}\p{Lt}]/u);
  return testOf(new RegExp(`\\p{${name}}`, 'u'));
}

/** These expressions look at one code unit, so they cannot run long. */
function testOf(pattern: RegExp): Test {
  return kept((code) => pattern.test(String.fromCharCode(code)));
}

/** Keeps the answers, 256 characters together, so that each is worked out once. */
function kept(test: Test): Test {
  const pages: Uint8Array[] = []; // 0: not asked yet
  return (code) => {
    const page = (pages[code >> 8] ??= new Uint8Array(256));
    const answer = page[code & 255];
    if (answer) return answer === 1;
    const result = test(code);
    page[code & 255] = result ? 1 : 2;
    return result;
  };
}
