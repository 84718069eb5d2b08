/** The grammar of expressions inside JSON strings, beside the grammars that VS Code has for JSON and for request files. */
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../server/src/core/expression/lexer.ts';
import { rules } from '../../server/src/core/expression/rules/index.ts';
import { tokenizer } from './tokens.ts';

const require = createRequire(import.meta.url);
const grammars = {
  wasm: require.resolve('vscode-oniguruma/release/onig.wasm'),
  files: {
    'source.json': require.resolve('tm-grammars/grammars/json.json'),
    'source.json.comments': require.resolve('tm-grammars/grammars/jsonc.json'),
    'source.http': require.resolve('tm-grammars/grammars/http.json'),
    'source.mapping-expression': 'syntaxes/mapping-expression.tmLanguage.json',
    'source.mapping-expression.in-json': 'syntaxes/mapping-expression-in-json.tmLanguage.json',
  },
  injected: ['source.mapping-expression.in-json'],
};

/** `text  scope` of all that the grammar of expressions has a scope for, or that JSON calls an escape. */
const scopesIn = (read: Awaited<ReturnType<typeof tokenizer>>, text: string): readonly string[] =>
  read(text)
    .filter(({ scopes }) => scopes.includes('meta.embedded.inline.mapping-expression'))
    .map(({ text: piece, scopes }) => `${piece.trim()}  ${scopes.at(-1) ?? ''}`)
    .filter((line) => !/^ {2}|meta\.embedded/.test(line));

const inJson = await tokenizer(grammars, 'source.json');
const inHttp = await tokenizer(grammars, 'source.http');

describe('an expression in a JSON string', () => {
  it('is told apart, with the escapes of JSON between', () => {
    expect(
      scopesIn(inJson, '{ "expression": "Append([emails[type eq \\"work\\"].value], \\"a\\\\\\\\d\\")", "name": "Append([x])" }'),
    ).toEqual([
      '"  punctuation.definition.string.begin.json',
      'Append  entity.name.function.mapping-expression',
      '(  punctuation.section.parens.mapping-expression',
      '[  punctuation.definition.variable.begin.mapping-expression',
      'emails  variable.other.attribute.mapping-expression',
      '[  meta.filter.mapping-expression',
      'type  meta.filter.mapping-expression',
      'eq  keyword.operator.word.mapping-expression',
      '\\"  punctuation.definition.string.begin.mapping-expression',
      'work  string.quoted.double.mapping-expression',
      '\\"  punctuation.definition.string.end.mapping-expression',
      ']  meta.filter.mapping-expression',
      '.value  variable.other.attribute.mapping-expression',
      ']  punctuation.definition.variable.end.mapping-expression',
      ',  punctuation.separator.arguments.mapping-expression',
      '\\"  punctuation.definition.string.begin.mapping-expression',
      'a  string.quoted.double.mapping-expression',
      '\\\\\\\\  constant.character.escape.mapping-expression',
      'd  string.quoted.double.mapping-expression',
      '\\"  punctuation.definition.string.end.mapping-expression',
      ')  punctuation.section.parens.mapping-expression',
      '"  punctuation.definition.string.end.json',
    ]);
  });

  it('ends with its string, whatever is left open in it', () => {
    for (const open of ['Append([a', 'Append(\\"a', 'Append([a[b', '\\\\']) {
      const pieces = inJson(`{ "expression": "${open}", "name": "x" }`);
      const name = pieces.find(({ text }) => text === 'name');
      expect(name?.scopes, open).toContain('support.type.property-name.json');
    }
  });

  it('is not seen in other members, keys or values', () => {
    for (const text of ['{ "name": "Append([a])" }', '{ "Append([a])": 1 }', '["expression", "Append([a])"]', '{ "expression": null }'])
      expect(scopesIn(inJson, text)).toEqual([]);
  });

  it('is seen in the body of a request', () => {
    const request =
      'POST https://graph.microsoft.com/beta/x/schema/parseExpression\nContent-Type: application/json\n\n{\n  "expression": "ToLower([a])"\n}\n';
    expect(scopesIn(inHttp, request)).toContain('ToLower  entity.name.function.mapping-expression');
  });

  const texts = rules
    .flatMap(({ examples }) => [...examples.good, ...examples.bad.flatMap(({ fixed = [] }) => fixed)])
    .filter((text) => text.length < 500);
  it.each(texts)('reads %j as the parser does', (text) => {
    const head = '{ "expression": "';
    const pieces = inJson(`${head}${JSON.stringify(text).slice(1, -1)}" }`);
    const scopeAt = (offset: number): string => pieces.findLast(({ start }) => start <= offset)?.scopes.at(-1) ?? '';
    const placeOf = (offset: number): number => head.length + JSON.stringify(text.slice(0, offset)).length - 2;
    for (const token of tokensOf(text)) {
      const scope = scopeAt(placeOf(token.span.start));
      if (token.type === 'string' && token.quotes === 'straight') expect(scope).toMatch(/^punctuation\.definition\.string\.begin/);
      if (token.type === 'attribute') expect(scope).toMatch(/^punctuation\.definition\.variable\.begin/);
      if (token.type === 'number') expect(scope).toMatch(/^constant\.numeric/);
      if (token.type === 'name') expect(scope).toMatch(/^(entity\.name\.function|constant\.(language|other))/);
    }
  });
});
