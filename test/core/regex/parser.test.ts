/**
 * What .NET refuses and what it takes, and how groups are numbered.
 * https://learn.microsoft.com/dotnet/standard/base-types/regular-expression-language-quick-reference
 */
import { describe, expect, it } from 'vitest';
import { parsePattern, type PatternError } from '../../../server/src/core/regex/index.ts';
import { readMarks, writeMarks } from '../../marks.ts';
import { patternOf } from './patterns.ts';

function errorOf(source: string): PatternError {
  const pattern = parsePattern(source);
  if (pattern.kind !== 'error') throw new Error(`${source} is taken for right.`);
  return pattern;
}

describe('a pattern that .NET refuses', () => {
  it.each([
    // Groups: https://learn.microsoft.com/dotnet/standard/base-types/grouping-constructs-in-regular-expressions
    ['a«(»b', 'never closed'],
    ['(a(b)«(»c', 'never closed'],
    ['a«)»', 'No parenthesis is open'],
    ['«(?»', 'no group that .NET knows'],
    ['«(? »a)', 'no group that .NET knows'],
    ['«(?<»', 'never closed'],
    ['«(?<a»', 'never closed'],
    ['(?<a« »b>c)', 'letters, digits and underscores'],
    ['(?<«1a»>c)', 'begins with a letter'],
    ['(?<«0»>c)', 'Group 0'],
    ['(?<first>a)(?<first-«name»>b)', 'underscore'],
    ["(?'«=»a)", 'letters, digits and underscores'],
    ['«(?#»a', 'comment is never closed'],
    ['(?«(1»)a|b)', 'condition asks for a group'],
    ['(a)«(?(1)a|b|c)»', 'two branches'],
    ['(?«(?i»)a|b)', 'no options'],
    // Classes: https://learn.microsoft.com/dotnet/standard/base-types/character-classes-in-regular-expressions
    ['«[»a', 'never closed'],
    ['«[»]', 'comes first stands for itself'],
    ['«[»^]', '[\\s\\S]'],
    ['[«b-a»]', 'runs backwards'],
    ['[«a-\\d»]', 'ends with one character'],
    ['[a«-[b]»c]', 'comes last'],
    ['«\\p»L', 'braces'],
    ['«\\p{Latin}»', 'no scripts'],
    ['[«\\p{IsLatin}»]', 'no scripts'],
    ['«\\p{lu}»', 'no scripts'],
    // Quantifiers: https://learn.microsoft.com/dotnet/standard/base-types/quantifiers-in-regular-expressions
    ['«*»a', 'nothing for * to repeat'],
    ['a|«+»', 'nothing for + to repeat'],
    ['«(?)»', 'no group that .NET knows'],
    ['(?i)«*»', 'nothing for * to repeat'],
    ['«{»2}', 'nothing for { to repeat'],
    ['a*«*»', 'quantifier follows a quantifier'],
    ['a{2}«{»3}', 'quantifier follows a quantifier'],
    ['a*?«?»', 'quantifier follows a quantifier'],
    ['a«{3,2}»', 'smaller one first'],
    ['a{«99999999999»}', 'too great'],
    // Escapes: https://learn.microsoft.com/dotnet/standard/base-types/character-escapes-in-regular-expressions
    ['a«\\»', 'Nothing follows'],
    ['«\\j»', 'leave out the backslash'],
    ['«\\_»', 'leave out the backslash'],
    ['«\\é»', 'leave out the backslash'],
    ['[«\\B»]', 'leave out the backslash'],
    ['«\\x»4', 'exactly two hexadecimal digits'],
    ['«\\x»{41}', 'without braces'],
    ['«\\u»00g0', 'exactly four hexadecimal digits'],
    ['«\\c1»', 'A to Z'],
    ['«\\cß»', 'A to Z'],
    // Backreferences: https://learn.microsoft.com/dotnet/standard/base-types/backreference-constructs-in-regular-expressions
    ['«\\1»', 'No group has this number'],
    ['(a)«\\2»', 'No group has this number'],
    ['(?:a)«\\1»', 'No group has this number'],
    ['(?n)(a)«\\1»', 'No group has this number'],
    ['«\\8»1', 'leave out the backslash'],
    ['«\\k<name>»', 'No group has this name'],
    ['«\\k»a', 'write \\k<name>'],
    ['«\\<name>»', 'No group has this name'],
    // What other dialects write.
    ['a+«+»', '(?>…)'],
    ['a{2}«+»', '(?>…)'],
    ['«\\Q».\\E', '\\Q…\\E'],
    ['«\\h»', '[ \\t]'],
    ['«\\R»', '\\r\\n'],
    ['a«\\K»', '(?<=…)'],
    ['(a)«\\g»{1}', '\\1'],
    ['«(?P»<n>a)', '(?<name>…)'],
    ['(?<n>a)«(?P»=n)', '\\k<name>'],
    ['«(?R»)', 'cannot call itself'],
    ['«(?|»a)', 'same name'],
    ['«(?^»i)', 'minus'],
    ['«(?u»)', 'i, m, n, s and x'],
    ['«(*»SKIP)', 'Verbs'],
  ])('%s', (marked, message) => {
    const source = readMarks(marked).text;
    const pattern = errorOf(source);
    expect(writeMarks(source, [pattern.span])).toBe(marked);
    expect(pattern.message).toContain(message);
  });
});

describe('a pattern that .NET takes', () => {
  it.each([
    '',
    '|',
    '()',
    ']',
    '}',
    'a{',
    'a{,5}',
    'a{1,2',
    '{',
    'x{a}',
    '[]a]',
    '[^]a]',
    '[-a]',
    '[a-]',
    '[\\d-z]',
    '[\\--a]',
    '[a-[b]]',
    '[[:alpha:]]',
    '\\<\\>',
    '\\-\\:\\;\\=\\,\\@\\/\\ ',
    '^*',
    '(?=a)*',
    '\\b+',
    'a(?#why)*',
    '(?x) a + # why',
    '(?-)',
    '(?i-s+m)',
    '(?<a>b)(?<a>c)',
    '(?<3>a)',
    "(?'n'a)\\k'n'",
    '\\1(a)',
    '\\0\\07\\123\\78',
    '\\cM\\c[\\e\\a',
    '\\u00e9\\x41',
    '\\p{L}\\P{Lu}[\\p{IsGreek}\\p{IsLatin-1Supplement}]',
    '(?<=a+b)(?<!c*)',
  ])('%s', (source) => {
    expect(patternOf(source).unsupported).toBeUndefined();
  });
});

describe('a pattern that is not evaluated offline', () => {
  it.each([
    '(?<open>\\()[^()]*«(?<-open>\\))»',
    "(?<a>x)«(?'b-a'y)»",
    '(a)?«(?(1)b|c)»',
    '(?<n>a)?«(?(n)b)»',
    '«(?(?=a)b|c)»',
    '«(?(a)b|c)»',
    '[«a-\\-»]',
  ])('%s', (marked) => {
    const { text, spans } = readMarks(marked);
    const { unsupported } = patternOf(text);
    expect(unsupported?.span).toEqual(spans[0]);
    expect(unsupported?.message).toContain('valid for the service and not evaluated offline');
  });

  it('nests too deep, and is not said to be wrong', () => {
    for (const [open, close] of [
      ['(', ')'],
      ['(?:', ')*'],
      ['[a-', ']'],
    ] as const)
      expect(patternOf(open.repeat(100_000) + close.repeat(100_000)).unsupported?.message).toContain('nests more than');
  });
});

/** https://learn.microsoft.com/dotnet/standard/base-types/grouping-constructs-in-regular-expressions */
describe('groups', () => {
  it.each([
    ['(a)(?:b)(c(d))', '1 2 3'],
    ['(?<n>a)(b)', '1 2=n'],
    ['(?<n>a)(?<m>b)(c)(?<n>d)', '1 2=n 3=m'],
    ['(?<2>a)(?<n>b)(c)', '1 2 3=n'],
    ['(?<1>a)(b)', '1'],
    ['(?n)(a)(?<n>b)', '1=n'],
    ['(?n:(a))(b)', '1'],
    ['(?<straße>a)', '1=straße'],
  ])('%s are numbered', (source, numbers) => {
    const shown = patternOf(source).groups.map(({ number, name }) => (name === undefined ? `${number}` : `${number}=${name}`));
    expect(shown.join(' ')).toBe(numbers);
  });

  it('have their place', () => {
    const { text, spans } = readMarks('a«(?<n>b«(c)»)»d');
    const places = patternOf(text).groups.map(({ span }) => span);
    expect(places).toEqual([spans[1], spans[0]]);
  });
});
