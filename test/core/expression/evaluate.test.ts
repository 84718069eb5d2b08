/** What expressions come to beyond the examples of single functions, and that nothing makes an evaluation fail. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, functions, prepare, type Attributes, type EvaluationContext, type Trace } from '../../../server/src/core/index.ts';

const context: EvaluationContext = { now: Date.UTC(2026, 0, 31, 8), seed: 1 };

/** The value, or the outcome in brackets. */
function comesTo(expression: string, attributes: Attributes = {}, more: Partial<EvaluationContext> = {}): unknown {
  const { result } = evaluate(expression, attributes, { ...context, ...more });
  return result.outcome === 'value' ? result.value : result.outcome === 'keyword' ? `<${result.keyword}>` : `<${result.outcome}>`;
}
const messageOf = (expression: string, attributes: Attributes = {}): string => {
  const { result } = evaluate(expression, attributes, context);
  return 'message' in result ? result.message : '';
};
const tracesOf = (trace: Trace | undefined): readonly Trace[] => (trace ? [trace, ...trace.children.flatMap(tracesOf)] : []);

describe('a whole expression', () => {
  it.each([
    ['[mail]', { mail: 'jo@contoso.com' }, 'jo@contoso.com'],
    ['[active]', { active: true }, true],
    ['[level]', { level: 7 }, 7],
    ['[proxyAddresses]', { proxyAddresses: ['a', 'b'] }, ['a', 'b']],
    ['[missing]', {}, null],
    ['"a constant"', {}, 'a constant'],
    ['&HFF', {}, '255'],
    ['"\\\\d\\d\\"\\,"', {}, '\\d\\d"\\,'],
    ['IgnoreObjectFlow', {}, '<IgnoreObjectFlow>'],
    ['[emails[type eq "work"].value]', { 'emails[type eq "work"].value': 'jo@contoso.com' }, 'jo@contoso.com'],
    ['[emails[ type eq "work" ].value]', { 'emails[type eq "work"].value': 'jo@contoso.com' }, 'jo@contoso.com'],
    ['%DomainFQDN%', {}, '<unsupported>'],
    ['', {}, '<error>'],
    ['Left("a", 1', {}, '<error>'],
    ['vbTextCompare', {}, '<error>'],
    ['Replac([a], "b", , , "c", , )', {}, '<unsupported>'],
    ['LCase([a])', {}, '<error>'],
    ['[__proto__]', {}, null],
    ['constructor("a")', {}, '<unsupported>'],
  ])('%s with %j comes to %j', (expression, attributes, expected) => {
    expect(comesTo(expression, attributes)).toEqual(expected);
  });

  it('has a value for %Name% where the context says one', () => {
    expect(comesTo('Append("@", %DomainFQDN%)', {}, { params: { DomainFQDN: 'contoso.com' } })).toBe('@contoso.com');
  });

  it('is refused beyond 10,000 characters', () => {
    expect(comesTo(`"${'a'.repeat(9_998)}"`)).toBe('a'.repeat(9_998));
    expect(comesTo(`"${'a'.repeat(9_999)}"`)).toBe('<error>');
  });

  it('names functions in any letter case', () => {
    expect(comesTo('INSTR(tolower("AB"), "b")')).toBe('2');
  });

  it('says what Connect Sync has and provisioning has not', () => {
    expect(messageOf('Right([a], 2)')).toContain('Entra Connect Sync');
  });
});

describe('a comparison', () => {
  it.each([
    ['"2" = "02"', true],
    ['"10" > "9"', true],
    ['"10" > "9a"', false],
    ['"1.50" = "1.5"', true],
    ['"9007199254740993" = "9007199254740992"', false],
    ['"USA" = "usa"', false],
    ['[missing] = ""', false],
    ['[missing] <> ""', true],
    ['[missing] < 1', false],
    ['IsPresent("a") = "True"', true],
    ['[list] = "a"', '<unsupported>'],
    ['"a" & "b" & [missing]', 'ab'],
    ['"t-" & "b" = "t-b"', true],
  ])('%s is %j', (expression, expected) => {
    expect(comesTo(expression, { list: ['a', 'b'] })).toBe(expected);
  });
});

describe('arguments', () => {
  it.each([
    ['Mid("abc")', 'Mid takes 2 to 3 arguments'],
    ['Guid("a")', 'Guid takes 0 arguments'],
    ['Switch([a], "b", "c")', 'Switch takes at least 4 arguments'],
    ['FormatDateTime("a", "b")', 'FormatDateTime takes 3 to 4 arguments'],
    ['Mid([a], , 2)', 'The start of Mid is missing'],
    ['IIF("a"="a", , "b")', 'The valueIfTrue of IIF is missing'],
    ['Mid("abc", "x")', 'The start of Mid is no whole number'],
    ['Mid("abc", 99999999999)', 'larger than the 32 bits'],
    ['DateAdd("q", 1, Now())', 'The interval of DateAdd is none of yyyy'],
    ['ConvertFromBase64("YQ==", UTF7)', 'The encoding of ConvertFromBase64 is none of'],
    ['IIF("maybe", "a", "b")', 'neither true nor false'],
    ['Replace("a", , "(?<n>a)", "m", "b", , )', 'no group of the name'],
  ])('of %s are refused', (expression, message) => {
    expect(messageOf(expression)).toContain(message);
  });

  it('quote nothing of a person in a message', () => {
    for (const expression of [
      'CDate([secret])',
      'Mid([secret], 0)',
      'BitAnd([secret], 1)',
      'Item([secret], [secret])',
      'IIF([secret], 1, 2)',
    ])
      expect(messageOf(expression, { secret: 'sesame' })).not.toContain('sesame');
  });

  it('that are several values are worked on one by one where that is likely, else not at all', () => {
    const attributes = { mails: ['A@x', 'B@x'] };
    expect(comesTo('ToLower([mails], )', attributes)).toEqual(['a@x', 'b@x']);
    expect(comesTo('Replace([mails], "@x", , , "", , )', attributes)).toEqual(['A', 'B']);
    expect(comesTo('InStr([mails], "@")', attributes)).toBe('<unsupported>');
    expect(comesTo('InStr([mails], "@")', { mails: ['A@x'] })).toBe('2');
  });

  it('that are empty places among repeated ones keep the others in place', () => {
    expect(comesTo('Switch([a], , "1", , "2", "two")', { a: '2' })).toBe('two');
    expect(comesTo('Switch([a], , "1", , "2", "two")', { a: '1' })).toBeNull();
    expect(comesTo('Join("-", "a", , "b", )')).toBe('a-b');
  });

  it('leave a key without a value aside', () => {
    expect(comesTo('Switch([a], "none", "1", "one", "2")', { a: '2' })).toBe('none');
  });
});

describe('a branch that is not taken', () => {
  it.each([
    'IIF("a"="a", "ok", Error("no"))',
    'Switch("x", Error("no"), "x", "ok", Error("no"), Error("no"))',
    'Coalesce("ok", Error("no"))',
    'SelectUniqueValue("ok", Error("no"))',
  ])('cannot fail: %s', (expression) => {
    expect(comesTo(expression)).toBe('ok');
    expect(tracesOf(evaluate(expression, {}, context).trace).some(({ outcome }) => outcome.outcome === 'error')).toBe(false);
  });

  it('an outcome that is no value is handed on', () => {
    expect(comesTo('Join("", IgnoreFlowIfNullOrEmpty([a]), "b")')).toBe('<ignored>');
    expect(comesTo('ToLower(IIF("a"="b", "c", IgnoreAttributeFlow), )')).toBe('<IgnoreAttributeFlow>');
    expect(comesTo('Left(Error("no"), 1)')).toBe('<error>');
  });
});

describe('the trace', () => {
  it('shows each step with its value, its rule and how sure it is', () => {
    const { trace } = evaluate('Mid(Trim([name]), 9, 2)', { name: ' Jo ' }, context);
    expect(tracesOf(trace).map(({ span, outcome, confidence, rule }) => ({ span, outcome: outcome.outcome, confidence, rule }))).toEqual([
      {
        span: { start: 0, end: 23 },
        outcome: 'value',
        confidence: 'assumed',
        rule: 'The start lies beyond the end, which gives an empty text.',
      },
      { span: { start: 4, end: 16 }, outcome: 'value', confidence: 'documented', rule: 'Takes blanks off both ends of a text.' },
      { span: { start: 9, end: 15 }, outcome: 'value', confidence: 'documented', rule: 'The value of the attribute.' },
      { span: { start: 18, end: 19 }, outcome: 'value', confidence: 'documented', rule: 'A number, which is handed on as text.' },
      { span: { start: 21, end: 22 }, outcome: 'value', confidence: 'documented', rule: 'A number, which is handed on as text.' },
    ]);
  });

  it('says where a page prints something else', () => {
    const { trace } = evaluate('NormalizeDiacritics([name])', { name: 'José' }, context);
    expect(trace?.contradictions.map(({ says }) => says)).toEqual([expect.stringContaining('small letters')]);
    expect(evaluate('NormalizeDiacritics([name])', { name: 'josé' }, context).trace?.contradictions).toEqual([]);
  });

  const openIn = (expression: string, attributes: Attributes) => {
    const { confidence, contradictions } = evaluate(expression, attributes, context).trace ?? { contradictions: [] };
    return { confidence, isOpen: contradictions.some(({ isOpen }) => isOpen) };
  };

  it.each([
    ['IIF(IsPresent([a]), "x", "y")', {}],
    ['IIF(IsPresent([a]), [a], IgnoreAttributeFlow)', {}],
    ['IIF(Not(IsNullOrEmpty([a])), "x", "y")', { a: '' }],
    ['IIF([a] = "", "x", "y")', {}],
    ['IIF(IsString([a]), "x", "y")', {}],
    ['Switch(IsPresent([a]), "x", "True", "y")', {}],
    ['Split([a], ",")', { a: 'A, B' }],
    ['Replace([a], , "(?<n>B)", "n", , [b], )', { a: 'A', b: 'B' }],
  ])('is sure of nothing that pages contradict each other about: %s with %j', (expression, attributes) => {
    expect(openIn(expression, attributes)).toEqual({ confidence: 'assumed', isOpen: true });
  });

  it.each([
    ['IIF(IsPresent([a]), "x", "y")', { a: 'A' }],
    ['IIF([a] = "A", "x", "y")', { a: 'B' }],
    ['Switch([a], "x", "", "y")', {}],
    ['Split([a], ",")', { a: 'A,B' }],
    ['Not("True")', {}],
    ['Word("a b", 2, " ")', {}],
    ['InStr("Abc", "c")', {}],
  ])('is sure of %s with %j', (expression, attributes) => {
    expect(openIn(expression, attributes)).toEqual({ confidence: 'documented', isOpen: false });
  });

  it.each(['Not("true")', 'Word(" a", 1, " ")', 'InStr("Abc", "B")'])('assumes %s, of which no page speaks', (expression) => {
    expect(openIn(expression, {})).toEqual({ confidence: 'assumed', isOpen: false });
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    '(',
    ')',
    ',',
    '"',
    '[',
    ']',
    '=',
    '<>',
    '&',
    '+',
    '-',
    '%P%',
    '&HF',
    ' ',
    '\n',
    '😀',
    '\uD83D',
    'vbTextCompare',
    '[a]',
    '""',
  ),
  fc.constantFrom(...functions.map(({ name }) => `${name}(`)),
  fc.constantFrom(...functions.flatMap(({ examples }) => examples.map(({ expression }) => expression))),
  fc.string({ maxLength: 4, unit: 'binary' }),
);
const anyAttribute = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    '2026-01-31',
    '9999-12-31-14:00',
    '0001-01-01+14:00',
    '1/31/2026 8:00:00 AM',
    '-1',
    '9223372036854775807',
    'é',
    'e\u0301',
  ),
  fc.constantFrom(true, false, null, 0, -1, 1e300, NaN),
  fc.array(fc.string({ maxLength: 5 }), { maxLength: 4 }),
);
const anyAttributes = fc.dictionary(fc.constantFrom('a', 'b', 'name', '__proto__', 'constructor'), anyAttribute);

/** A call of any function with any number of arguments, mostly as many as it takes. */
const { call } = fc.letrec<{ call: string; argument: string }>((tie) => ({
  argument: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(
      '[a]',
      '[b]',
      '[name]',
      '',
      '"x"',
      '1',
      '-1',
      '0',
      '2147483648',
      '"d"',
      '"(?<n>a|b)+"',
      '"n"',
      '"${n}$&$$$_"',
      '"yyyy-MM-dd"',
      'Now()',
      'UTF8',
      'IgnoreAttributeFlow',
    ),
    fc.constantFrom('[a] = [b]', '[a] <> ""', '[a] & [b]'),
    tie('call'),
  ),
  call: fc
    .tuple(fc.constantFrom(...functions), fc.array(tie('argument'), { maxLength: 8 }))
    .map(
      ([{ name, params }, args]) =>
        `${name}(${(params.some(({ repeating }) => repeating) ? args : args.slice(0, Math.max(1, params.length))).join(', ')})`,
    ),
}));

describe('whatever is evaluated', () => {
  const check = (expression: string, attributes: Attributes): void => {
    const more = { ...context, defaultDomain: 'contoso.com', taken: ['x'], params: { P: 'p' } };
    const first = evaluate(expression, attributes, more);
    expect(evaluate(expression, attributes, more)).toEqual(first);
    for (const { span, rule } of tracesOf(first.trace)) {
      expect(0 <= span.start && span.start <= span.end && span.end <= expression.length).toBe(true);
      expect(rule).toMatch(/\S/);
    }
    JSON.stringify(first.result);
  };

  it('nothing throws and the result is the same again, for any text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), anyAttributes, (pieces, attributes) => {
        check(pieces.join(''), attributes);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  it('nothing throws and the result is the same again, for any call', () => {
    fc.assert(fc.property(call, anyAttributes, check), { numRuns: 3000 });
  }, 120_000);

  it('ends soon and fills no memory', () => {
    const long = 'a'.repeat(100_000);
    const hostile = [
      `${'Replace('.repeat(60)}[a]${', "a", , , "aaaaaaaa", , )'.repeat(60)}`,
      `Join(${Array.from({ length: 3000 }, () => '[a]').join(',')})`.slice(0, 9_000) + ')',
      'Replace([a], , "a", , "$_$_", , )',
      'Replace([a], , "(a+)+$", , "", , )',
      'Replace([a], , "(?<n>a)", "n", "bbbbbbbbbbbbbbbb", , )',
      `${'Append('.repeat(150)}[a]${', [a])'.repeat(150)}`,
      'NormalizeDiacritics(PCase(ToUpper(Word([a], 1, "b"))))',
      'Split([a], "a")',
    ];
    const start = performance.now();
    for (const expression of hostile) prepare(expression).evaluate({ a: long }, context);
    for (const expression of hostile) prepare(expression).evaluate({ a: `${'aa '.repeat(9_000)}b` }, context);
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 60_000);
});
