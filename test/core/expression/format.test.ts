/** The canonical and the readable form: examples, and what holds for any expression. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatted, type Layout } from '../../../server/src/core/expression/format.ts';
import { DOCUMENTED_UPN } from '../../../server/src/core/expression/documented-upn.ts';
import { evaluate, functions } from '../../../server/src/core/index.ts';
import { anyCall } from './arbitraries.ts';

const layouts: readonly Layout[] = ['one line', 'readable'];

describe('in one line', () => {
  it.each([
    ['tolower( [userName] )', 'ToLower([userName], )'],
    ['InStr([mail],"@")', 'Instr([mail], "@", , )'],
    ['Replace([a],"-",,,"_")', 'Replace([a], "-", , , "_", , )'],
    ['RandomString(3,3,0,0,0)', 'RandomString(3, 3, 0, 0, 0, )'],
    ['Switch ( [a] ,, "1" , "x" )', 'Switch([a], , "1", "x")'],
    ['IIF([a] = "1", "x", "y")', 'IIF([a]="1", "x", "y")'],
    ['IIF([a] > -1, "t-"&[b], "")', 'IIF([a]>-1, "t-" & [b], "")'],
    ['FormatDateTime([a],"yyyy","MM")', 'FormatDateTime([a], "yyyy", "MM")'],
    ['Word([a], 1)', 'Word([a], 1)'],
    ['Mid([a],2)', 'Mid([a], 2)'],
    ['Mid([a],2,)', 'Mid([a], 2, )'],
    ['[emails[type eq "work" ].value]', '[emails[type eq "work" ].value]'],
    ['Mine( [a] )', 'Mine([a])'],
    [DOCUMENTED_UPN, DOCUMENTED_UPN],
  ])('%s', (text, expected) => {
    expect(formatted(text, 'one line')).toBe(expected);
  });

  it('leaves alone what has a mistake', () => {
    for (const text of ['', '  ', 'ToLower([a]', 'Join("", [a] [b])', '“a”']) expect(formatted(text, 'one line')).toBeUndefined();
  });
});

describe('over several lines', () => {
  it('breaks what does not fit, keeps keys and values together, and hangs empty places behind', () => {
    const text = `Switch([city], , "Oslo", "OU=Oslo,DC=contoso,DC=com", "Bergen", "OU=Bergen,DC=contoso,DC=com", "", ${DOCUMENTED_UPN})`;
    expect(`\n${formatted(text, 'readable') ?? ''}\n`).toBe(`
Switch(
  [city], ,
  "Oslo", "OU=Oslo,DC=contoso,DC=com",
  "Bergen", "OU=Bergen,DC=contoso,DC=com",
  "",
  Join(
    "",
    Replace([userName], , "(?<Suffix>@(.)*)", "Suffix", "", , ),
    RandomString(3, 3, 0, 0, 0, ),
    "@",
    DefaultDomain()
  )
)
`);
  });

  it('keeps the line ends of the text', () => {
    const long = `Join("",\r\n${Array.from({ length: 20 }, (_, i) => `[attribute${i}]`).join(', ')})`;
    expect(formatted(long, 'readable')?.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe.each(layouts)('%s', (layout) => {
  const examples = functions.flatMap(({ examples }) => examples);

  it.each(examples.map((example) => [example.expression, example] as const))('gives the same result for %s', (expression, example) => {
    const context = { now: Date.parse(example.context?.now ?? '2026-01-01T00:00:00Z'), seed: example.context?.seed ?? 1 };
    const written = formatted(expression, layout) ?? '';
    const attributes = example.attributes ?? {};
    expect(evaluate(written, attributes, context).result).toEqual(evaluate(expression, attributes, context).result);
  });

  it('is stable, and keeps what an expression comes to', () => {
    fc.assert(
      fc.property(anyCall, (text) => {
        const once = formatted(text, layout);
        if (once === undefined) return;
        expect(formatted(once, layout)).toBe(once);
        const context = { now: 0, seed: 1, defaultDomain: 'contoso.com' };
        const attributes = { a: 'b', name: 'A b', b: ['x', 'y'] };
        expect(evaluate(once, attributes, context).result).toEqual(evaluate(text, attributes, context).result);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);
});
