/** What helps a person to read and write: hovers on attributes, completion, colours. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { hoverWith, openSample, openText, repeatedly, until } from './editor.ts';
import { tokenizer, type Piece } from '../../syntaxes/tokens.ts';

describe('an attribute name', () => {
  it('is explained in a file', async () => {
    const document = await openSample('hire.scim.json');
    const at = document.positionAt(document.getText().indexOf('"externalId"') + 1);
    assert.match(await hoverWith(document, at, 'externalId'), /employeeId/);
  });

  it('is explained in the body of a request', async () => {
    const document = await openSample('upload.http');
    const at = document.positionAt(document.getText().indexOf('"userName"') + 1);
    assert.match(await hoverWith(document, at, 'userName'), /userPrincipalName/);
  });
});

describe('a mapping expression', () => {
  it('is offered the documented UPN expression', async () => {
    const document = await openText('mapping-expression', '');
    const list = await until('a completion', repeatedly, async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(0, 0),
      );
      return items.find(({ insertText }) => (typeof insertText === 'string' ? insertText : insertText?.value)?.includes('DefaultDomain()'));
    });
    assert.ok(list);
  });
});

describe('the colours of a mapping expression in JSON', () => {
  /** As VS Code reads JSON: with its own grammar and what this extension injects into it. */
  const pieces = async (text: string, language: 'json' | 'jsonc'): Promise<readonly Piece[]> => {
    const own = extensionNamed('scimlint');
    const json = extensionNamed('json');
    const grammarsOf = ({ extensionPath, packageJSON }: Extension): readonly [string, string][] =>
      packageJSON.contributes.grammars.map(({ scopeName, path }) => [scopeName, join(extensionPath, path)]);
    const injected = own.packageJSON.contributes.grammars.filter(({ injectTo }) => injectTo).map(({ scopeName }) => scopeName);
    const read = await tokenizer(
      {
        wasm: join(own.extensionPath, 'node_modules/vscode-oniguruma/release/onig.wasm'),
        files: Object.fromEntries([...grammarsOf(json), ...grammarsOf(own)]),
        injected,
      },
      language === 'json' ? 'source.json' : 'source.json.comments',
    );
    return read(text);
  };
  const scopeOf = (list: readonly Piece[], wanted: string): string => list.find(({ text }) => text === wanted)?.scopes.join(' ') ?? '';
  const isEmbedded = ({ scopes }: Piece): boolean => scopes.includes('meta.embedded.inline.mapping-expression');

  it('are those of the expression, and the rest of the JSON is as it was', async () => {
    const document = await openSample('documented-upn.schema.json');
    const list = await pieces(document.getText(), 'json');
    assert.match(scopeOf(list, 'DefaultDomain'), /meta\.embedded\.inline\.mapping-expression entity\.name\.function/);
    assert.match(scopeOf(list.filter(isEmbedded), 'userName'), /variable\.other\.attribute/);
    assert.match(scopeOf(list.filter(isEmbedded), 'Suffix'), /string\.quoted\.double\.mapping-expression/);
    const after = list.slice(list.findLastIndex(isEmbedded) + 1);
    assert.ok(after.some(({ scopes }) => scopes.join(' ').includes('support.type.property-name.json')));
    assert.ok(!list.some(({ scopes }) => scopes.some((scope) => scope.startsWith('invalid'))));
  });

  for (const language of ['json', 'jsonc'] as const)
    it(`are there however the ${language} is written: blanks around the colon, escapes, what is not closed`, async () => {
      const [first, second, third] = [
        String.raw`Replace([emails[type eq \"work\"].value], , \"\\d\\\\\\\"\", \"\u0041`,
        '[open',
        String.raw`[emails[type eq \"w`,
      ];
      const list = await pieces(
        `{ "expression" :  "${first}", "name": "Replace([a])", "expression":"${second}", "expression": "${third}" }`,
        language,
      );
      const embedded = list.filter(isEmbedded);
      assert.equal(embedded.map(({ text }) => text).join(''), `  "${first}""${second}" "${third}"`);
      assert.match(scopeOf(embedded, 'eq'), /keyword\.operator\.word/);
      assert.match(scopeOf(embedded, String.raw`\\\"`), /constant\.character\.escape\.mapping-expression/);
      assert.match(scopeOf(list, 'Replace([a])'), /string\.quoted\.double\.json/);
    });
});

interface Extension {
  readonly extensionPath: string;
  readonly packageJSON: {
    readonly name: string;
    readonly contributes: { readonly grammars: readonly { scopeName: string; path: string; injectTo?: readonly string[] }[] };
  };
}
function extensionNamed(name: string): Extension {
  const found = (vscode.extensions.all as readonly Extension[]).find(({ packageJSON }) => packageJSON.name === name);
  assert.ok(found, `The extension ${name} is not there.`);
  return found;
}
