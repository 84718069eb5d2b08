/** Builds the bundles: the VS Code client, the server, the command line. `--watch` builds again on every change. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, context } from 'esbuild';
import { lazily, withoutExamples } from './lean.mjs';
import { notices } from './notices.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Named pipes and sockets are transports nobody asks the server for; without `net` it cannot open a connection at all. */
const withoutNet = {
  name: 'without-net',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?net$/ }, () => ({ path: 'net', namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const shared = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'], // jsonc-parser's UMD build fails at run time when bundled
  sourcemap: 'linked',
  metafile: true,
  charset: 'utf8', // as it is written: escapes take twice the room
  minify: !process.argv.includes('--watch'),
  define: { SCIMLINT_VERSION: JSON.stringify(version) },
  logLevel: 'info',
};

const bundles = [
  {
    ...shared,
    target: 'node22',
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/extension.cjs',
    external: ['vscode'],
  },
  {
    ...shared,
    target: 'node20',
    entryPoints: ['server/src/lsp/node.ts'],
    outfile: 'dist/server.cjs',
    plugins: [withoutNet, withoutExamples, lazily],
  },
  {
    ...shared,
    target: 'node20',
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    plugins: [withoutNet, withoutExamples, lazily],
    external: ['./server.cjs'],
    alias: { tinyglobby: resolve('node_modules/tinyglobby/dist/index.cjs') }, // its ES module requires fdir at run time

    banner: { js: '#!/usr/bin/env node' },
  },
];

if (process.argv.includes('--watch')) for (const bundle of bundles) await (await context(bundle)).watch();
else {
  const results = await Promise.all(bundles.map((bundle) => build(bundle)));
  writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices(results.map(({ metafile }) => metafile)));
}
