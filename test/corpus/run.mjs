/** `npm run corpus`: the check of real files in the folder that SCIMLINT_CORPUS names. The last line tells the totals. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from '../../build/load.mjs';

const folder = resolve(process.env.SCIMLINT_CORPUS ?? '../shared/corpus');
if (!existsSync(folder)) {
  console.error(`There is no corpus at ${folder}; name its folder with SCIMLINT_CORPUS.`);
  process.exit(2);
}
const { checkCorpus, checkRequests, compareWithScimmy, NO_REASON } = await load('test/corpus/check.ts', 'corpus');
const requests = checkRequests(folder);
for (const figure of requests.figures) console.log(figure);
const outcomes = [...checkCorpus(folder), ...requests.failures];
const failed = outcomes.filter(({ failure }) => failure !== undefined);
for (const { file, failure } of failed) console.log(`${file} ${failure}`);

const compared = compareWithScimmy(folder);
const count = (wanted) => compared.filter(wanted).length;
for (const { file, objections, ours } of compared)
  if (objections.length + ours.length > 0)
    console.log(`${file}\n  scimmy: ${objections.join('; ') || 'nothing'}\n  we:     ${ours.join(', ') || 'nothing'}`);
console.log(
  `\nscimmy objects to ${count(({ objections }) => objections.length > 0)} of ${compared.length} SCIM documents, we to ${count(({ ours }) => ours.length > 0)}. What it objects to and we do not:`,
);
for (const { file, objections, reasons } of compared)
  for (const [i, reason] of reasons.entries()) console.log(`  ${file}: ${objections[i]} (${reason})`);
const unexplained = count(({ reasons }) => reasons.includes(NO_REASON));

console.log(`corpus: ${outcomes.length - failed.length} passed, ${failed.length + unexplained} failed`);
process.exitCode = failed.length + unexplained > 0 || outcomes.length === 0 ? 1 : 0;
