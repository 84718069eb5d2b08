/** What each construct matches, and where .NET is not JavaScript. */
import { describe, expect, it } from 'vitest';
import { match } from '../../../server/src/core/regex/index.ts';
import { allFound, found, patternOf } from './patterns.ts';

type Case = readonly [source: string, text: string, groups: readonly string[] | undefined];
const holds = (cases: readonly Case[]): void => {
  it.each(cases)('%s in %j', (source, text, groups) => {
    expect(found(source, text)).toEqual(groups);
  });
};

describe('characters and escapes', () => {
  // https://learn.microsoft.com/dotnet/standard/base-types/character-escapes-in-regular-expressions
  holds([
    ['a\\.b', 'axb a.b', ['a.b']],
    ['\\a\\e\\f\\n\\r\\t\\v', '\u0007\u001b\f\n\r\t\v', ['\u0007\u001b\f\n\r\t\v']],
    ['[\\b]', '\b', ['\b']],
    ['\\x41\\u00e9\\cA\\c[', 'Aé\u0001\u001b', ['Aé\u0001\u001b']],
    ['\\060\\0', '0\0', ['0\0']],
    ['\\400', '\0', ['\0']],
    ['a{', 'a{', ['a{']],
    ['a{,2}', 'aa{,2}', ['a{,2}']],
    ['😀?', '😀', ['😀']],
    ['^.$', '😀', undefined], // a character is a UTF-16 code unit
    ['^..$', '😀', ['😀']],
  ]);
});

describe('classes', () => {
  // https://learn.microsoft.com/dotnet/standard/base-types/character-classes-in-regular-expressions
  holds([
    ['\\d+', 'x1٢३', ['1٢३']],
    ['\\w+', '-José_ﬁ1‿e\u0301-', ['José_ﬁ1‿e\u0301']],
    ['\\w', '\u0903', undefined], // a spacing mark is no word character
    ['\\s+', 'a\u00a0\u2003\u0085\u2028b', ['\u00a0\u2003\u0085\u2028']],
    ['\\s', '\ufeff', undefined],
    ['\\D\\W\\S', '1a-a', ['a-a']],
    ['.+', '\r\u2028\u0085\n', ['\r\u2028\u0085']],
    ['[^a]', '\n', ['\n']],
    ['[]a]+', 'x]a', [']a']],
    ['[^]a]+', ']xa', ['x']],
    ['[a-c-]+', 'x-b', ['-b']],
    ['[\\w-.]+', ' a-b.c', ['a-b.c']],
    ['[\\--a]+', 'b-a', ['-a']],
    ['[a-z-[aeiou]]+', 'aeixyz', ['xyz']],
    ['[a-z-[d-w-[m-o]]]+', 'dmnoez', ['mno']],
    ['[^a-f-[x]]+', 'axyz', ['yz']],
    ['[a-[b]]+', 'ba-', ['a']],
    ['[[abc]-]', 'a-]', ['a-]']],
    ['\\p{Lu}\\P{Lu}', 'aBc', ['Bc']],
    ['\\p{IsGreek}+', 'abgαβγ', ['αβγ']],
    ['\\p{Sc}\\p{Nd}', '€5', ['€5']],
    ['[\\p{L}\\d]+', '-é1-', ['é1']],
    ['\\p{Cs}', '😀', ['\ud83d']],
  ]);
});

describe('anchors', () => {
  // https://learn.microsoft.com/dotnet/standard/base-types/anchors-in-regular-expressions
  holds([
    ['a$', 'a', ['a']],
    ['a$', 'a\n', ['a']],
    ['a$', 'a\n\n', undefined],
    ['a$', 'a\r\n', undefined],
    ['a\\Z', 'a\n', ['a']],
    ['a\\z', 'a\n', undefined],
    ['^b', 'a\nb', undefined],
    ['(?m)^b$', 'a\nb\nc', ['b']],
    ['(?m)\\Ab', 'a\nb', undefined],
    ['(?m)a$', 'a\r\n', undefined],
    ['\\bé\\b', 'aé é', ['é']],
    ['\\Bb\\B', 'b abc', ['b']],
    ['a\\b', 'a\u200d', undefined], // a joiner belongs to the word
  ]);

  it('\\G holds where the match before ended', () => {
    expect(allFound('\\Ga', 'aaba')).toEqual(['a', 'a']);
    expect(found('\\Gb', 'ab', 1)).toEqual(['b']);
  });
});

describe('groups', () => {
  // https://learn.microsoft.com/dotnet/standard/base-types/grouping-constructs-in-regular-expressions
  holds([
    ['(a)(?<n>b)(c)', 'abc', ['abc', 'a', 'c', 'b']],
    ["(?'n'a)(?:b)", 'ab', ['ab', 'a']],
    ['(?n)(a)(?<n>b)', 'ab', ['ab', 'b']],
    ['(a)|b', 'b', ['b', '-']],
    ['(?<n>a)|(?<n>b)', 'b', ['b', 'b']],
    // The last capture counts, and one of an earlier turn is kept, unlike in JavaScript.
    ['(?:(a)|(b))*', 'ab', ['ab', 'a', 'b']],
    ['(a|b)+', 'ab', ['ab', 'b']],
    // A turn that matches nothing is taken once.
    ['(a*)*', 'b', ['', '']],
    ['(a*)+', 'aab', ['aa', '']],
    ['(a|)+', 'ab', ['a', '']],
    ['(?:a|())*b', 'aab', ['aab', '']],
    ['(?>a+)b', 'aab', ['aab']],
    ['(?>a+)ab', 'aaab', undefined],
    ['(?>(a|ab))c', 'abc', undefined],
    ['(?>(?>a+)b|a)c', 'aabc', ['aabc']],
    ['((?>a*)b|a)+c', 'aabac', ['aabac', 'a']],
  ]);
});

describe('looks', () => {
  // https://learn.microsoft.com/dotnet/standard/base-types/grouping-constructs-in-regular-expressions
  holds([
    ['a(?=b)', 'acab', ['a']],
    ['a(?!b)', 'abac', ['a']],
    ['(?=(a+))', 'baa', ['', 'aa']],
    ['(?=(a+))a*b\\1', 'baaabac', ['aba', 'a']], // a look gives nothing back
    ['(?!(a))b', 'b', ['b', '-']],
    ['(?<=a+)b', 'caab', ['b']],
    ['(?<!a)b', 'abb', ['b']],
    ['(?<=(\\d+)(\\d+))$', '1053', ['', '1', '053']], // read from right to left
    ['(?<=\\1(a))b', 'aab', ['b', 'a']],
    ['(?<=([abc])+)x', 'abcx', ['x', 'a']],
    ['(?<=^.{2}).', 'abc', ['c']],
    ['(?<=a(?=b)b)c', 'abc', ['c']],
    ['(?<=a.*?)c', 'axxc', ['c']],
    ['(?<=ab?)c', 'abc', ['c']],
    ['(?<=a{2,3})b', 'aab', ['b']],
    ['(?<=(?<!b)a)c', 'bacac', ['c']],
  ]);

  it('see what stands before the beginning of the search', () => {
    expect(found('(?<=a)b', 'ab', 1)).toEqual(['b']);
    expect(found('^b', 'ab', 1)).toBeUndefined();
  });
});

describe('quantifiers', () => {
  // https://learn.microsoft.com/dotnet/standard/base-types/quantifiers-in-regular-expressions
  holds([
    ['a*', 'aab', ['aa']],
    ['a*?b', 'aab', ['aab']],
    ['a+?', 'aa', ['a']],
    ['a??b', 'ab', ['ab']],
    ['a{2}', 'aaa', ['aa']],
    ['a{2,}', 'aaa', ['aaa']],
    ['a{1,2}?a', 'aaa', ['aa']],
    ['(?:ab){2,3}', 'abababab', ['ababab']],
    ['(?:ab){2,3}?', 'abababab', ['abab']],
    ['(a){0}b', 'ab', ['b', '-']],
    ['(?:a?){3}b', 'ab', ['ab']],
    ['(?:a?)*?b', 'aab', ['aab']],
    ['a(?#why)*b', 'aab', ['aab']],
    ['(?x) a + ? b', 'aab', ['aab']],
    ['(.*?)(?<id>.{0,6})$', 'employee123456', ['employee123456', 'employee', '123456']],
  ]);
});

describe('backreferences', () => {
  // https://learn.microsoft.com/dotnet/standard/base-types/backreference-constructs-in-regular-expressions
  holds([
    ['(a|b)\\1', 'abb', ['bb', 'b']],
    ['(?<n>a)\\k<n>', 'aa', ['aa', 'a']],
    ["(?<n>a)\\k'n'", 'aa', ['aa', 'a']],
    ['(?<n>a)\\<n>', 'aa', ['aa', 'a']],
    ['\\1(a)', 'aa', undefined], // what has captured nothing is found nowhere, unlike in JavaScript
    ['(a)?\\1b', 'b', undefined],
    ['(a)\\11', 'a\t', ['a\t', 'a']], // without a group 11 it is octal
    ['(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)\\11', 'abcdefghijkk', ['abcdefghijkk', ...Array.from('abcdefghijk')]],
    ['(?i)(a)\\1', 'aA', ['aA', 'a']],
    ['(?:(a)|b\\1)+', 'abac', ['aba', 'a']],
  ]);
});

describe('options', () => {
  // https://learn.microsoft.com/dotnet/standard/base-types/regular-expression-options
  holds([
    ['(?i)abc', 'xABC', ['ABC']],
    ['a(?i)b|c', 'C', ['C']],
    ['(a(?i)b)c', 'aBC', undefined],
    ['(?i:a)b', 'AB', undefined],
    ['(?i)a(?-i)b', 'AB', undefined],
    ['(?i)[a-c]+[^d]', 'xABDC', ['AB']],
    ['(?i)é', 'É', ['É']],
    ['(?i)k', '\u212a', ['\u212a']],
    ['(?i)[k]', '\u212a', ['\u212a']],
    ['(?i)i', 'İ', undefined], // as the invariant culture has it
    ['(?i)ß', 'ẞ', ['ẞ']],
    ['(?i)\\p{Lu}', 'a', ['a']],
    ['(?s).+', 'a\nb', ['a\nb']],
    ['(?s-s:.)', '\n', undefined],
    ['(?x) a b # c', 'ab', ['ab']],
    ['(?x)a[ ]b', 'a b', ['a b']],
    ['(?x)a\\ b', 'a b', ['a b']],
    ['(?-x)a b', 'a b', ['a b']],
  ]);
});

describe('a search', () => {
  it.each<[string, string, readonly string[]]>([
    ['a|ab', 'abab', ['a', 'a']],
    ['a*', 'baac', ['', 'aa', '', '']],
    ['$', 'a\n', ['', '']],
    ['(?<=,|^)[^,]*', 'a,,b', ['a', '', 'b']],
    ['.*', 'ab\ncd', ['ab', '', 'cd', '']],
    ['.+x', 'ab\ncx', ['cx']],
    ['(?>.*?a)b', 'axab', ['xab']],
    ['(?>.*)$', 'ab', ['ab', '']],
    ['(.)*\\1', 'abb', ['abb']],
    ['(.*)-\\1$', 'ab-b', ['b-b']],
  ])('%s finds all in %j', (source, text, all) => {
    expect(allFound(source, text)).toEqual(all);
  });

  it('begins where it is told', () => {
    const pattern = patternOf('a');
    const result = match(pattern, 'aba', 1);
    expect(result).toMatchObject({ start: 2, end: 3 });
    expect(match(pattern, 'aba', 3)).toBeUndefined();
    expect(match(pattern, 'aba', 4)).toBeUndefined();
  });

  it('knows its groups by number, by name and by the number as a name', () => {
    const result = match(patternOf('(a)(?<n>b)(?<7>c)?'), 'ab');
    if (!result || result === 'too many steps') throw new Error('Not found.');
    expect([0, 1, 2, 'n', '1'].map((name) => result.group(name)?.text)).toEqual(['ab', 'a', 'b', 'b', 'a']);
    expect(result.group('n')).toEqual({ start: 1, end: 2, text: 'b' });
    expect([7, 8, 'm', -1, ''].map((name) => result.group(name))).toEqual(Array(5).fill(undefined));
  });

  it('does not run what is not evaluated offline', () => {
    expect(match(patternOf('(?(?=a)a|b)'), 'a')).toBe('too many steps');
  });
});
