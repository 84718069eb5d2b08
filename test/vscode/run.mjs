/** Runs the Mocha suite in a real VS Code, on a copy of the samples. The last line tells the totals. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { vscodeExecutable } from '../../build/vscode-host/choose.mjs';

const root = resolve(import.meta.dirname, '../..');
/** Imitations of extensions that own request files. The suite runs once without them, and what is about them once with them. */
const fixtures = ['rest-client', 'httpyac'].map((name) => join(root, 'test', 'vscode', 'fixtures', name));
const suite = join(root, 'dist-test', 'vscode', 'suite.cjs');

async function bundle() {
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
}

async function run(beside) {
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
        extensionDevelopmentPath: [root, ...beside],
        extensionTestsPath: suite,
        extensionTestsEnv: { SCIMLINT_TOTALS: totals, ...(beside.length > 0 ? { SCIMLINT_BESIDE: 'yes' } : {}) },
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

const sum = { passed: 0, failed: 0 };
try {
  await bundle();
  for (const beside of [[], fixtures]) {
    const { passed, failed } = await run(beside);
    sum.passed += passed;
    sum.failed += failed;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  sum.failed++;
}
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
