/** The tree of an expression as text, and what holds for any text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childrenOf, nodesOf, type Expression } from '../../../server/src/core/expression/ast.ts';
import { DOCUMENTED_UPN } from '../../../server/src/core/expression/documented-upn.ts';
import { tokensOf } from '../../../server/src/core/expression/lexer.ts';
import { parse } from '../../../server/src/core/expression/parser.ts';
import { aContext, openNamed } from '../../opening.ts';
import { applyEdits, evaluate, open } from '../../../server/src/core/index.ts';

/** `_` is an empty slot. */
function show(node: Expression | undefined): string {
  if (!node) return '_';
  switch (node.type) {
    case 'call':
      return `(${[node.name.text, ...node.slots.map(({ value }) => show(value))].join(' ')})`;
    case 'attribute':
      return `[${node.name}]`;
    case 'string':
      return JSON.stringify(node.value);
    case 'number':
      return node.text;
    case 'parameter':
      return `%${node.name}%`;
    case 'keyword':
      return node.name;
    case 'missing':
      return '?';
    case 'index':
      return `${show(node.operand)}#${node.index}`;
    default:
      return `(${node.operator.text} ${show(node.left)} ${show(node.right)})`;
  }
}

const problems = (text: string): string =>
  parse(text)
    .mistakes.map(({ on, subject }) => `${on}: ${text.slice(subject.span.start, subject.span.end)}`)
    .join('; ');

describe('a valid expression', () => {
  it.each([
    ['[userName]', '[userName]'],
    ['Now()', '(Now)'],
    ['Now( )', '(Now)'],
    ['F(a, )', '(F a _)'],
    ['Switch(x, , "1", "a")', '(Switch x _ "1" "a")'],
    ['Replace([x], "-", , , "", , )', '(Replace [x] "-" _ _ "" _ _)'],
    ['Join ("", [a]\n,\t[b])', '(Join "" [a] [b])'],
    ['ToLower([emails[type eq "work"].value], )', '(ToLower [emails[type eq "work"].value] _)'],
    ['Mid([x], "1", -10)', '(Mid [x] "1" -10)'],
    ['BitAnd(&HF, &H1f)', '(BitAnd &HF &H1f)'],
    ['DateAdd("d", 42568.75, Now())', '(DateAdd "d" 42568.75 (Now))'],
    ['IIF([a] <> "x" & [b], True, False)', '(IIF (<> [a] (& "x" [b])) True False)'],
    ['Append([a], %Domain%)', '(Append [a] %Domain%)'],
    [String.raw`Replace([p], , "\+(?<code>\d* )", "code", "\"\\", , )`, String.raw`(Replace [p] _ "\\+(?<code>\\d* )" "code" "\"\\" _ _)`],
    ['Join("",\u00A0[a])', '(Join "" [a])'],
    [DOCUMENTED_UPN, '(Join "" (Replace [userName] _ "(?<Suffix>@(.)*)" "Suffix" "" _ _) (RandomString 3 3 0 0 0 _) "@" (DefaultDomain))'],
  ])('%s', (text, tree) => {
    expect(show(parse(text).tree)).toBe(tree);
    expect(problems(text).replace(/concatenation: &/, '')).toBe(text.includes('" & ') ? `concatenation: "x" & [b]` : '');
  });
});

describe('a broken expression has one mistake', () => {
  it.each([
    ['Join("", [a] [b])', '(Join "" [a] [b])', 'missing comma: [b]'],
    ['Join("", ToLower([a], [b])', '(Join "" (ToLower [a] [b]))', 'missing parenthesis: )'],
    ['Join("", [a]))', '(Join "" [a])', 'extra parenthesis: )'],
    ['Join("", "abc)', '(Join "" "abc)")', 'unclosed string: "'],
    ['Join("", [a, [b])', '(Join "" [a] [b])', 'unclosed attribute: [a'],
    ['Join(“, ”, [a])', '(Join ", " [a])', 'wrong quote: “, ”'],
    ['Switch([a], \'b\', "c", "d")', '(Switch [a] "b" "c" "d")', "wrong quote: 'b'"],
    ['/* a */ Join("", [a])', '(Join "" [a])', 'unexpected text: /* a */'],
    ['Join("", // a\n [a] /* b', '(Join "" [a])', 'unexpected text: // a; unexpected text: /* b; missing parenthesis: b'],
    ['Join("", "http://a", [b])', '(Join "" "http://a" [b])', ''],
    ['Join("", {{a}}, [b])', '(Join "" _ [b])', 'unexpected text: {{a}}'],
    ['Append([a]; "b")', '(Append [a] "b")', 'wrong separator: ;'],
    ['Left(Split([u], "@")[0], 20)', '(Left (Split [u] "@")#0 20)', 'unsupported index: [0]'],
    ['[a] + [b]', '(+ [a] [b])', 'unsupported operator: +'],
    ['IIF([a]="1" && [b]="2", "c", "d")', '(IIF (= (&& (= [a] "1") [b]) "2") "c" "d")', 'unsupported operator: &&'],
    ['IIF(!IsPresent([a]), "c", "d")', '(IIF (IsPresent [a]) "c" "d")', 'unsupported operator: !'],
    ['([a])', '[a]', 'unexpected text: ('],
    ['F(= 1)', '(F 1)', 'unexpected text: ='],
    ['5-3', '(- 5 3)', 'unsupported operator: -'],
    ['IIF([a] AND [b], "c", "d")', '(IIF (AND [a] [b]) "c" "d")', 'unsupported operator: AND'],
    [
      'IIF([a]="1" and [b]="2" or [c]="3", "d", "e")',
      '(IIF (= (or (= (and (= [a] "1") [b]) "2") [c]) "3") "d" "e")',
      'unsupported operator: and',
    ],
    ['IIF(([a]="1") -and ([b]="2"), "c", "d")', '(IIF (-and (= [a] "1") (= [b] "2")) "c" "d")', 'unsupported operator: -and'],
    ['IIF([a] Is Not Null, "c", "d")', '(IIF (Is [a] ?) "c" "d")', 'unsupported operator: Is'],
    ['IIF([a] in ("b", "c"), "d", "e")', '(IIF (in [a] ?) "d" "e")', 'unsupported operator: in'],
    ['IIF(NOT [a]="1", "c", "d")', '(IIF (= [a] "1") "c" "d")', 'unsupported operator: NOT'],
    ['[a] + "-" + [b]', '(+ (+ [a] "-") [b])', 'unsupported operator: +'],
    ['IIF([a]="1" THEN "b" ELSE "c")', '(IIF (= [a] "1") "b" "c")', 'wrong separator: THEN'],
    ['Append([a], "say ""b""")', String.raw`(Append [a] "say \"b\"")`, 'doubled quote: ""b""'],
    ['Join("", [a], "@, [b], "c")', '(Join "" [a] "@, [b], " c ")")', 'unclosed string: "'],
    ['Join("", "a"", [b])', String.raw`(Join "" "a\", [b])")`, 'unclosed string: "'],
    ['Append([Ｎａｍｅ], [a\u200Db])', '(Append [Ｎａｍｅ] [a\u200Db])', ''],
    ['App\u200Bend([a],\uFEFF "b")', '(Append [a] "b")', 'invisible character: \u200B'],
    ['Append（［a］，＂b＂）', '(Append [a] "b")', 'full-width sign: （'],
    [String.raw`Join(\"\", [a])`, '_', String.raw`unexpected text: \"`],
    ['Join(&quot;&quot;, [a])', '_', 'unexpected text: &quot;'],
    ['`Join("", [a])`', '_', 'unexpected text: `'],
    ['```\nJoin("", [a])\n```', '_', 'unexpected text: ```'],
    ['ToLower(emails[type eq "work"].value)', '(ToLower [emails[type eq "work"].value])', 'unexpected text: emails[type eq "work"].value'],
    ['Join("", [a].[b])', '(Join "" [a] [b])', 'unexpected text: .'],
    ['Join("", [a], "x”)', '(Join "" [a] "x”)")', 'unclosed string: "'],
    ["Append([a], 'it''s')", '(Append [a] "it\'s")', "wrong quote: 'it''s'"],
    [')', '_', 'extra parenthesis: )'],
    ['', '_', ''],
    [' \n', '_', ''],
  ])('%s', (text, tree, mistake) => {
    expect(show(parse(text).tree)).toBe(tree);
    expect(problems(text)).toBe(mistake);
  });
});

const piece = fc.constantFrom(
  'Join(',
  'IIF(',
  ')',
  ',',
  ';',
  '"',
  '"a"',
  '\\',
  '\\"',
  '[',
  ']',
  '[a]',
  '[e[type eq "w"].v]',
  ' ',
  '=',
  '<>',
  '&',
  '&&',
  '+',
  '-',
  '1',
  '&HF',
  '%P%',
  '%',
  'x',
  '“',
  '”',
  "'",
  '{',
  '\n',
  '\u00A0',
  '[0]',
  '(',
  '😀',
  '!',
  '，',
  '［',
  '＂',
  '\u200B',
  ' AND ',
  ' in (',
  'THEN',
  '""',
  "''",
  '&quot;',
  '#  ',
  'e[x eq "y"].z',
);
const anExpression = fc.oneof(
  fc.string(),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
);

describe('any text', () => {
  it('is parsed; tokens cover it in order, and every node lies inside its parent', () => {
    fc.assert(
      fc.property(anExpression, (text) => {
        let end = 0;
        for (const { span } of tokensOf(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        const { tree, mistakes } = parse(text);
        if (tree) {
          for (const { node } of nodesOf(tree)) {
            for (const child of childrenOf(node)) {
              expect(child.span.start).toBeGreaterThanOrEqual(node.span.start);
              expect(child.span.end).toBeLessThanOrEqual(node.span.end);
            }
          }
        }
        for (const { subject } of mistakes) expect(subject.span.start <= subject.span.end && subject.span.end <= text.length).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('is read in one go, however deep or long', () => {
    for (const text of [
      '('.repeat(100_000),
      'F('.repeat(100_000),
      '['.repeat(20_000),
      '[a]'.repeat(50_000),
      '"a" & '.repeat(50_000),
      '[a][0]'.repeat(50_000),
      '!'.repeat(100_000),
      "'".repeat(100_001),
      '='.repeat(100_000),
    ]) {
      expect(openNamed('e.mapexpr', text, 'expression').diagnostics().length).toBeGreaterThan(0);
    }
  });

  it('has a few mistakes said, and how many follow', () => {
    for (const text of [`Join("",${' { , '.repeat(5000)})`, `Join(${'"a" '.repeat(5000)})`, `Join(${'‘a’;'.repeat(5000)})`]) {
      const found = open('expression', text, aContext()).diagnostics();
      expect(found).toHaveLength(21);
      expect(found.at(-1)?.message).toMatch(/^From here on there are \d{4} more mistakes of syntax;/);
    }
  });

  it('has the first said of what one rule finds everywhere, and what the others find', () => {
    const text = `Join(${'"\\d",'.repeat(1000)} ToLowr("a"))`;
    const rules = open('expression', text, aContext())
      .diagnostics()
      .map(({ rule }) => rule);
    expect(rules).toHaveLength(101);
    expect(rules.at(-1)).toBe('expression/unknown-function');
  });

  it('is told to be too deep where it is, and nothing else', () => {
    const text = `${'ToLower('.repeat(300)}[a]${')'.repeat(300)}`;
    const found = open('expression', text, aContext()).diagnostics();
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['expression/deep-nesting information']);
    expect(evaluate(text, { a: 'B' }, { now: 0, seed: 0 }).result.outcome).toBe('unsupported');
  });

  it('is told to be too long where it is by far, and nothing else', () => {
    for (const part of ['(', 'IIF(', '"\\\\', '[', ',']) {
      const found = open('expression', part.repeat(200_000), aContext()).diagnostics();
      expect(found.map(({ rule }) => rule)).toEqual(['expression/too-long-expression']);
    }
  });

  it('has each & said, which is no mistake of syntax', () => {
    const text = `Join("-", ${Array.from({ length: 30 }, () => '"a" & [b]').join(', ')})`;
    const found = open('expression', text, aContext()).diagnostics();
    expect(found.map(({ rule }) => rule)).toEqual(Array.from({ length: 30 }, () => 'expression/concatenation-operator'));
    expect(evaluate(text, { b: 'c' }, { now: 0, seed: 0 }).result.outcome).toBe('value');
  });

  it('keeps its places when it is cut off anywhere', () => {
    for (let length = 0; length <= DOCUMENTED_UPN.length; length++) {
      const text = DOCUMENTED_UPN.slice(0, length);
      const document = open('expression', text, aContext());
      expect(document.diagnostics().length).toBeLessThanOrEqual(1);
      for (const { edits } of document.fixes({ start: 0, end: length })) expect(applyEdits(text, edits)).toBeDefined();
    }
  });
});

describe('the documented UPN expression', () => {
  it.each(['', '  \n', 'ToLower([userName])\n', 'Broken('])('can be put in place of %j', (text) => {
    const [action] = open('expression', text, aContext())
      .fixes({ start: 0, end: 0 })
      .filter(({ problem }) => problem === undefined);
    const result = applyEdits(text, action?.edits ?? []);
    expect(result.trim()).toBe(DOCUMENTED_UPN);
    expect(open('expression', result, aContext()).diagnostics()).toEqual([]);
  });
});
