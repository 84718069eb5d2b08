/** `scimlint explain`: what is printed, and the exit status. */
import { describe, expect, it } from 'vitest';
import { upload } from '../../server/src/core/http/example.ts';
import { aFolder } from './run.ts';

const explain = (...words: readonly string[]) => aFolder().run(['explain', ...words]);

describe('explain', () => {
  it.each([
    [['AzureActiveDirectoryInvalidUserPrincipalNam'], 'Use the documented expression for userPrincipalName'],
    [['bulk-request/unsupported-method'], 'POST'],
    [['Invalid', 'data', 'format'], 'application/scim+json'],
    [['domain does not exist'], 'the default domain'],
  ])('tells what is known of %s', async (words, piece) => {
    const { status, stdout, stderr } = await explain(...words);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(piece);
    expect(stdout).toContain('https://learn.microsoft.com/');
  });

  it('says of what nobody documents that it is not documented, without repeating it', async () => {
    const { status, stdout } = await explain('TheMoonIsWrong4711');
    expect(status).toBe(1);
    expect(stdout).toContain('no public page');
    expect(stdout).not.toContain('4711');
  });

  it('tells what of it was checked in files, as check looks at them', async () => {
    const folder = aFolder();
    folder.write('in/upload.http', upload().replace('application/scim+json', 'application/json'));
    folder.write('in/left-alone.http', upload().replace('application/scim+json', 'text/plain'));
    folder.write('scimlint.config.json', '{ "ignore": ["in/left-alone.http"] }');
    const { status, stdout, stderr } = await folder.run(['explain', 'Invalid', 'data', 'format', 'in']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('✗ Found in `in/upload.http`, line 3: `http/wrong-content-type`.');
    expect(stdout).not.toContain('left-alone');
    expect((await folder.run(['explain', 'missing-body', '--', 'in/upload.http'])).stdout).toContain(
      '✓ Checked in `in/upload.http`: nothing found.',
    );
  });

  it('takes words for words, also one that is the name of a folder, unless paths follow', async () => {
    const folder = aFolder();
    folder.write('data/people.json', '{}');
    const { status, stdout } = await folder.run(['explain', 'Invalid', 'data', 'format']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# Invalid data format\n/);
    expect(await folder.run(['explain', 'data'])).toMatchObject({ status: 1 });
  });

  it('says which file cannot be read, and answers all the same', async () => {
    const { status, stdout, stderr } = await explain('400', 'nowhere.json');
    expect(status).toBe(2);
    expect(stdout).toMatch(/^# Invalid data format\n/);
    expect(stderr).toContain('nowhere.json: there is no such file or folder');
  });

  it('asks for words', async () => {
    expect(await explain()).toMatchObject({ status: 2, stdout: '' });
    expect(await explain('--all')).toMatchObject({ status: 2, stdout: '' });
  });
});
