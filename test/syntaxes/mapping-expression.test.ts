import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../server/src/core/expression/lexer.ts';
import { rules } from '../../server/src/core/expression/rules/index.ts';
import { DOCUMENTED_UPN } from '../../server/src/core/templates.ts';
import { tokenizer } from './tokens.ts';

const read = await tokenizer(
  {
    wasm: createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'),
    files: { 'source.mapping-expression': 'syntaxes/mapping-expression.tmLanguage.json' },
  },
  'source.mapping-expression',
);
/** The innermost scope of each piece, without the name of the language. */
const piecesOf = (text: string): readonly { text: string; scope: string; start: number }[] =>
  read(text).map(({ text: piece, scopes, start }) => ({
    text: piece,
    scope: (scopes.at(-1) ?? '').replace(/\.mapping-expression$/, ''),
    start,
  }));
/** `text  scope` of all that has a scope of its own. */
const scopesOf = (text: string): readonly string[] =>
  piecesOf(text)
    .filter(({ scope }) => scope !== 'source')
    .map(({ text: piece, scope }) => `${piece}  ${scope}`);

it('what is typed over a place to fill in takes its place', () => {
  const { surroundingPairs, autoClosingPairs } = JSON.parse(
    readFileSync('syntaxes/mapping-expression.language-configuration.json', 'utf8'),
  ) as { surroundingPairs: string[][]; autoClosingPairs: { open: string }[] };
  expect(surroundingPairs).toEqual([['(', ')']]);
  expect(autoClosingPairs.map(({ open }) => open)).toEqual(['(', '[', '"']);
});

describe('the grammar of mapping expressions', () => {
  it('tells calls, attributes, texts, numbers and separators apart', () => {
    expect(scopesOf('Left([mail], 64)')).toEqual([
      'Left  entity.name.function',
      '(  punctuation.section.parens',
      '[  punctuation.definition.variable.begin',
      'mail  variable.other.attribute',
      ']  punctuation.definition.variable.end',
      ',  punctuation.separator.arguments',
      '64  constant.numeric.decimal',
      ')  punctuation.section.parens',
    ]);
  });

  it('knows the two escapes of a text and no other', () => {
    expect(scopesOf(String.raw`"a\"b\\c\d"`)).toEqual([
      '"  punctuation.definition.string.begin',
      'a  string.quoted.double',
      String.raw`\"  constant.character.escape`,
      'b  string.quoted.double',
      String.raw`\\  constant.character.escape`,
      String.raw`c\d  string.quoted.double`,
      '"  punctuation.definition.string.end',
    ]);
  });

  it('goes into the filter of an attribute, however it is nested', () => {
    const pieces = scopesOf('[emails[type eq "a]b"].value]');
    expect(pieces).toContain('eq  keyword.operator.word');
    expect(pieces).toContain('a]b  string.quoted.double');
    expect(pieces).toContain('.value  variable.other.attribute');
    expect(pieces.at(-1)).toBe(']  punctuation.definition.variable.end');
  });

  it.each([
    ['-10', '-10  constant.numeric.decimal'],
    ['42568.75', '42568.75  constant.numeric.decimal'],
    ['&HF', '&HF  constant.numeric.hex'],
    ['vbBinaryCompare', 'vbBinaryCompare  constant.language'],
    ['IgnoreAttributeFlow', 'IgnoreAttributeFlow  constant.language'],
    ['word', 'word  constant.other'],
    ['%DomainFQDN%', '%DomainFQDN%  variable.parameter'],
    ['<>', '<>  keyword.operator.comparison'],
    ['&', '&  keyword.operator.concatenation'],
  ])('has a scope for %s', (text, piece) => {
    expect(scopesOf(text)).toEqual([piece]);
  });

  it('sees a call whose parenthesis stands on the next blank, and a text over two lines', () => {
    expect(scopesOf('Switch (')).toContain('Switch  entity.name.function');
    expect(scopesOf('"a\nb"')).toContain('b  string.quoted.double');
  });

  const texts = [
    DOCUMENTED_UPN,
    ...rules.flatMap(({ examples }) => [...examples.good, ...examples.bad.flatMap(({ fixed = [] }) => fixed)]),
  ];
  it.each(texts)('reads %j as the parser does', (text) => {
    const pieces = piecesOf(text);
    const scopeAt = (offset: number): string => pieces.findLast(({ start }) => start <= offset)?.scope ?? '';
    for (const token of tokensOf(text)) {
      const scope = scopeAt(token.span.start);
      if (token.type === 'string' && token.quotes === 'straight') expect(scope).toBe('punctuation.definition.string.begin');
      if (token.type === 'attribute') expect(scope).toBe('punctuation.definition.variable.begin');
      if (token.type === 'number') expect(scope).toMatch(/^constant\.numeric/);
      if (token.type === 'name') expect(scope).toMatch(/^(entity\.name\.function|constant\.(language|other))$/);
      if (token.type === 'parameter') expect(scope).toBe('variable.parameter');
    }
  });
});
