import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { tokenizer } from './tokens.ts';

const read = await tokenizer(
  {
    wasm: createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'),
    files: {
      'source.http': 'test/syntaxes/http-body.tmLanguage.json',
      'source.scim.in-http': 'syntaxes/scim-in-http.tmLanguage.json',
      'source.mapping-expression.in-json': 'syntaxes/mapping-expression-in-json.tmLanguage.json',
      'source.mapping-expression': 'syntaxes/mapping-expression.tmLanguage.json',
    },
    injected: ['source.scim.in-http'],
  },
  'source.http',
);
/** `text  scope` of all that one of our grammars colours. */
const coloured = (text: string): readonly string[] =>
  read(text)
    .map(({ text: piece, scopes }) => `${piece}  ${scopes.at(-1) ?? ''}`)
    .filter((line) => /scim|mapping-expression/.test(line));

describe('the injection into request files', () => {
  it('colours schema URIs in a JSON body', () => {
    expect(coloured('{\n  "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"]\n}')).toEqual([
      'urn:ietf:params:scim:schemas:core:2.0:User  support.type.schema-uri.scim',
    ]);
  });

  it('colours a mapping expression there', () => {
    expect(coloured('{\n  "expression": "Left([mail], 64)"\n}')).toContain('Left  entity.name.function.mapping-expression');
  });

  it('leaves the rest of the file and its comments alone', () => {
    expect(coloured('GET https://x.io/"urn:a:b"\nA: "urn:a:b"\n')).toEqual([]);
    expect(coloured('{\n# "urn:a:b"\n}')).toEqual([]);
  });
});
