/** A baseline leaves out what was there when it was written, and nothing else. */
import { describe, expect, it } from 'vitest';
import { anOperation, aRequest, aUser } from '../../server/src/core/bulk-request/example.ts';
import { aFolder, rulesIn, type Folder } from './run.ts';

/** Operations about different people, with these methods. */
const request = (...methods: readonly string[]): string =>
  aRequest(
    ...methods.map((method, i) =>
      anOperation({
        method: `"${method}"`,
        bulkId: `"op-${i}"`,
        data: aUser({ externalId: `"zorblax-${i}"`, userName: `"zorblax-${i}@contoso.com"` }),
      }),
    ),
  );
const write = ['check', '--write-baseline=baseline.txt'];
const check = ['check', '--baseline=baseline.txt', '--format=json'];

async function withBaseline(files: Readonly<Record<string, string>>): Promise<Folder> {
  const where = aFolder(files);
  expect((await where.run(write)).status).toBe(0);
  return where;
}

describe('--write-baseline', () => {
  it('writes what was found and reports none of it', async () => {
    const where = aFolder({ 'a.scim.json': request('PUT', 'PUT', 'POST'), 'b.scim.json': request('DELETE') });
    expect(await where.run(write)).toEqual({
      status: 0,
      stdout: '',
      stderr: '3 findings written to baseline.txt\n2 checked, 0 not recognised\n',
    });
    expect(JSON.parse(where.read('baseline.txt'))).toMatchObject({
      version: 1,
      findings: [
        { path: 'a.scim.json', rule: 'bulk-request/unsupported-method', count: 2 },
        { path: 'b.scim.json', rule: 'bulk-request/unsupported-method', count: 1 },
      ],
    });
    expect(where.read('baseline.txt')).not.toMatch(/zorblax|contoso/);
  });

  it.each([
    ['a payload', 'hire.scim.json', request('POST')],
    ['a file that is read for this run', 'own.json', '{}'],
    ['the baseline of another tool', 'baseline.txt', '{"version":2,"findings":[]}'],
  ])('overwrites no file but a baseline: %s', async (_, name, text) => {
    const where = aFolder({ [name]: text, 'a.scim.json': request('PUT') });
    const { status, stdout, stderr } = await where.run(['check', '--write-baseline', name]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      `scimlint: ${name}: this is no baseline of scimlint and is not overwritten; name a new file for --write-baseline.\n`,
    );
    expect(where.read(name)).toBe(text);
  });

  it('writes over an empty file and over a baseline, which are no files to check either', async () => {
    const where = aFolder({ 'a.scim.json': request('PUT'), 'baseline.json': '' });
    const args = ['check', '--write-baseline=baseline.json', '--fail-on-unrecognised'];
    for (const [i, methods] of [['PUT'], ['PUT', 'DELETE']].entries()) {
      where.write('a.scim.json', request(...methods));
      const { status, stderr } = await where.run(args);
      expect([status, stderr]).toEqual([
        0,
        `${i + 1} ${i === 0 ? 'finding' : 'findings'} written to baseline.json\n1 checked, 0 not recognised\n`,
      ]);
      expect(where.read('baseline.json')).toContain(`"count": ${i + 1}`);
    }
    expect((await where.run(['check', '--baseline=./baseline.json', '--fail-on-unrecognised'])).status).toBe(0);
  });

  it('says so where it cannot', async () => {
    const { status, stderr } = await aFolder().run(['check', '--write-baseline=nowhere/baseline.txt']);
    expect(status).toBe(2);
    expect(stderr).toContain('nowhere/baseline.txt: there is no such file or folder');
  });
});

describe('--baseline', () => {
  it('leaves out what it holds, though lines moved', async () => {
    const where = await withBaseline({ 'a.scim.json': request('PUT', 'PUT') });
    where.write('a.scim.json', `\n${request('POST', 'PUT', 'POST', 'PUT')}`);
    const result = await where.run(check);
    expect(rulesIn(result)).toEqual([]);
    expect([result.status, result.stderr]).toEqual([0, '2 findings left out by the baseline\n1 checked, 0 not recognised\n']);
  });

  it('counts equal findings: one more is reported', async () => {
    const where = await withBaseline({ 'a.scim.json': request('PUT', 'PUT') });
    where.write('a.scim.json', request('PUT', 'PUT', 'PUT'));
    const result = await where.run(check);
    expect(rulesIn(result)).toEqual(['bulk-request/unsupported-method']);
    expect(result.status).toBe(1);
  });

  it('does not hide a new finding behind one that was fixed in another file or at another place', async () => {
    const where = await withBaseline({ 'a.scim.json': request('PUT'), 'b.scim.json': request('POST') });
    where.write('a.scim.json', request('POST'));
    where.write('b.scim.json', request('PUT'));
    const result = await where.run(check);
    expect(rulesIn(result)).toEqual(['bulk-request/unsupported-method']);
    expect(result.stderr).toBe(
      '0 findings left out by the baseline; 1 of those in it no longer there: write it again\n2 checked, 0 not recognised\n',
    );

    const typed = (attribute: string): string => aRequest(anOperation({ data: aUser({ [attribute]: '7' }) }));
    const other = await withBaseline({ 'a.scim.json': typed('title') });
    other.write('a.scim.json', typed('nickName'));
    expect(rulesIn(await other.run(check))).toEqual(['bulk-request/wrong-number-type']);
  });

  it('knows nothing of files that were not checked, unless they are gone', async () => {
    const where = await withBaseline({ 'a.scim.json': request('PUT'), 'b.scim.json': request('PUT') });
    const outdated = async (...paths: string[]): Promise<boolean> =>
      (await where.run([...check, ...paths])).stderr.includes('no longer there');
    expect(await outdated('a.scim.json')).toBe(false);
    where.remove('b.scim.json');
    expect(await outdated('a.scim.json')).toBe(true);
  });

  it('is that of the repository, wherever the command is run', async () => {
    const where = await withBaseline({ '.git/HEAD': '', 'a/one.scim.json': request('PUT') });
    expect(rulesIn(await where.run(['check', '--baseline=../baseline.txt', '--format=json', 'one.scim.json'], { cwd: 'a' }))).toEqual([]);
  });

  it.each([
    undefined,
    '',
    '[]',
    'null',
    '{"version":2,"findings":[]}',
    '{"version":1,"findings":[{"path":"a","rule":"b","fingerprint":"c","count":-1}]}',
    '{"version":1,"findings":[null]}',
  ])('is refused where it is none: %s', async (text) => {
    const { status, stdout, stderr } = await aFolder({
      'a.scim.json': request('PUT'),
      ...(text === undefined ? {} : { 'baseline.txt': text }),
    }).run(check);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^scimlint: baseline\.txt: (there is no such file|this is no baseline)/);
  });
});
