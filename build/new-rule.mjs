/** `npm run new-rule KIND/PROBLEM`: the file of a new rule, filled in, and its line in the list. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { load } from './load.mjs';

const [id = ''] = process.argv.slice(2);
const { newRule } = await load('build/new-rule/new-rule.ts', 'new-rule');
try {
  const files = newRule(id, (path) => readFileSync(path, 'utf8'), existsSync);
  for (const { path, text } of files) {
    writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
    console.log(path);
  }
  console.log(`\nNow write what is marked TODO in ${files[0].path}, the examples first. Then: npm run generate && npm run check`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
