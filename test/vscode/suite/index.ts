/** What VS Code runs: the Mocha suite. Its totals go to the file that SCIMLINT_TOTALS names. */
import { writeFileSync } from 'node:fs';
import { format } from 'node:util';

export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  // Marked, so that the lines of the suite can be told from those of the workbench.
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => {
    console.log(`[suite] ${format(...parts)}`);
  };
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  if (process.env.SCIMLINT_BESIDE) await import('./beside.test.ts');
  else await importAlone();
  const totals = await new Promise<{ passed: number; failed: number }>((resolve) => {
    let passed = 0;
    const runner = mocha.run((failed) => {
      resolve({ passed, failed });
    });
    runner.on('pass', () => passed++);
  });
  const file = process.env.SCIMLINT_TOTALS;
  if (file) writeFileSync(file, JSON.stringify(totals));
  if (totals.failed > 0) throw new Error(`${totals.failed} failed`);
}

async function importAlone(): Promise<void> {
  await import('./samples.test.ts');
  await import('./commands.test.ts');
  await import('./reading.test.ts');
  await import('./workbench.test.ts');
  await import('./configuration.test.ts');
  await import('./requests.test.ts');
  await import('./expressions.test.ts');
  await import('./troubleshooting.test.ts');
  await import('./together.test.ts');
}
