/** The command line as a process: no format, and no message, holds more than eight characters in a row of a token or a secret. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aSecret, aSecretToken, saidOf, secretFile } from '../core/http/secret-files.ts';
import { aFolder } from './run.ts';

it.each(['json', 'sarif', 'junit', 'github', 'stylish'])('prints nothing of a token or a secret as %s', async (format) => {
  const secrets = fc.sample(fc.tuple(aSecretToken, aSecret), 20);
  const folder = aFolder(Object.fromEntries(secrets.map((pair, i) => [`${i}.http`, secretFile(...pair)])));
  for (const more of [[], ['--write-baseline', 'baseline.json'], ['--fix']]) {
    const { status, stdout, stderr } = await folder.run(['check', '.', '--format', format, ...more]);
    expect(status).toBeLessThan(2);
    expect(saidOf(stdout + stderr, ...secrets.flat())).toEqual([]);
  }
  expect(saidOf(folder.read('baseline.json'), ...secrets.flat())).toEqual([]);
});
