/** What grammars make of a text, by the tokenizer that VS Code uses. */
import { readFileSync } from 'node:fs';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

export interface Piece {
  readonly text: string;
  /** All scopes, the outermost first. */
  readonly scopes: readonly string[];
  /** In the whole text. */
  readonly start: number;
}

export interface Grammars {
  /** The tokenizer's WebAssembly file. */
  readonly wasm: string;
  /** Where the grammar of each scope is. */
  readonly files: Readonly<Record<string, string>>;
  /** The scopes of the grammars that are injected everywhere. */
  readonly injected?: readonly string[];
}

/** Reads text by the grammar of this scope. */
export async function tokenizer({ wasm, files, injected = [] }: Grammars, scope: string): Promise<(text: string) => readonly Piece[]> {
  const bytes = readFileSync(wasm);
  await oniguruma.loadWASM(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (name) => {
      const file = files[name];
      return Promise.resolve(file === undefined ? null : textmate.parseRawGrammar(readFileSync(file, 'utf8'), file));
    },
    getInjections: () => [...injected],
  });
  const grammar = await registry.loadGrammar(scope);
  if (!grammar) throw new Error(`There is no grammar of ${scope}.`);

  return (text) => {
    const pieces: Piece[] = [];
    let state = textmate.INITIAL;
    let offset = 0;
    for (const line of text.split('\n')) {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      for (const { startIndex, endIndex, scopes } of tokens) {
        const piece = line.slice(startIndex, endIndex);
        if (piece) pieces.push({ text: piece, scopes, start: offset + startIndex });
      }
      state = ruleStack;
      offset += line.length + 1;
    }
    return pieces;
  };
}
