/** `scimlint check` as its contract says: formats, exit status, what is written and what is not. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anOperation, aRequest, aUser, inOperation } from '../../server/src/core/bulk-request/example.ts';
import { aFolder, cli, parsed, rulesIn, type Result } from './run.ts';

const clean = aRequest(anOperation());
/** An operation about somebody else. */
const another = (id: string, members: Readonly<Record<string, string>>): string =>
  anOperation({ ...members, bulkId: `"${id}"`, data: aUser({ externalId: `"${id}"`, userName: `"${id}@contoso.com"` }) });
const put = inOperation({ method: '"PUT"' });
const lowerCase = inOperation({ method: '"post"', path: '"/users"' });

const paths = (result: Result): readonly string[] => parsed(result).files.map(({ path }) => path);

/** Nobody but root may read everything, so root runs as somebody else. */
const asNobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};

describe('exit status', () => {
  it('is 0 for clean files, and nothing is on stdout', async () => {
    const result = await aFolder({ 'a.scim.json': clean }).run(['check']);
    expect(result).toEqual({ status: 0, stdout: '', stderr: '1 checked, 0 not recognised\n' });
  });

  it('is 1 for findings at error level', async () => {
    const result = await aFolder({ 'a.scim.json': put }).run(['check', 'a.scim.json']);
    expect(result.status).toBe(1);
    expect(result.stdout).toContain(
      'a.scim.json\n  5:17    error       /bulkUpload takes POST, not PUT: send the record with POST.  bulk-request/unsupported-method',
    );
    expect(result.stdout).toContain('1 problem (1 error)');
  });

  it('is 0 for warnings, and 1 for more than --max-warnings', async () => {
    const where = aFolder({ 'a.scim.json': inOperation({ path: '"/users"' }) });
    expect((await where.run(['check'])).status).toBe(0);
    expect((await where.run(['check', '--max-warnings', '1'])).status).toBe(0);
    expect((await where.run(['check', '--max-warnings=0'])).status).toBe(1);
    expect((await where.run(['check', '--max-warnings=0', '--quiet'])).status).toBe(1);
  });

  it('is 1 for files of no kind only with --fail-on-unrecognised', async () => {
    const where = aFolder({ 'package.json': '{"name":"x"}' });
    expect(await where.run(['check'])).toEqual({ status: 0, stdout: '', stderr: '0 checked, 1 not recognised\n' });
    expect((await where.run(['check', '--fail-on-unrecognised'])).status).toBe(1);
  });

  it.each([
    [[], 'A command is missing'],
    [['chekc'], 'There is no command "chekc"'],
    [['check', '--fromat', 'json'], "Unknown option '--fromat'"],
    [['check', '--format', 'xml'], '--format does not take "xml"; it takes stylish, json'],
    [['check', '--kind', 'scim'], '--kind does not take "scim"'],
    [['check', '--level', 'fatal'], '--level does not take "fatal"'],
    [['check', '--max-warnings', 'many'], '--max-warnings takes a whole number'],
    [['check', '--max-warnings', '-1'], '--max-warnings needs a value'],
    [['check', '--max-warnings=-1'], '--max-warnings takes a whole number'],
    [['check', '--now', 'tomorrow'], '--now takes an ISO date and time'],
    [['check', '--now', '2026-02-30'], '--now takes an ISO date and time'],
    [['check', '--now', '2026-02-30T10:00+01:00'], '--now takes an ISO date and time'],
    [['check', '--config', 'nowhere.json'], 'nowhere.json: there is no such file'],
    [['check', '--format'], 'argument missing'],
    [['check', '--stdin', 'a.json'], '--stdin reads one text'],
    [['lsp'], 'scimlint lsp --stdio'],
  ])('is 2 for wrong usage %j, with one clear message', async (args, message) => {
    const { status, stdout, stderr } = await aFolder().run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    if (args.length > 0) expect(stderr.trimEnd()).not.toContain('\n');
  });

  it.skipIf(process.platform === 'win32')('is not changed by messages that nobody reads', () => {
    const where = aFolder({ 'a.scim.json': clean, 'b.scim.json': put });
    const status = (command: string): number | null =>
      spawnSync('sh', ['-c', `"$0" "$@" ${command}`, process.execPath, cli, 'check'], { cwd: where.path }).status;
    expect(status('a.scim.json 2>/dev/full')).toBe(0);
    expect(status('b.scim.json 2>/dev/full')).toBe(1);
    expect(status('nowhere.json 2>/dev/full')).toBe(2);
    expect(status('--format=xml 2>/dev/full')).toBe(2);
    expect(status('a.scim.json 2>&-')).toBe(0);
  });
});

describe('--format json', () => {
  it('is the contract', async () => {
    const result = await aFolder({ 'a.scim.json': put, 'b.json': '{}' }).run(['check', 'a.scim.json', 'b.json', '--format', 'json']);
    expect(parsed(result)).toEqual({
      version: 1,
      files: [
        {
          path: 'a.scim.json',
          kind: 'bulk-request',
          problems: [
            {
              rule: 'bulk-request/unsupported-method',
              severity: 'error',
              message: '/bulkUpload takes POST, not PUT: send the record with POST.',
              range: { start: { line: 4, character: 16 }, end: { line: 4, character: 21 } },
              fixes: [{ title: 'Use POST', safe: false }],
              url: 'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
            },
          ],
        },
        { path: 'b.json', kind: null, problems: [] },
      ],
    });
  });

  it('prints all problems, however many', async () => {
    const many = aRequest(...Array.from({ length: 1500 }, (_, i) => another(String(i), { method: '"PUT"' })));
    const result = await aFolder({ 'a.scim.json': many }).run(['check', '--format=json']);
    expect(parsed(result).files[0]?.problems).toHaveLength(1501);
  });

  it('leaves out what --level and --quiet leave out', async () => {
    const where = aFolder({ 'a.scim.json': inOperation({ path: '"/users"' }), 'b.json': aRequest('{"method":"PUT"}') });
    const severities = async (...args: string[]): Promise<unknown[]> =>
      parsed(await where.run(['check', '--format=json', ...args])).files.flatMap(({ problems }) =>
        problems.map(({ severity }) => severity),
      );
    expect(await severities()).toEqual(['warning', 'information']);
    expect(await severities('--level', 'warning')).toEqual(['warning']);
    expect(await severities('--quiet')).toEqual([]);
  });
});

describe('paths', () => {
  it('are walked in order, as FOLDER/relative, without node_modules, .git and other endings', async () => {
    const where = aFolder({
      'p/b.json': clean,
      'p/a/c.JSON': clean,
      'p/r.http': '',
      'p/x.rest': '',
      'p/e.mapexpr': '',
      'p/readme.md': '',
      'p/node_modules/n.json': clean,
      'p/.git/g.json': clean,
      'q.json': clean,
    });
    const expected = ['p/a/c.JSON', 'p/b.json', 'p/e.mapexpr', 'p/r.http', 'p/x.rest'];
    expect(paths(await where.run(['check', 'p', '--format=json']))).toEqual(expected);
    expect(paths(await where.run(['check', 'p/', '--format=json']))).toEqual(expected);
    expect(paths(await where.run(['check', '--format=json']))).toEqual([...expected, 'q.json'].map((path) => `./${path}`));
  });

  it('may be globs, and are taken once', async () => {
    const where = aFolder({ 'a.scim.json': clean, 'b/c.scim.json': clean, 'b/d.json': clean });
    expect(paths(await where.run(['check', '**/*.scim.json', 'a.scim.json', '--format=json']))).toEqual(['a.scim.json', 'b/c.scim.json']);
  });

  it('lead to no folder, whatever it is called, and to what is linked', async () => {
    const where = aFolder({ 'elsewhere/a.json': clean, 'p/folder.json/b.json': clean });
    symlinkSync('../elsewhere', join(where.path, 'p/link.json'));
    symlinkSync('../elsewhere/a.json', join(where.path, 'p/c.json'));
    const result = await where.run(['check', 'p', '--format=json']);
    expect([result.status, paths(result)]).toEqual([0, ['p/c.json', 'p/folder.json/b.json']]);
    symlinkSync('nowhere.json', join(where.path, 'p/d.json'));
    const { status, stderr } = await where.run(['check', 'p']);
    expect(status).toBe(2);
    expect(stderr).toContain('p/d.json: there is no such file');
  });

  it('leave out the configuration that --config names', async () => {
    const where = aFolder({ 'a.json': clean, 'own.json': '{}' });
    expect(paths(await where.run(['check', '--config=own.json', '--format=json']))).toEqual(['./a.json']);
  });

  it.each([
    ['with a byte-order mark', Buffer.from('\uFEFFa.json\nb.json')],
    ['of PowerShell', Buffer.from('\uFEFFa.json\r\nb.json\r\n', 'utf16le')],
  ])('may come from a list %s', async (_, list) => {
    const where = aFolder({ 'a.json': clean, 'b.json': clean, list });
    expect(paths(await where.run(['check', '--files-from', 'list', '--format=json']))).toEqual(['a.json', 'b.json']);
    expect(paths(await where.run(['check', '--files-from=-', '--format=json'], { stdin: list }))).toEqual(['a.json', 'b.json']);
  });

  it('may come from a list', async () => {
    const where = aFolder({ 'a.json': clean, 'b.json': clean, list: 'b.json\r\n\na.json\n' });
    expect(paths(await where.run(['check', '--files-from', 'list', '--format=json']))).toEqual(['a.json', 'b.json']);
    expect(paths(await where.run(['check', '--files-from=-', '--format=json'], { stdin: 'b.json\n' }))).toEqual(['b.json']);
    expect((await where.run(['check', '--files-from', 'nowhere'])).status).toBe(2);
  });
});

describe('unhappy input', () => {
  it('an unreadable path is named with its reason, the others are checked, and the status is 2', async () => {
    const where = aFolder({ 'a.scim.json': put });
    const { status, stdout, stderr } = await where.run(['check', 'nowhere.json', 'a.scim.json', '*.nothing']);
    expect(status).toBe(2);
    expect(stdout).toContain('bulk-request/unsupported-method');
    expect(stderr).toContain('scimlint: nowhere.json: there is no such file or folder\n');
    expect(stderr).toContain('scimlint: *.nothing: there is no such file or folder\n');
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('1 checked, 0 not recognised');
  });

  it('a file and a folder without permission', async () => {
    const where = aFolder({ 'open.json': clean, 'shut.json': clean });
    chmodSync(where.path, 0o755);
    chmodSync(join(where.path, 'shut.json'), 0o000);
    mkdirSync(join(where.path, 'closed'), { mode: 0o000 });
    const { status, stderr } = await where.run(['check'], asNobody);
    chmodSync(join(where.path, 'closed'), 0o755);
    expect(status).toBe(2);
    expect(stderr).toContain('scimlint: ./shut.json: no permission to read it\n');
    expect(stderr).toContain('scimlint: ./closed: no permission to read it\n');
    expect(stderr).toContain('1 checked, 0 not recognised');
  });

  it('a file with two byte-order marks, of which --fix leaves one', async () => {
    for (const marks of ['\uFEFF\uFEFF', '\uFEFF\uFEFF\uFEFF']) {
      const where = aFolder({ 'a.json': marks + clean });
      const result = await where.run(['check', '--format=json']);
      expect([result.status, rulesIn(result)]).toEqual([1, ['json/several-byte-order-marks']]);
      expect(rulesIn(await where.run(['check', '--fix', '--format=json']))).toEqual(['json/byte-order-mark']);
      expect(where.read('a.json')).toBe(`\uFEFF${clean}`);
    }
  });

  it('a file that is not UTF-8', async () => {
    const where = aFolder({ 'a.scim.json': Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]) });
    expect(await where.run(['check', '--fix'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'scimlint: ./a.scim.json: it is not UTF-8 at byte 2\n0 checked, 0 not recognised\n',
    });
  });

  it('an empty file, recognised and not', async () => {
    const where = aFolder({ 'a.scim.json': '', 'b.http': '' });
    expect(await where.run(['check'])).toEqual({ status: 0, stdout: '', stderr: '1 checked, 1 not recognised\n' });
    const asked = parsed(await where.run(['check', 'a.scim.json', '--kind', 'bulk-request', '--format=json']));
    expect(asked.files[0]?.problems.map(({ rule }) => rule)).toEqual(['json/empty-document']);
  });

  it.each([
    ['[]', 'json/wrong-root-type'],
    ['{}', 'bulk-request/missing-operations'],
    ['{"userName":"a"}', 'bulk-request/bare-user'],
    ['nonsense', 'json/syntax'],
  ])('what is wrong with %s when it is said to be a request', async (text, rule) => {
    const result = parsed(await aFolder().run(['check', '--stdin', '--kind=bulk-request', '--format=json'], { stdin: text }));
    expect(result.files[0]?.problems[0]?.rule).toBe(rule);
  });

  it('half a JSON document', async () => {
    const where = aFolder({ 'a.scim.json': put.slice(0, 200) });
    const { status, stdout, stderr } = await where.run(['check', '--fix']);
    expect(status).toBe(1);
    expect(stdout).toContain('json/syntax');
    expect(stderr).toBe('1 checked, 0 not recognised\n');
    expect(where.read('a.scim.json')).toBe(put.slice(0, 200));
  });

  it('a file whose name holds control characters cannot colour the terminal', async () => {
    const where = aFolder({ 'a\u001b[31m.scim.json': put });
    expect((await where.run(['check'])).stdout).not.toContain('\u001b');
  });
});

describe('--fix', () => {
  it('applies the safe fixes, keeps line ends, byte-order mark and mode, and reports what remains', async () => {
    const text = `\uFEFF${aRequest(anOperation({ method: '"post"', path: '"/users"' }), another('op-2', { method: '"PUT"' })).replaceAll('\n', '\r\n')}`;
    const where = aFolder({ 'a.scim.json': text });
    chmodSync(join(where.path, 'a.scim.json'), 0o640);
    const result = await where.run(['check', '--fix', '--format=json']);
    expect(result.status).toBe(1);
    expect(parsed(result).files[0]?.problems.map(({ rule }) => rule)).toEqual(['json/byte-order-mark', 'bulk-request/unsupported-method']);
    expect(where.read('a.scim.json')).toBe(text.replace('"post"', '"POST"').replace('"/users"', '"/Users"'));
    expect(statSync(join(where.path, 'a.scim.json')).mode & 0o777).toBe(0o640);
    expect(readdirSync(where.path)).toEqual(['a.scim.json']);
  });

  it('does not write a file in which nothing is to be fixed', async () => {
    const where = aFolder({ 'a.scim.json': put });
    const before = statSync(join(where.path, 'a.scim.json')).mtimeMs;
    await where.run(['check', '--fix']);
    expect(statSync(join(where.path, 'a.scim.json')).mtimeMs).toBe(before);
  });

  it('says so when a file cannot be written', async () => {
    const where = aFolder({ 'a.scim.json': lowerCase });
    chmodSync(where.path, 0o555);
    const { status, stderr } = await where.run(['check', '--fix'], asNobody);
    chmodSync(where.path, 0o755);
    expect(status).toBe(2);
    expect(stderr).toContain('a.scim.json: no permission to write it');
    expect(where.read('a.scim.json')).toBe(lowerCase);
  });

  it('prints the text on stdout and the problems on stderr for --stdin', async () => {
    const { status, stdout, stderr } = await aFolder().run(['check', '--stdin', '--fix', '--stdin-filename', 'x.scim.json'], {
      stdin: aRequest(anOperation({ method: '"post"' }), another('op-2', { method: '"PUT"' })),
    });
    expect(status).toBe(1);
    expect(stdout).toBe(aRequest(anOperation(), another('op-2', { method: '"PUT"' })));
    expect(stderr).toContain('x.scim.json\n');
    expect(stderr).toContain('bulk-request/unsupported-method');
  });
});

describe('encodings', () => {
  it.each(['utf16le', 'utf16be'] as const)('reads %s with a byte-order mark, reports it, and never writes it', async (encoding) => {
    const bytes = Buffer.from(`\uFEFF${lowerCase}`, 'utf16le');
    const where = aFolder({ 'a.scim.json': encoding === 'utf16le' ? bytes : Buffer.from(bytes).swap16() });
    const result = await where.run(['check', '--fix', '--format=json']);
    expect(parsed(result).files[0]?.problems.map(({ rule }) => rule)).toEqual([
      'json/wrong-encoding',
      'bulk-request/wrong-method-case',
      'bulk-request/wrong-path-case',
    ]);
    expect(statSync(join(where.path, 'a.scim.json')).size).toBe(bytes.length);
  });
});

describe('privacy', () => {
  it('no output of check quotes a value of a person', async () => {
    const user = aUser({ externalId: '""', userName: '"zorblax.quibble@contoso.com"', displayName: '"Zorblax Quibble"' });
    const text = aRequest(
      anOperation({ bulkId: '"zorblax-1"', path: '"/Users/zorblax-2"', data: user }),
      anOperation({ bulkId: '"zorblax-1"', method: '"zorblax-3"', path: '"/zorblax-4"', data: '"zorblax-5"' }),
    );
    const { stdout, stderr } = await aFolder({ 'a.scim.json': text }).run(['check', '--format=json']);
    expect(stdout + stderr).not.toMatch(/zorblax|quibble/i);
    expect(JSON.parse(stdout)).toBeDefined();
  });
});
