/** Which configuration holds for which file, and what is said of its mistakes. */
import { describe, expect, it } from 'vitest';
import { anOperation, aRequest, inOperation } from '../../server/src/core/bulk-request/example.ts';
import { aFolder, parsed, rulesIn } from './run.ts';

const clean = aRequest(anOperation());
const put = inOperation({ method: '"PUT"' });
const CONFIGURATION = 'scimlint.config.json';
const off = '{ "rules": { "bulk-request/unsupported-method": "off" } }';
const json = ['check', '--format=json'];

describe('the nearest configuration', () => {
  it('holds for the files below it, up to the folder of the repository', async () => {
    const where = aFolder({
      [CONFIGURATION]: off,
      'a/b/one.scim.json': put,
      'own/scimlint.config.json': '{}',
      'own/two.scim.json': put,
      'repository/.git/HEAD': '',
      'repository/a/three.scim.json': put,
      'worktree/.git': 'gitdir: elsewhere',
      'worktree/four.scim.json': put,
    });
    const { files } = parsed(await where.run(json));
    expect(files.map(({ path, problems }) => [path, problems.length])).toEqual([
      ['./a/b/one.scim.json', 0],
      ['./own/two.scim.json', 1],
      ['./repository/a/three.scim.json', 1],
      ['./worktree/four.scim.json', 1],
    ]);
  });

  it('is that of the repository itself, wherever the command is run', async () => {
    const where = aFolder({ 'r/.git/HEAD': '', 'r/scimlint.config.json': off, 'r/a/b/one.scim.json': put });
    expect(rulesIn(await where.run(json, { cwd: 'r/a/b' }))).toEqual([]);
    expect(rulesIn(await where.run([...json, 'r/a']))).toEqual([]);
  });

  it('is one for all files with --config, whose globs count from its folder', async () => {
    const configuration = '{ "overrides": [{ "files": ["a/*.json"], "rules": { "bulk-request/unsupported-method": "off" } }] }';
    const where = aFolder({ 'own.json': configuration, 'x/own.json': configuration, 'a/one.scim.json': put, [CONFIGURATION]: off });
    expect(rulesIn(await where.run([...json, '--config=own.json', 'a']))).toEqual([]);
    expect(rulesIn(await where.run([...json, '--config=x/own.json', 'a']))).toEqual(['bulk-request/unsupported-method']);
  });

  it('with --config is for files beside and above its folder too, unless a glob counts from there', async () => {
    const configuration = (glob: string): string =>
      JSON.stringify({ overrides: [{ files: [glob], rules: { 'bulk-request/unsupported-method': 'off' } }] });
    const where = aFolder({ 'pay/case/one.scim.json': put });
    const isOff = async (glob: string): Promise<boolean> => {
      where.write('conf/own.json', configuration(glob));
      return rulesIn(await where.run([...json, '--config=conf/own.json', 'pay'])).length === 0;
    };
    for (const glob of ['*.json', 'one.scim.json', '**', '**/*.json', '**/case/*.json', 'case', '**/pay/**'])
      expect(await isOff(glob), glob).toBe(true);
    for (const glob of ['/*.json', 'pay/case/*.json', 'case/*.json', '../pay/**', '*/case/one.scim.json', '..', 'conf'])
      expect(await isOff(glob), glob).toBe(false);
  });

  it('is found from the name of a text on standard input', async () => {
    const where = aFolder({ 'a/scimlint.config.json': off });
    expect(rulesIn(await where.run([...json, '--stdin', '--stdin-filename=a/x.scim.json'], { stdin: put }))).toEqual([]);
    expect(rulesIn(await where.run([...json, '--stdin', '--stdin-filename=x.scim.json'], { stdin: put }))).toEqual([
      'bulk-request/unsupported-method',
    ]);
  });
});

describe('a configuration says', () => {
  it('what a file is: everything wrong with it is then reported; --kind stands before it', async () => {
    const where = aFolder({ [CONFIGURATION]: '{ "files": { "export/*.json": "bulk-request" } }', 'export/a.json': '[]', 'b.json': '[]' });
    const { files } = parsed(await where.run(json));
    expect(files.map(({ kind, problems }) => [kind, problems.map(({ rule }) => rule)])).toEqual([
      [null, []],
      ['bulk-request', ['json/wrong-root-type']],
    ]);
    expect(parsed(await where.run([...json, 'export/a.json', '--kind=http'])).files[0]?.kind).toBe('http');
  });

  it('which files are left alone; of one that is named it is said', async () => {
    const where = aFolder({ [CONFIGURATION]: '{ "ignore": ["drafts"] }', 'drafts/a.scim.json': put, 'b.scim.json': clean });
    expect(await where.run(['check'])).toEqual({ status: 0, stdout: '', stderr: '1 checked, 0 not recognised\n' });
    expect(await where.run(['check', 'drafts/a.scim.json', '--fix'])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'scimlint: drafts/a.scim.json: left out, since the configuration ignores it\n0 checked, 0 not recognised\n',
    });
    const fixed = await where.run(['check', '--stdin', '--stdin-filename=drafts/a.scim.json', '--fix'], { stdin: put });
    expect([fixed.status, fixed.stdout]).toEqual([0, put]);
  });

  it('the profile of some files', async () => {
    const where = aFolder({
      [CONFIGURATION]: '{ "overrides": [{ "files": ["a.*"], "profile": "rfc" }] }',
      'a.scim.json': put,
      'b.scim.json': put,
    });
    const { files } = parsed(await where.run(json));
    expect(files.map(({ problems }) => problems.some(({ rule }) => rule === 'bulk-request/unsupported-method'))).toEqual([false, true]);
  });
});

describe('mistakes in a configuration', () => {
  const wrong = '{\n  "profile": "enta",\n  "rulez": {},\n  "rules": { "bulk-request/unsupported-method": "off" }\n}\n';

  it('are said once, at their place; what is right holds; the status is 2', async () => {
    const where = aFolder({ [CONFIGURATION]: wrong, 'a/one.scim.json': put, 'b/two.scim.json': put });
    const { status, stdout, stderr } = await where.run(['check']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^scimlint\.config\.json:2:14: .+\nscimlint\.config\.json:3:3: .+\n2 checked, 0 not recognised\n$/);
    expect((await where.run(['check', '.'], { cwd: 'a' })).stderr).toContain('../scimlint.config.json:2:14: ');
  });

  it('below error level leave the status alone', async () => {
    const where = aFolder({ [CONFIGURATION]: '{ "rulez": {} }', 'a.scim.json': clean });
    const { status, stderr } = await where.run(['check']);
    expect(status).toBe(0);
    expect(stderr).toContain('scimlint.config.json:1:3: ');
  });

  it.each(['', '[]', '{ "rules": ', 'null', '{"files":{"[":"http"},"ignore":["",7,"("]}', '{"overrides":[{"files":[]},null]}'])(
    'cannot stop the check: %s',
    async (text) => {
      const { stdout, stderr } = await aFolder({ [CONFIGURATION]: text, 'a.scim.json': put }).run(json);
      expect((JSON.parse(stdout) as { files: unknown[] }).files).toHaveLength(1);
      expect(stderr).toContain('1 checked, 0 not recognised');
      expect(stderr).not.toContain('something went wrong');
    },
  );

  it('that is no file', async () => {
    const where = aFolder({ 'scimlint.config.json/x': '', 'a.scim.json': clean });
    const { status, stderr } = await where.run(['check']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'scimlint: scimlint.config.json: it is a folder\n1 checked, 0 not recognised\n',
    });
  });
});

describe('"functions"', () => {
  const files = { [CONFIGURATION]: '{ "functions": "graph/functions.json" }', 'a.mapexpr': '[userName]' };

  it('names a saved answer', async () => {
    expect((await aFolder({ ...files, 'graph/functions.json': '{ "value": [{ "name": "Custom" }] }' }).run(['check'])).status).toBe(0);
  });

  it.each([undefined, '{}'])('that is missed where it is not there: %s', async (answer) => {
    const where = aFolder({ ...files, ...(answer === undefined ? {} : { 'graph/functions.json': answer }) });
    const { status, stderr } = await where.run(['check']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^scimlint: graph\/functions\.json: .+ schema\/functions\n/);
  });
});
