/** `npm run bench`: prints ratios; nothing here passes or fails. */
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { load } from '../build/load.mjs';

execFileSync(process.execPath, ['build/bundle.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
await build({
  entryPoints: ['bench/json-server.ts'],
  outfile: 'dist-test/json-server.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  minify: true,
  logLevel: 'warning',
});
const { bench } = await load('bench/bench.ts', 'bench');
await bench();
