/** Runs the Mocha suite in a real VS Code, on a copy of the samples. The last line tells the totals. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { vscodeExecutable } from '../../build/vscode-host/choose.mjs';

const root = resolve(import.meta.dirname, '../..');
const suite = join(root, 'dist-test', 'vscode', 'suite.cjs');

async function run() {
  if (!existsSync(join(root, 'dist', 'extension.cjs'))) throw new Error('The extension is not built. Run: npm run build');
  await build({
    entryPoints: [join(root, 'test/vscode/suite/index.ts')],
    outfile: suite,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });

  const temporary = mkdtempSync(join(tmpdir(), 'scimlint-suite-'));
  try {
    const workspace = join(temporary, 'samples');
    cpSync(join(root, 'samples'), workspace, { recursive: true });
    mkdirSync(join(workspace, '.vscode'));
    writeFileSync(join(workspace, '.vscode', 'settings.json'), '{ "files.autoSave": "off" }');
    const totals = join(temporary, 'totals.json');
    const { name, path } = await vscodeExecutable();
    console.log(`Host: ${name}`);
    let status = 1;
    try {
      status = await runTests({
        vscodeExecutablePath: path,
        extensionDevelopmentPath: root,
        extensionTestsPath: suite,
        extensionTestsEnv: { SCIMLINT_TOTALS: totals },
        launchArgs: [workspace, '--disable-extensions'],
      });
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
    if (!existsSync(totals)) throw new Error('VS Code ended before the suite did.');
    const { passed, failed } = JSON.parse(readFileSync(totals, 'utf8'));
    return { passed, failed: passed + failed === 0 || (failed === 0 && status !== 0) ? 1 : failed };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

const { passed, failed } = await run().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
