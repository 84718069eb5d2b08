/** Writes all that is generated from the definitions. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { load } from './load.mjs';

const { generated } = await load('build/generated.ts', 'generated');
for (const { path, text } of generated()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
