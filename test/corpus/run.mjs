/** `npm run corpus`: the check of real files in the folder that SCIMLINT_CORPUS names. The last line tells the totals. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = resolve(process.env.SCIMLINT_CORPUS ?? '../shared/corpus');
if (!existsSync(folder)) {
  console.error(`There is no corpus at ${folder}; name its folder with SCIMLINT_CORPUS.`);
  process.exit(2);
}
const outfile = resolve('dist-test/corpus.mjs');
await build({
  entryPoints: ['test/corpus/check.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
  logLevel: 'warning',
});
const { checkCorpus } = await import(pathToFileURL(outfile).href);
const outcomes = checkCorpus(folder);
const failed = outcomes.filter(({ failure }) => failure !== undefined);
for (const { file, failure } of failed) console.log(`${file} ${failure}`);
console.log(`corpus: ${outcomes.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 || outcomes.length === 0 ? 1 : 0;
