/** Loads a TypeScript module of the project together with all that it imports. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The exports of the module at `entry`, bundled into `dist-test/<name>.mjs` on the way. */
export async function load(entry, name) {
  const outfile = resolve('dist-test', `${name}.mjs`);
  const mainFields = ['module', 'main'];
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', mainFields, logLevel: 'warning' });
  return import(pathToFileURL(outfile).href);
}
