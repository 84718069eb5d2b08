/** Many and large files: checked in threads, told in order; progress where somebody looks on. */
import { describe, expect, it } from 'vitest';
import { anOperation, aRequest, aUser } from '../../server/src/core/bulk-request/example.ts';
import { progressOn } from '../../server/src/cli/progress.ts';
import { aFolder, parsed } from './run.ts';

/** Some 2 MB, with so many defects. */
function large(defects: number): string {
  return aRequest(
    ...Array.from({ length: 4_000 }, (_, i) =>
      anOperation({
        method: i < defects ? '"post"' : '"POST"',
        bulkId: `"${i}"`,
        data: aUser({ externalId: `"${i}"`, userName: `"${i}@contoso.com"` }),
      }),
    ),
  );
}

describe('a few megabytes', () => {
  const names = ['a', 'b', 'c', 'd'].map((name) => `${name}.scim.json`);
  const files = Object.fromEntries(names.map((name, i) => [name, large(i)]));
  /** Says of every thread that it started. */
  const hook =
    "require('node:fs').appendFileSync(process.env.THREADS, require('node:worker_threads').isMainThread ? 'main\\n' : 'thread\\n');";

  it('are checked in threads, with the results of one', async () => {
    const where = aFolder({ ...files, 'small.http': 'PUT https://graph.microsoft.com/v1.0/bulkUpload\n', 'hook.cjs': hook });
    const env = { NODE_OPTIONS: '--require ./hook.cjs', THREADS: 'threads.txt' };
    const together = await where.run(['check', '--format=json', ...names, 'small.http', 'nowhere.json'], { env });
    expect(
      where
        .read('threads.txt')
        .split('\n')
        .filter((line) => line === 'thread').length,
    ).toBeGreaterThan(1);
    expect(together.status).toBe(2);
    const alone = [];
    for (const name of [...names, 'small.http']) alone.push(...parsed(await where.run(['check', '--format=json', name])).files);
    expect(parsed(together).files).toEqual(alone);
    expect(together.stderr).toBe('scimlint: nowhere.json: there is no such file or folder\n5 checked, 0 not recognised\n');
  });

  it('are repaired in threads as in one', async () => {
    const where = aFolder(files);
    const { stderr } = await where.run(['check', '--fix']);
    expect(stderr).toBe('4 checked, 0 not recognised\n');
    for (const name of names) expect(where.read(name)).toBe(large(0));
  });
});

describe('progress', () => {
  function aTerminal(isTTY: boolean) {
    const written: string[] = [];
    return { isTTY, columns: 10, write: (text: string) => written.push(text), written };
  }

  it('is one line on a terminal, written over, cut to its width, and gone when it is cleared', () => {
    const terminal = aTerminal(true);
    let time = 0;
    const progress = progressOn(terminal, () => time);
    progress.show('at once');
    time = 1_000;
    progress.show('123456789 and more');
    progress.show('too soon');
    progress.clear();
    progress.clear();
    expect(terminal.written).toEqual(['\r\u001b[K123456789', '\r\u001b[K']);
  });

  it('is not shown where nobody looks on', () => {
    const terminal = aTerminal(false);
    const progress = progressOn(terminal, () => Infinity);
    progress.show('x');
    progress.clear();
    expect(terminal.written).toEqual([]);
  });
});
