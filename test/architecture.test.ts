/** Who may import whom. Nothing points upward; the core imports nothing but itself and jsonc-parser. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A layer by its folder, and the layers and packages that it may import. A layer may always import itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  'client/src': [
    'server/src/core/recognise.ts',
    'server/src/core/templates.ts',
    'server/src/core/base/words.ts',
    'vscode',
    'vscode-languageclient',
  ],
  'server/src/lsp': ['server/src/core/index.ts', 'vscode-languageserver', 'node'],
  'server/src/cli': ['server/src/core/index.ts', 'node', 'tinyglobby', 'write-file-atomic'],
  'server/src/core/index.ts': ['server/src/core'],
  'server/src/core/recognise.ts': ['server/src/core/base', 'server/src/core/scim'],
  'server/src/core/places.ts': ['server/src/core/base', 'server/src/core/scim'],
  'server/src/core/explain.ts': ['server/src/core/at-hand.ts', 'server/src/core/base', 'server/src/core/errors', 'server/src/core/scim'],
  'server/src/core/at-hand.ts': ['server/src/core/base'],
  'server/src/core/evaluation.ts': [
    'server/src/core/base',
    'server/src/core/bulk-request',
    'server/src/core/expression',
    'server/src/core/json',
  ],
  'server/src/core/further-actions.ts': ['server/src/core/base', 'server/src/core/http'],
  'server/src/core/templates.ts': ['server/src/core/expression', 'server/src/core/scim'],
  'server/src/core/base': ['jsonc-parser'],
  'server/src/core/scim': ['server/src/core/base'],
  'server/src/core/json': ['server/src/core/base', 'jsonc-parser'],
  'server/src/core/regex': ['server/src/core/base'],
  'server/src/core/expression': ['server/src/core/base', 'server/src/core/regex'],
  'server/src/core/bulk-request': ['server/src/core/base', 'server/src/core/scim', 'server/src/core/json', 'server/src/core/errors'],
  'server/src/core/sync-schema': [
    'server/src/core/base',
    'server/src/core/json',
    'server/src/core/expression',
    'server/src/core/scim',
    'server/src/core/errors',
  ],
  'server/src/core/configuration': ['server/src/core/base', 'server/src/core/json', 'server/src/core/scim', 'picomatch'],
  'server/src/core/sync-job': ['server/src/core/base', 'server/src/core/json', 'server/src/core/graph', 'server/src/core/errors'],
  'server/src/core/sync-secrets': ['server/src/core/base', 'server/src/core/json', 'server/src/core/graph', 'server/src/core/scim'],
  'server/src/core/provisioning-log': ['server/src/core/base', 'server/src/core/json', 'server/src/core/errors'],
  'server/src/core/errors': ['server/src/core/base', 'server/src/core/scim'],
  'server/src/core/graph': ['server/src/core/base'],
  'server/src/core/workspace': [
    'server/src/core/base',
    'server/src/core/recognise.ts',
    'server/src/core/json',
    'server/src/core/errors',
    'server/src/core/graph',
    'server/src/core/bulk-request',
    'server/src/core/http',
    'server/src/core/provisioning-log',
    'server/src/core/sync-job',
    'server/src/core/sync-schema',
    'server/src/core/sync-secrets',
  ],
  'server/src/core/http': [
    'server/src/core/base',
    'server/src/core/recognise.ts',
    'server/src/core/templates.ts',
    'server/src/core/json',
    'server/src/core/scim',
    'server/src/core/expression',
    'server/src/core/bulk-request',
    'server/src/core/sync-schema',
    'server/src/core/sync-job',
    'server/src/core/sync-secrets',
    'server/src/core/provisioning-log',
  ],
};

const sources = ['client/src', 'server/src'].flatMap((folder) =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
);

/** The most specific layer that a file lies in. */
const layerOf = (path: string): string | undefined =>
  Object.keys(layers)
    .filter((layer) => path === layer || path.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0];

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(resolve(root, file), 'utf8').matchAll(/^(?:import|export)\s(?:[^'"=;]*?\sfrom\s)?'([^']+)';/gm)].map(([, name = '']) =>
    name.startsWith('.')
      ? relative(root, resolve(root, dirname(file), name)).replaceAll('\\', '/')
      : name.startsWith('node:')
        ? 'node'
        : (/^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name),
  );

describe('the layers', () => {
  it('are there', () => {
    expect(Object.keys(layers).filter((layer) => !existsSync(resolve(root, layer)))).toEqual([]);
  });

  it('hold every source file', () => {
    expect(sources.filter((file) => layerOf(file) === undefined)).toEqual([]);
  });

  it.each(sources)('%s imports only what its layer may', (file) => {
    const layer = layerOf(file) ?? '';
    const allowed = [layer, ...(layers[layer] ?? [])];
    expect(importsOf(file).filter((name) => !allowed.some((one) => name === one || name.startsWith(`${one}/`)))).toEqual([]);
  });
});

describe('the sources', () => {
  it('are named in lower case with hyphens', () => {
    expect(sources.filter((file) => !/^[a-z0-9/-]+(\.generated)?\.ts$/.test(file))).toEqual([]);
  });

  it('open with a sentence that says what the file is for, unless it is a rule', () => {
    expect(sources.filter((file) => !file.includes('/rules/') && !readFileSync(resolve(root, file), 'utf8').startsWith('/**'))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const text = readFileSync(resolve(root, 'ARCHITECTURE.md'), 'utf8');

  it('names files that are there', () => {
    const named = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+)`/g)].map(([, path = '']) => path);
    const roots = ['', 'server/src', 'server/src/core'].map((folder) => resolve(root, folder));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !roots.some((folder) => existsSync(resolve(folder, path))))).toEqual([]);
  });

  it('has a row for every layer', () => {
    expect(Object.keys(layers).filter((layer) => !new RegExp(`^\\| \`${layer}\` +\\|`, 'm').test(text))).toEqual([]);
  });
});
