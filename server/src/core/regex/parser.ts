/**
 * Parses a .NET regular expression: a tree, or the first thing in it that .NET refuses.
 * https://learn.microsoft.com/dotnet/standard/base-types/regular-expression-language-quick-reference
 */
import type { Span } from '../base/text.ts';
import { allButLineFeed, anything, isWordCharacter, type CharacterSet, type SetItem } from './character-set.ts';
import { foreignEscapes, foreignGroups } from './foreign.ts';
import type { Group, Node, Place } from './tree.ts';
import { blocks, categories } from './unicode.ts';

export interface Mistake {
  readonly span: Span;
  /** What is wrong, and what would be right. */
  readonly message: string;
}

export interface Parsed {
  readonly tree: Node;
  /** Without the whole match, which is group 0. */
  readonly groups: readonly Group[];
  readonly mistake: Mistake | undefined;
  /** What .NET knows and is not evaluated offline. */
  readonly unsupported: Mistake | undefined;
}

/** Deeper than anything real; deeper patterns are not read on, so that none overflows the stack. */
const DEEPEST = 200;
const GREATEST = 2_147_483_647;

interface Options {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly explicitCapture: boolean;
  readonly singleLine: boolean;
  readonly ignoreBlanks: boolean;
}
const letters: Readonly<Record<string, keyof Options>> = {
  i: 'ignoreCase',
  m: 'multiline',
  n: 'explicitCapture',
  s: 'singleLine',
  x: 'ignoreBlanks',
};
const noOptions: Options = { ignoreCase: false, multiline: false, explicitCapture: false, singleLine: false, ignoreBlanks: false };

const controls: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, e: 27 };
const anchors: Readonly<Record<string, Place>> = {
  A: 'start of text',
  z: 'end of text',
  Z: 'end of text or last line',
  G: 'start of search',
  b: 'word boundary',
  B: 'no word boundary',
};
const shorthands: Readonly<Record<string, SetItem>> = {
  d: { type: 'class', name: 'digit', negated: false },
  D: { type: 'class', name: 'digit', negated: true },
  s: { type: 'class', name: 'blank', negated: false },
  S: { type: 'class', name: 'blank', negated: true },
  w: { type: 'class', name: 'word', negated: false },
  W: { type: 'class', name: 'word', negated: true },
};

/** What `\11` and `\k<name>` mean depends on all groups of the pattern, so it is read twice. */
export function parse(pattern: string): Parsed {
  const first = read(pattern, undefined);
  return first.mistake || first.isCut ? first : read(pattern, first.groups);
}

interface Reading extends Parsed {
  /** The end of the pattern was not read. */
  readonly isCut: boolean;
}

/** `groups`: those of the pattern; absent while they are being found, when every reference is taken to be right. */
function read(pattern: string, groups: readonly Group[] | undefined): Reading {
  const numbers = groups && new Set(groups.map(({ number }) => number));
  const names = groups && new Map(groups.map(({ name, number }) => [name, number]));
  const found: Written[] = [];
  let at = 0;
  let options = noOptions;
  let unnamed = 0;
  let mistake: Mistake | undefined;
  let unsupported: Mistake | undefined;
  let isCut = false;

  const peek = (ahead = 0): string => pattern.charAt(at + ahead);
  const isAtEnd = (): boolean => at >= pattern.length;
  const spanFrom = (start: number): Span => ({ start, end: Math.min(at, pattern.length) });

  /** The first mistake is the one that is said; the rest of the pattern is passed over. */
  function refuse(span: Span, message: string): void {
    if (!isCut) mistake ??= { span: { start: span.start, end: Math.min(span.end, pattern.length) }, message };
    at = pattern.length;
  }
  function setAside(span: Span, what: string): void {
    unsupported ??= { span, message: `${what} is valid for the service and not evaluated offline.` };
  }
  function tooDeep(start: number): Node {
    setAside({ start, end: start + 1 }, `What nests more than ${DEEPEST} levels deep`);
    isCut = true;
    at = pattern.length;
    return { type: 'sequence', span: spanFrom(start), nodes: [] };
  }

  const isKnownNumber = (number: number): boolean => numbers?.has(number) ?? true;
  const numberOf = (name: string): number | undefined => (names ? names.get(name) : 0);

  /** Branches, up to the parenthesis that closes the group or the end. */
  function alternation(depth: number): Node {
    const start = at;
    const branches = [sequence(depth)];
    while (peek() === '|') {
      at++;
      branches.push(sequence(depth));
    }
    const [only] = branches;
    return branches.length === 1 && only ? only : { type: 'alternation', span: spanFrom(start), branches };
  }

  function sequence(depth: number): Node {
    const start = at;
    const nodes: Node[] = [];
    let isAfterQuantifier = false;
    for (;;) {
      skipBlanks(nodes);
      const character = peek();
      if (character === '' || character === '|' || character === ')') break;
      const begin = at;
      if (isQuantifier()) {
        refuseQuantifier(isAfterQuantifier);
        break;
      }
      const node = atom(depth);
      const remarks: Node[] = [];
      skipBlanks(remarks);
      if (node.type !== 'options' && isQuantifier()) {
        nodes.push(quantified(node, begin));
        isAfterQuantifier = true;
      } else {
        addTo(nodes, node);
        isAfterQuantifier = false;
      }
      for (const remark of remarks) nodes.push(remark);
    }
    const [only] = nodes;
    return nodes.length === 1 && only ? only : { type: 'sequence', span: spanFrom(start), nodes };
  }

  /** Neighbouring characters become one text. */
  function addTo(nodes: Node[], node: Node): void {
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text' && last.ignoreCase === node.ignoreCase && last.span.end === node.span.start)
      nodes[nodes.length - 1] = { ...last, text: last.text + node.text, span: { start: last.span.start, end: node.span.end } };
    else nodes.push(node);
  }

  /** Comments, and with option x blanks. They may stand between an item and its quantifier. */
  function skipBlanks(nodes?: Node[]): void {
    for (;;) {
      const start = at;
      if (options.ignoreBlanks && /[\t\n\f\r ]/.test(peek())) at++;
      else if (options.ignoreBlanks && peek() === '#') {
        const end = pattern.indexOf('\n', at);
        at = end < 0 ? pattern.length : end + 1;
        nodes?.push({ type: 'comment', span: spanFrom(start) });
      } else if (pattern.startsWith('(?#', at)) {
        const end = pattern.indexOf(')', at);
        if (end < 0) {
          refuse({ start, end: start + 3 }, 'This comment is never closed; add a ) after it.');
          return;
        }
        at = end + 1;
        nodes?.push({ type: 'comment', span: spanFrom(start) });
      } else return;
    }
  }

  /** A brace that is no quantifier stands for itself. */
  function isQuantifier(): boolean {
    const character = peek();
    if (character !== '{') return character === '*' || character === '+' || character === '?';
    let end = at + 1;
    const skipDigits = (): void => {
      while (isDigit(pattern.charAt(end))) end++;
    };
    skipDigits();
    if (end === at + 1) return false;
    if (pattern.charAt(end) === ',') {
      end++;
      skipDigits();
    }
    return pattern.charAt(end) === '}';
  }

  function refuseQuantifier(isAfterQuantifier: boolean): void {
    const span = { start: at, end: at + 1 };
    if (!isAfterQuantifier) refuse(span, `There is nothing for ${peek()} to repeat; put an item before it, or a backslash.`);
    else if (peek() === '+')
      refuse(span, 'A quantifier with a + after it is not known in .NET; write the item as (?>…) with its quantifier inside.');
    else refuse(span, 'A quantifier follows a quantifier; put what is repeated into (?:…) before repeating it again.');
  }

  function quantified(node: Node, start: number): Node {
    const opened = at;
    const character = peek();
    at++;
    let min = character === '+' ? 1 : 0;
    let max = character === '?' ? 1 : Infinity;
    if (character === '{') {
      min = max = decimal();
      if (peek() === ',') {
        at++;
        max = peek() === '}' ? Infinity : decimal();
      }
      at++;
    }
    const end = at;
    skipBlanks();
    const lazy = peek() === '?';
    if (lazy) at++;
    else if (!mistake) at = end;
    if (min > max) refuse({ start: opened, end }, 'The least number of times is above the greatest; write the smaller one first.');
    return { type: 'quantified', span: spanFrom(start), node, min, max, lazy };
  }

  function decimal(): number {
    const start = at;
    while (isDigit(peek())) at++;
    const number = Number(pattern.slice(start, at));
    if (number > GREATEST) refuse({ start, end: at }, `This number is too great; the greatest is ${GREATEST}.`);
    return number;
  }

  /** One item, without its quantifier. */
  function atom(depth: number): Node {
    const start = at;
    const character = peek();
    switch (character) {
      case '(':
        return depth >= DEEPEST ? tooDeep(start) : group(depth + 1);
      case '[': {
        at++;
        const set = characterClass(start, 0);
        return { type: 'set', span: spanFrom(start), set };
      }
      case '\\':
        return escape();
      case '.':
        at++;
        return { type: 'set', span: spanFrom(start), set: options.singleLine ? anything : allButLineFeed };
      case '^':
        at++;
        return { type: 'anchor', span: spanFrom(start), place: options.multiline ? 'start of line' : 'start of text' };
      case '$':
        at++;
        return { type: 'anchor', span: spanFrom(start), place: options.multiline ? 'end of line' : 'end of text or last line' };
      default:
        at++;
        return { type: 'text', span: spanFrom(start), text: character, ignoreCase: options.ignoreCase };
    }
  }

  /** From `(` to the parenthesis that closes it. Options that are set inside end with it. */
  function group(depth: number): Node {
    const start = at;
    const around = options;
    at++;
    if (peek() !== '?') {
      if (peek() === '*') {
        refuse({ start, end: start + 2 }, 'Verbs such as (*SKIP) are not known in .NET; leave it out, or put a backslash before the *.');
        return nothing(start);
      }
      if (options.explicitCapture) return closed(start, around, depth, (node, span) => ({ type: 'group', span, node }));
      const number = ++unnamed;
      return captured(start, around, depth, number, undefined);
    }
    at++;
    const kind = peek();
    at++;
    switch (kind) {
      case ':':
        return closed(start, around, depth, (node, span) => ({ type: 'group', span, node }));
      case '>':
        return closed(start, around, depth, (node, span) => ({ type: 'atomic', span, node }));
      case '=':
      case '!':
        return closed(start, around, depth, (node, span) => ({ type: 'look', span, ahead: true, negated: kind === '!', node }));
      case '(':
        at--;
        return conditional(start, around, depth);
      case '<':
      case "'": {
        const sign = peek();
        if (kind === '<' && (sign === '=' || sign === '!')) {
          at++;
          return closed(start, around, depth, (node, span) => ({ type: 'look', span, ahead: false, negated: sign === '!', node }));
        }
        return named(start, around, depth, kind === '<' ? '>' : kind);
      }
      default:
        at--;
        return withOptions(start, around, depth);
    }
  }

  const nothing = (start: number): Node => ({ type: 'sequence', span: spanFrom(start), nodes: [] });

  function closed(start: number, around: Options, depth: number, make: (node: Node, span: Span) => Node): Node {
    const node = alternation(depth);
    if (peek() === ')') at++;
    else refuse({ start, end: start + 1 }, 'This parenthesis is never closed; add a ), or put a backslash before it.');
    options = around;
    return make(node, spanFrom(start));
  }

  function captured(start: number, around: Options, depth: number, number: number | undefined, name: string | undefined): Node {
    const place = found.length;
    found.push({ span: { start, end: start }, ...(number === undefined ? {} : { number }), ...(name === undefined ? {} : { name }) });
    return closed(start, around, depth, (node, span) => {
      found[place] = { ...found[place], span };
      const ofName = name === undefined ? undefined : numberOf(name);
      return { type: 'capture', span, number: number ?? ofName ?? 0, ...(name === undefined ? {} : { name }), node };
    });
  }

  /** `(?<name>…)`, `(?<2>…)`, and the balancing `(?<name-other>…)`; the name comes next. */
  function named(start: number, around: Options, depth: number, close: string): Node {
    const begin = at;
    const name = word();
    const number = /^\d+$/.test(name) ? Number(name) : undefined;
    const wrong = (message: string): Node => {
      refuse({ start: begin, end: at }, message);
      return nothing(start);
    };
    if (number === undefined && isDigit(name.charAt(0)))
      return wrong('The name of a group begins with a letter or is a number; begin it with a letter.');
    if (number === 0) return wrong('Group 0 is the whole match; number the groups from 1.');
    if (number !== undefined && number > GREATEST) return wrong(`This number is too great; the greatest is ${GREATEST}.`);
    if (peek() === '-') {
      at++;
      return balancing(start, around, depth, close, number ?? name);
    }
    if (name === '' || peek() !== close) return wrongName(start, close);
    at++;
    return captured(start, around, depth, number, number === undefined ? name : undefined);
  }

  /** The name of the group whose capture is taken back comes next. */
  function balancing(start: number, around: Options, depth: number, close: string, name: number | string): Node {
    const begin = at;
    const other = word();
    if (other === '' || peek() !== close) return wrongName(start, close);
    if (!isKnown(other)) {
      refuse(
        { start: begin, end: at },
        'A - in the name of a group takes back what another group has captured, and there is no group of that name; use an underscore instead.',
      );
      return nothing(start);
    }
    at++;
    if (name !== '') found.push({ span: { start, end: at }, ...(typeof name === 'number' ? { number: name } : { name }) });
    return closed(start, around, depth, (node, span) => {
      setAside(span, 'A balancing group');
      return { type: 'balancing group', span, nodes: [node] };
    });
  }

  function wrongName(start: number, close: string): Node {
    if (isAtEnd()) refuse({ start, end: at }, `The name of this group is never closed; add a ${close} after it.`);
    else
      refuse({ start: at, end: at + 1 }, 'The name of a group is made of letters, digits and underscores; leave out the other characters.');
    return nothing(start);
  }

  const isKnown = (name: string): boolean =>
    /^\d+$/.test(name) ? Number(name) === 0 || isKnownNumber(Number(name)) : numberOf(name) !== undefined;

  function word(): string {
    const start = at;
    while (!isAtEnd() && isWordCharacter(pattern.charCodeAt(at))) at++;
    return pattern.slice(start, at);
  }

  /** `(?i)`, which holds up to the end of the group around it, and `(?i:…)`. */
  function withOptions(start: number, around: Options, depth: number): Node {
    const begin = at;
    let on = true;
    for (;;) {
      const sign = peek();
      const option = letters[sign.toLowerCase()];
      if (sign === '-' || sign === '+') on = sign === '+';
      else if (option) options = { ...options, [option]: on };
      else break;
      at++;
    }
    const sign = peek();
    at++;
    // `(?)` is a group that begins with a quantifier.
    if (sign === ')' && at - 1 > begin) return { type: 'options', span: spanFrom(start) };
    if (sign === ':') return closed(start, around, depth, (node, span) => ({ type: 'group', span, node }));
    const rest = pattern.slice(begin, begin + 20);
    const message =
      foreignGroups.find(({ begins }) => begins.test(rest))?.message ??
      'What follows (? is no group that .NET knows; write (?:…) for a group, or put a backslash before the parenthesis.';
    refuse({ start, end: at }, message);
    return nothing(start);
  }

  /** `(?(name)yes|no)` and `(?(expression)yes|no)`; the condition comes next. */
  function conditional(start: number, around: Options, depth: number): Node {
    const opened = at;
    const nodes: Node[] = [];
    const reference = /^\(([\p{L}\p{Mn}\p{Nd}\p{Pc}]+)\)/u.exec(pattern.slice(at))?.[1];
    const isNumber = isDigit(peek(1));
    if (isNumber && (reference === undefined || !isKnown(reference))) {
      refuse({ start: opened, end: opened + 2 }, 'The condition asks for a group that is not there; write the number or name of one.');
      return nothing(start);
    }
    if (reference !== undefined && isKnown(reference)) at += reference.length + 2;
    else if (/^\(\?(?:#|'|<(?![=!]))/.test(pattern.slice(at, at + 4))) {
      refuse({ start: opened, end: opened + 3 }, 'A condition is neither a comment nor a named group; write what is to be found.');
      return nothing(start);
    } else if (/^\(\?[imnsx+-]/i.test(pattern.slice(at, at + 3))) {
      refuse({ start: opened, end: opened + 3 }, 'A condition sets no options; set them before it.');
      return nothing(start);
    } else if (peek(1) === '?') nodes.push(atom(depth));
    else {
      at++;
      nodes.push(closed(opened, options, depth + 1, (node, span) => ({ type: 'group', span, node })));
    }
    return closed(start, around, depth, (node, span) => {
      if (node.type === 'alternation' && node.branches.length > 2)
        refuse(span, 'A condition has two branches at most; put the others into a group.');
      setAside(span, 'A condition');
      return { type: 'conditional', span, nodes: [...nodes, node] };
    });
  }

  /** A backslash and what belongs to it, outside of a class. */
  function escape(): Node {
    const start = at;
    at++;
    const letter = peek();
    const place = anchors[letter];
    if (place) {
      at++;
      return { type: 'anchor', span: spanFrom(start), place };
    }
    const item = setItem(start);
    if (item) return { type: 'set', span: spanFrom(start), set: { items: [item], negated: false, ignoreCase: options.ignoreCase } };
    const referred = reference(start);
    if (referred !== undefined) return { type: 'backreference', span: spanFrom(start), group: referred, ignoreCase: options.ignoreCase };
    const code = characterCode(start);
    return { type: 'text', span: spanFrom(start), text: String.fromCharCode(code), ignoreCase: options.ignoreCase };
  }

  /** `\d`, `\p{L}`; the letter comes next. */
  function setItem(start: number): SetItem | undefined {
    const letter = peek();
    const shorthand = shorthands[letter];
    if (shorthand) at++;
    if (shorthand || (letter !== 'p' && letter !== 'P')) return shorthand;
    at++;
    const name = /^\{([\p{L}\p{N}_-]*)\}/u.exec(pattern.slice(at, at + 60))?.[1];
    const isCategory = name !== undefined && (categories.has(name) || blocks.has(name));
    if (name === undefined)
      refuse({ start, end: at }, 'After \\p comes a name in braces; write it as in \\p{L} for a letter or \\p{Lu} for a capital.');
    else if (!isCategory)
      refuse(
        { start, end: at + name.length + 2 },
        'No general category and no block has this name in .NET, which knows no scripts; write it as in \\p{L} or \\p{IsGreek}.',
      );
    else at += name.length + 2;
    return { type: 'property', name: isCategory ? name : 'L', negated: letter === 'P' };
  }

  /** The group that `\1`, `\k<name>` or the old `\<name>` refers to; undefined where it is a character after all. */
  function reference(start: number): number | undefined {
    const isNamed = peek() === 'k';
    if (isDigit(peek()) && peek() !== '0') {
      const begin = at;
      const number = decimal();
      if (mistake || isKnownNumber(number)) return number;
      if (number <= 9) {
        refuse({ start, end: at }, 'No group has this number; count the opening parentheses of the groups from the left.');
        return 0;
      }
      at = begin; // octal
      return undefined;
    }
    const bracket = peek(isNamed ? 1 : 0);
    const [, name] =
      bracket === '<' || bracket === "'"
        ? (/^['<]([\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]+)/u.exec(pattern.slice(at + (isNamed ? 1 : 0))) ?? [])
        : [];
    const end = at + (isNamed ? 2 : 1) + (name?.length ?? 0);
    if (name === undefined || pattern.charAt(end) !== (bracket === '<' ? '>' : "'")) {
      if (!isNamed) return undefined;
      refuse({ start, end: at + 1 }, 'After \\k comes the name of a group; write \\k<name>.');
      return 0;
    }
    at = end + 1;
    const number = /^\d+$/.test(name) ? Number(name) : numberOf(name);
    if (number !== undefined && (number === 0 || isKnownNumber(number))) return number;
    refuse({ start, end: at }, 'No group has this name; write the name of one, or name the group (?<name>…).');
    return 0;
  }

  /** The character that an escape stands for; what follows the backslash comes next. */
  function characterCode(start: number): number {
    const letter = peek();
    if (letter === '') {
      refuse({ start, end: at }, 'Nothing follows this backslash; write two for a backslash.');
      return 0;
    }
    if (letter >= '0' && letter <= '7') {
      const digits = /^[0-7]{1,3}/.exec(pattern.slice(at, at + 3))?.[0] ?? '';
      at += digits.length;
      return parseInt(digits, 8) & 0xff;
    }
    at++;
    if (letter === 'x' || letter === 'u') {
      const length = letter === 'x' ? 2 : 4;
      const digits = pattern.slice(at, at + length);
      if (digits.length < length || !/^[\da-f]+$/i.test(digits)) {
        refuse(
          { start, end: at },
          `After \\${letter} come exactly ${length === 2 ? 'two' : 'four'} hexadecimal digits, without braces; write them with leading zeros.`,
        );
        return 0;
      }
      at += length;
      return parseInt(digits, 16);
    }
    if (letter === 'c') {
      const control = (/[a-z]/.test(peek()) ? peek().toUpperCase() : peek()).charCodeAt(0) - 64;
      at++;
      if (control >= 0 && control < 32) return control;
      refuse({ start, end: at }, 'After \\c comes a letter from A to Z; write it as in \\cM.');
      return 0;
    }
    const control = controls[letter];
    if (control !== undefined) return control;
    if (isWordCharacter(letter.charCodeAt(0)))
      refuse(
        { start, end: at },
        foreignEscapes[letter] ??
          'No escape of this letter or sign is known in .NET; leave out the backslash, or write two for a backslash.',
      );
    return letter.charCodeAt(0);
  }

  /** From after `[` to after its `]`. A `]` that comes first stands for itself. */
  function characterClass(start: number, depth: number): CharacterSet {
    const items: SetItem[] = [];
    const negated = peek() === '^';
    if (negated) at++;
    const first = at;
    let except: CharacterSet | undefined;
    const set = (): CharacterSet => ({ items, negated, ignoreCase: options.ignoreCase, ...(except ? { except } : {}) });
    while (!isAtEnd()) {
      if (peek() === ']' && at > first) {
        at++;
        return set();
      }
      if (pattern.startsWith('-[', at) && at > first) {
        const begin = at;
        at += 2;
        if (depth >= DEEPEST) {
          tooDeep(begin);
          return set();
        }
        except = characterClass(begin + 1, depth + 1);
        if (peek() !== ']' && !isAtEnd())
          refuse({ start: begin, end: at }, 'What is taken away from a class comes last in it; move it before the ].');
        continue;
      }
      const item = classItem();
      if (item) items.push(item);
    }
    refuse(
      { start, end: start + 1 },
      pattern.charAt(first) === ']'
        ? 'This bracket is never closed: a ] that comes first stands for itself; add another ], or write [\\s\\S] for any character.'
        : 'This bracket is never closed; add a ], or put a backslash before it.',
    );
    return set();
  }

  /** One character, a range, `\d` or `\p{L}`. */
  function classItem(): SetItem | undefined {
    const start = at;
    // An escaped dash begins no range.
    if (pattern.startsWith('\\-', at)) {
      at += 2;
      return { type: 'range', from: 45, to: 45 };
    }
    const from = classMember();
    if (typeof from !== 'number') return from;
    // A dash before `]` or `[` is none of a range; the latter takes a class away.
    if (peek() !== '-' || isAtEnd() || peek(1) === ']' || peek(1) === '' || peek(1) === '[') return { type: 'range', from, to: from };
    at++;
    if (pattern.startsWith('\\-', at)) {
      at += 2;
      setAside(spanFrom(start), 'A range that ends with an escaped dash, which versions of .NET read differently,');
      return { type: 'range', from, to: from };
    }
    const to = classMember();
    if (typeof to !== 'number') {
      refuse(
        spanFrom(start),
        'A range ends with one character, not with a class; put the dash first or last in the brackets if it is meant.',
      );
      return undefined;
    }
    if (to < from)
      refuse(spanFrom(start), 'This range runs backwards; write the smaller character first, or put the dash last in the brackets.');
    return { type: 'range', from, to };
  }

  function classMember(): SetItem | number | undefined {
    const start = at;
    if (peek() !== '\\' || at + 1 >= pattern.length) {
      at++;
      return pattern.charCodeAt(start);
    }
    at++;
    return setItem(start) ?? characterCode(start);
  }

  const tree = alternation(0);
  if (peek() === ')') refuse({ start: at, end: at + 1 }, 'No parenthesis is open here; put a backslash before the ), or delete it.');
  return { tree, groups: groups ?? numbered(found, unnamed), mistake, unsupported, isCut };
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9' && character.length === 1;

interface Written {
  readonly number?: number;
  readonly name?: string;
  readonly span: Span;
}

/** Named groups are numbered after the others, in the order of the text. */
function numbered(found: readonly Written[], unnamed: number): readonly Group[] {
  const groups = new Map<number, Group>();
  const names = new Set<string>();
  for (const { number, span } of found) {
    if (number !== undefined && !groups.has(number)) groups.set(number, { number, span });
  }
  let next = unnamed + 1;
  for (const { name, span } of found) {
    if (name === undefined || names.has(name)) continue;
    names.add(name);
    while (groups.has(next)) next++;
    groups.set(next, { number: next, name, span });
  }
  return [...groups.values()].sort((a, b) => a.number - b.number);
}
