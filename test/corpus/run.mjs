/** `npm run corpus`: the check of real files in the folder that SCIMLINT_CORPUS names. The last line tells the totals. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from '../../build/load.mjs';

const folder = resolve(process.env.SCIMLINT_CORPUS ?? '../shared/corpus');
if (!existsSync(folder)) {
  console.error(`There is no corpus at ${folder}; name its folder with SCIMLINT_CORPUS.`);
  process.exit(2);
}
const { checkCorpus, checkRequests } = await load('test/corpus/check.ts', 'corpus');
const requests = checkRequests(folder);
for (const figure of requests.figures) console.log(figure);
const outcomes = [...checkCorpus(folder), ...requests.failures];
const failed = outcomes.filter(({ failure }) => failure !== undefined);
for (const { file, failure } of failed) console.log(`${file} ${failure}`);
console.log(`corpus: ${outcomes.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 || outcomes.length === 0 ? 1 : 0;
