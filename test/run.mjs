/** `npm test`: everything, one step after the other. Each runner says its totals; the last line adds them up. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** Runs a command and gives its exit status and what it printed last. Its output is shown as it comes. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (data) => {
      process.stdout.write(data);
      output = (output + String(data)).slice(-100_000);
    });
    child.on('error', (error) => resolve({ status: 1, output: String(error) }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

const totals = [];
function count(name, passed, failed) {
  totals.push({ passed, failed });
  console.log(`${name}: ${passed} passed, ${failed} failed`);
}

/** A step that passes or fails as a whole. */
async function step(name, command, args) {
  console.log(`\n=== ${name}`);
  const { status } = await run(command, args);
  if (status !== 0) count(name, 0, 1);
  return status === 0;
}

/** A project of Vitest: its totals are those of its tests. */
async function vitest(project) {
  const results = `dist-test/${project}.json`;
  rmSync(results, { force: true });
  console.log(`\n=== ${project}`);
  await run('npx', ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]);
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numTotalTests } = JSON.parse(readFileSync(results, 'utf8'));
    // A file that does not load has no tests; it fails all the same.
    count(project, numPassedTests, Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0, numTotalTests === 0 ? 1 : 0));
  } catch {
    count(project, 0, 1);
  }
}

await step('types', 'npx', ['tsc', '-b']);
await step('lint', 'npx', ['eslint', '.']);
await step('format', 'npx', ['prettier', '--check', '.', '--log-level', 'warn']);
await step('unused', 'npx', ['knip']);
const built = await step('build', 'node', ['build/bundle.mjs']);

await vitest('unit');

console.log('\n=== vscode');
if (built) {
  const { status, output } = await run('node', ['test/vscode/run.mjs']);
  const last = /(\d+) passed, (\d+) failed\s*$/.exec(output);
  const failed = Number(last?.[2] ?? 1);
  count('vscode', Number(last?.[1] ?? 0), status !== 0 ? Math.max(1, failed) : failed);
  await vitest('package');
} else {
  count('vscode', 0, 1);
  count('package', 0, 1);
}

const passed = totals.reduce((sum, one) => sum + one.passed, 0);
const failed = totals.reduce((sum, one) => sum + one.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
