/** Loads a TypeScript module of the project together with all that it imports. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The exports of the module at `entry`, bundled into `dist-test/<name>.mjs` on the way. */
export async function load(entry, name) {
  const outfile = resolve('dist-test', `${name}.mjs`);
  const mainFields = ['module', 'main'];
  // For packages that are not ES modules and require those of Node.
  const banner = { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" };
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', mainFields, banner, logLevel: 'warning' });
  return import(pathToFileURL(outfile).href);
}
