/** `scimlint explain`: what is printed, and the exit status. */
import { describe, expect, it } from 'vitest';
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

  it('asks for words', async () => {
    expect(await explain()).toMatchObject({ status: 2, stdout: '' });
    expect(await explain('--all')).toMatchObject({ status: 2, stdout: '' });
  });
});
