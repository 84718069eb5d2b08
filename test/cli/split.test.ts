/** `scimlint split`: what is written beside the payload, and that nothing is lost where that cannot be done. */
import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anOperation, aRequest, aUser } from '../../server/src/core/bulk-request/example.ts';
import { splitRequest } from '../../server/src/core/index.ts';
import { aFolder, type Folder } from './run.ts';

const request = (count: number): string =>
  aRequest(
    ...Array.from({ length: count }, (_, i) =>
      anOperation({ bulkId: `"op-${i}"`, data: aUser({ externalId: `"${701_001 + i}"`, userName: `"user${i}@contoso.com"` }) }),
    ),
  );
const long = request(120);
const files = splitRequest(long)?.files ?? [];

const namesIn = (where: Folder): readonly string[] => readdirSync(where.path).sort();

/** Nobody but root may write everywhere, so root runs as somebody else. */
const asNobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};

describe('split', () => {
  it('writes the files beside the payload, which keeps the first 50, and prints them in the order of sending', async () => {
    const where = aFolder({ 'may/hire.scim.json': long });
    expect(await where.run(['split', 'may/hire.scim.json'])).toEqual({
      status: 0,
      stdout: 'may/hire.scim.json\nmay/hire.001.scim.json\nmay/hire.002.scim.json\n',
      stderr: '',
    });
    expect(['may/hire.scim.json', 'may/hire.001.scim.json', 'may/hire.002.scim.json'].map((name) => where.read(name))).toEqual(files);
    expect(await where.run(['check'])).toEqual({ status: 0, stdout: '', stderr: '3 checked, 0 not recognised\n' });
  });

  it('is announced by check, with the names that it will write', async () => {
    const where = aFolder({ 'hire.json': long, 'hire.001.json': request(1) });
    const { stdout } = await where.run(['check', '--format', 'json', 'hire.json']);
    expect(stdout).toContain('"Split into 3 files of at most 50 (hire-2.001.json …; this file keeps the first 50)"');
  });

  it('keeps a byte-order mark, and the permissions of the payload', async () => {
    const where = aFolder({ 'hire.json': `\uFEFF${long}` });
    chmodSync(join(where.path, 'hire.json'), 0o600);
    expect((await where.run(['split', 'hire.json'])).status).toBe(0);
    expect(['hire.json', 'hire.001.json', 'hire.002.json'].map((name) => where.read(name))).toEqual(files.map((text) => `\uFEFF${text}`));
    if (process.platform !== 'win32')
      for (const name of namesIn(where)) expect(statSync(join(where.path, name)).mode & 0o777, name).toBe(0o600);
  });

  it('overwrites nothing', async () => {
    const where = aFolder({ 'hire.json': long, 'hire.002.json': 'mine' });
    expect((await where.run(['split', 'hire.json'])).stdout).toBe('hire.json\nhire-2.001.json\nhire-2.002.json\n');
    expect(where.read('hire.002.json')).toBe('mine');
  });

  it('says so where 50 are enough, and writes nothing', async () => {
    const short = request(50);
    const where = aFolder({ 'hire.json': short });
    const { status, stdout, stderr } = await where.run(['split', 'hire.json']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toBe('scimlint: hire.json: nothing to split; it has at most 50 operations\n');
    expect([namesIn(where), where.read('hire.json')]).toEqual([['hire.json'], short]);
  });

  it('makes a file of each document of one that holds several', async () => {
    const where = aFolder({ 'hire.json': `${request(2)}\n${request(1)}\n` });
    expect((await where.run(['split', 'hire.json'])).stdout).toBe('hire.json\nhire.001.json\n');
    expect([where.read('hire.json'), where.read('hire.001.json')]).toEqual([`${request(2)}\n`, `${request(1)}\n`]);
  });

  it.skipIf(process.platform === 'win32')('leaves everything as it was where it cannot write', async () => {
    const where = aFolder({ 'hire.json': long });
    chmodSync(join(where.path, 'hire.json'), 0o644);
    chmodSync(where.path, 0o755);
    const { status, stdout, stderr } = await where.run(['split', 'hire.json'], asNobody);
    if (process.getuid?.() !== 0) return; // the owner may write
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('scimlint: hire.001.json: no permission to write it; nothing was changed\n');
    expect([namesIn(where), where.read('hire.json')]).toEqual([['hire.json'], long]);
  });

  it('says that a name is too long, where the names of the parts are', async () => {
    const name = `${'h'.repeat(250)}.json`;
    const where = aFolder({ [name]: long });
    const { status, stderr } = await where.run(['split', name]);
    expect(status).toBe(2);
    expect(stderr).toContain('.001.json: the name is too long; nothing was changed\n');
    expect([namesIn(where), where.read(name)]).toEqual([[name], long]);
  });

  it.each([
    [['split'], 'split takes one file'],
    [['split', 'a.json', 'b.json'], 'split takes one file'],
    [['split', '--force'], 'split has no option --force'],
    [['split', 'nowhere.json'], 'nowhere.json: there is no such file or folder'],
    [['split', '.'], '.: it is a folder'],
    [['split', 'package.json'], 'package.json: it is no bulk request'],
    [['split', 'broken.json'], 'broken.json: its JSON is broken'],
    [['split', 'utf16.json'], 'utf16.json: it is written in UTF-16 LE'],
  ])('is refused for %j, with one clear message', async (args, message) => {
    const given = {
      'package.json': '{"name":"x"}',
      'broken.json': long.replace('"POST"', 'POST'),
      'utf16.json': Buffer.from(`\uFEFF${long}`, 'utf16le'),
    };
    const where = aFolder(given);
    const { status, stdout, stderr } = await where.run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`scimlint: ${message}`);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(namesIn(where)).toEqual(Object.keys(given).sort());
  });
});
