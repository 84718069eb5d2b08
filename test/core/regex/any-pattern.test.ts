/** What holds for any pattern and any text; and the same answers as JavaScript where both must agree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, match, matches, parsePattern, replace, type Budget, type Pattern } from '../../../server/src/core/regex/index.ts';
import type { Span } from '../../../server/src/core/base/text.ts';
import { patternOf } from './patterns.ts';

const isWithin = ({ start, end }: Span, length: number): boolean => start >= 0 && start <= end && end <= length;

describe('any pattern', () => {
  const piece = fc.oneof(
    fc.constantFrom('(', ')', '[', ']', '{', '}', '*', '+', '?', '|', '^', '$', '.', '\\', '-', ',', '<', '>', '=', '!', ':', '#', ' '),
    fc.constantFrom('(?', '(?:', '(?<', '(?<n>', "(?'n'", '(?=', '(?<!', '(?>', '(?(', '(?i)', '(?x:', '(?#', '[^', '-[', '{2,3}', '{1'),
    fc.constantFrom(
      '\\d',
      '\\W',
      '\\p{L}',
      '\\p{',
      '\\1',
      '\\12',
      '\\k<n>',
      '\\k',
      '\\x4',
      '\\u00e9',
      '\\c',
      '\\b',
      '\\G',
      '\\Q',
      '\\-',
      '\\<n>',
    ),
    fc.constantFrom('a', 'b', 'n', '1', '0', 'é', '\n', '\r', '😀', '\ud83d', '\u212a', '\0'),
    fc.string({ maxLength: 3 }),
  );
  const source = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
  const text = fc
    .array(fc.constantFrom('a', 'b', 'A', '1', ' ', '\n', 'é', '(', ')', '-', '😀'), { maxLength: 12 })
    .map((all) => all.join(''));

  it('is read, run and explained within itself, and always alike', () => {
    fc.assert(
      fc.property(source, text, (source, text) => {
        const pattern = parsePattern(source);
        expect(parsePattern(source).kind).toBe(pattern.kind);
        if (pattern.kind === 'error') {
          expect(isWithin(pattern.span, source.length)).toBe(true);
          expect(pattern.message).toMatch(/[;,:] .*\.$/);
          return;
        }
        const spans = [...pattern.groups, ...explain(pattern), ...(pattern.unsupported ? [pattern.unsupported] : [])].map(
          ({ span }) => span,
        );
        expect(spans.filter((span) => !isWithin(span, source.length))).toEqual([]);
        expect(explain(pattern).filter(({ text }) => !/^\P{Ll}.*\.$/su.test(text))).toEqual([]);

        const found = shown(pattern, text);
        expect(shown(pattern, text)).toEqual(found);
        expect(replace(pattern, text, '$0')).toEqual(found === 'too many steps' ? found : { text });
      }),
      { numRuns: 1_000 },
    );
  });
});

/** The places of all matches and of their groups. */
function shown(pattern: Pattern, text: string): unknown {
  const found = matches(pattern, text);
  if (found === 'too many steps') return found;
  return found.map((one) => [0, ...pattern.groups.map(({ number }) => number)].map((number) => one.group(number)));
}

/**
 * Patterns that mean the same in .NET and JavaScript. What is repeated is never empty: of an empty turn .NET makes one,
 * JavaScript none. There are no backreferences and no `$` outside of option m, and only ASCII.
 */
interface Written {
  readonly text: string;
  readonly captures: boolean;
  /** A group inside of a repetition: JavaScript forgets what it captured in an earlier turn. */
  readonly forgets: boolean;
}
const plain = (text: string): Written => ({ text, captures: false, forgets: false });
const joined = (parts: readonly Written[], [before, between, after]: readonly [string, string, string]): Written => ({
  text: before + parts.map(({ text }) => text).join(between) + after,
  captures: before === '(' || parts.some(({ captures }) => captures),
  forgets: parts.some(({ forgets }) => forgets),
});
const some = ['+', '+?', '{2}', '{1,3}', '{1,2}?', '{2,}'];
const any = [...some, '*', '*?', '?', '??', '{0,2}', '{0}'];

const { node } = fc.letrec<{ full: Written; node: Written }>((tie) => {
  const repeated = (how: readonly string[]): fc.Arbitrary<Written> =>
    fc.tuple(tie('full'), fc.constantFrom(...how)).map(([inner, sign]) => ({
      text: `(?:${inner.text})${sign}`,
      captures: inner.captures,
      forgets: inner.forgets || inner.captures,
    }));
  return {
    full: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc
        .constantFrom('a', 'b', 'ab', 'A', '-', '.', '[ab]', '[^a]', '[b-c-]', '[^\\n]', 'a+', 'b{2,3}', '[ab]+?', '.{1,2}', '\\x61')
        .map(plain),
      fc.tuple(tie('full'), tie('node')).map((parts) => joined(parts, ['', '', ''])),
      fc.tuple(tie('node'), tie('full')).map((parts) => joined(parts, ['', '', ''])),
      fc.array(tie('full'), { minLength: 1, maxLength: 3 }).map((parts) => joined(parts, ['(', '|', ')'])),
      fc.array(tie('full'), { minLength: 2, maxLength: 3 }).map((parts) => joined(parts, ['(?:', '|', ')'])),
      repeated(some),
    ),
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('', '^', '\\b', '\\B', 'a*', '.*', '.*?', '[ab]?', 'c??').map(plain),
      tie('full'),
      fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((parts) => joined(parts, ['', '', ''])),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((parts) => joined(parts, ['(', '|', ')'])),
      fc.tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('node')).map(([before, inner]) => joined([inner], [before, '', ')'])),
      repeated(any),
    ),
  };
});

describe('where .NET and JavaScript must agree', () => {
  const text = fc.array(fc.constantFrom('a', 'a', 'b', 'b', 'c', 'A', '-', '\n'), { maxLength: 10 }).map((all) => all.join(''));

  it.each(['', 'i', 'm', 's', 'ims'])('they find the same with options “%s”', (options) => {
    fc.assert(
      fc.property(node, text, ({ text: source, forgets }, text) => {
        const ends = options.includes('m') ? `(?:${source})$` : source;
        const found = matches(patternOf(options ? `(?${options})${ends}` : ends), text, { steps: 20_000 });
        if (found === 'too many steps') return; // either would take its time
        const expected = [...text.matchAll(new RegExp(ends, `g${options}`))];
        const groups = (count: number): readonly number[] => Array.from({ length: forgets ? 1 : count }, (_, number) => number);
        expect(found.map((one, at) => [one.start, ...groups(expected[at]?.length ?? 0).map((number) => one.group(number)?.text)])).toEqual(
          expected.map((one) => [one.index, ...groups(one.length).map((number) => one[number])]),
        );
      }),
      { numRuns: 600 },
    );
  });

  it.each(['a', 'b', '[a-c]', '[^b]', '.', 'é', '[à-é]'])('every one of 65,536 characters is in %s for both', (source) => {
    const pattern = patternOf(source);
    const wrong = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (character) =>
        !/[\r\u2028\u2029]/.test(character) && (match(pattern, character) !== undefined) !== new RegExp(source).test(character),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a hostile pattern', () => {
  const long = 'a'.repeat(100_000);
  const budgetOf = (): Budget => ({ steps: 300_000 });

  it.each([
    ['^(a+)+$', `${long}b`],
    ['(a|aa)*b', long],
    ['(a|a)*b', long],
    ['((a*)*)*b', long],
    ['(?=(a+)+$)b', `${long}b`],
    ['(?:(?=(?:(?=a*)a*)*)a)*b', long],
    ['(?<=(a+)+)b', long],
    ['(?<!b(a|aa)*)c', `${long}c`],
    ['(.*)(.*)(.*)(.*)x', long],
    ['[^x]*y', long],
    ['(a?){50000}b', long],
    ['(){2147483647}b', 'b'],
    ['(?:(?:a{0,1000}){0,1000}){0,1000}b', long],
    ['(a+)\\1*\\1*b', long],
    ['(?>(?>(?>a|b)*)*)*c', long],
    ['(?i)(?:a|A|ä)*b', long],
    ['(?i)a{1,5000}(?:A|ä){1,5000}b', long],
    ['(\\w+\\s?)*!', 'ab '.repeat(33_000)],
    ['\\s+$', `${' '.repeat(100_000)}x`],
    ['(?i)(?:[α-ω]|.)*x', 'ю'.repeat(100_000)],
    [`(?:[${'\\p{Lu}'.repeat(20)}]|ю)*x`, 'ю'.repeat(100_000)],
  ])('%s spends its budget and no more', (source, text) => {
    const budget = budgetOf();
    const pattern = patternOf(source);
    expect(match(pattern, text, 0, budget)).toBe('too many steps');
    expect(budget.steps).toBe(0);
    expect(match(pattern, text, 0, budget)).toBe('too many steps');
    expect(replace(pattern, text, 'x', budgetOf())).toBe('too many steps');
  });

  it.each([
    ['(a|b)*', 100_000],
    ['(?:a|b)*?$', 100_000],
    ['((a)|b)*', 100_000],
    ['(.)*', 100_000],
    ['(?>a|b)*', 100_000],
    ['(?:(?=a)a)*', 100_000],
    ['$(?<=(a|b)*)', 0],
  ])('%s goes through a long text', (source, length) => {
    const result = match(patternOf(source), long);
    expect(result).toMatchObject({ end: 100_000 });
    expect(result !== undefined && result !== 'too many steps' && result.end - result.start).toBe(length);
  });

  it('is read, however long it is', () => {
    for (const one of [
      'a',
      '(?',
      '(a)',
      '(?<n>a)',
      '[a-z]',
      '\\d*',
      'a|',
      '(?#x)',
      '\\',
      '(',
      '[',
      '(?(a)',
      '{1',
      '\\k<n',
      '(?i)',
      '$^',
      '\\1',
    ])
      expect(['pattern', 'error']).toContain(parsePattern(one.repeat(5_000)).kind);
    expect(parsePattern(`a${'(?#)'.repeat(200_000)}`).kind).toBe('pattern');
  });
});
