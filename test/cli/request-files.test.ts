/** What the command line sees of request files is what an editor sees: the files that they send, and the environments of their tools. */
import { describe, expect, it } from 'vitest';
import { ADDRESS, BODY, TOKEN, TYPE } from '../../server/src/core/http/example.ts';
import { aFolder, type Folder } from './run.ts';

const sending = `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n< ./hire.scim.json\n`;

async function rulesOf(folder: Folder, path = 'upload.http'): Promise<readonly string[]> {
  const { stdout } = await folder.run(['check', '--format', 'json', path]);
  const { files } = JSON.parse(stdout) as { files: readonly { problems: readonly { rule: string }[] }[] };
  return files.flatMap(({ problems }) => problems.map(({ rule }) => rule));
}

describe('files that are sent', () => {
  it('are checked, and missed where they are not there', async () => {
    const folder = aFolder({ 'upload.http': sending });
    expect(await rulesOf(folder)).toEqual(['http/missing-body-file']);
    folder.write('hire.scim.json', BODY.replace('"POST"', '"PUT"'));
    expect(await rulesOf(folder)).toEqual(['http/defective-body-file']);
    folder.write('hire.scim.json', `\uFEFF${BODY}`);
    expect(await rulesOf(folder)).toEqual([]);
  });

  it('are found from the folder of the repository too, and not looked for outside of it', async () => {
    const folder = aFolder({ '.git/HEAD': '', 'hire.scim.json': BODY, 'requests/upload.http': sending });
    expect(await rulesOf(folder, 'requests/upload.http')).toEqual([]);
    folder.write('requests/upload.http', sending.replace('./hire', '../../hire'));
    expect(await rulesOf(folder, 'requests/upload.http')).toEqual([]);
  });
});

describe('names that settings and environments give', () => {
  const type = `@type = application/json\n\nPOST ${ADDRESS}\n${TOKEN}\nContent-Type: {{type}}\n\n${BODY}\n`;
  it.each([
    ['.vscode/settings.json', '{ "rest-client.environmentVariables": { "dev": { "type": "x" } }, /* more */ }'],
    ['http-client.env.json', '{ "dev": { "type": "x" } }'],
    ['.env', 'type=x\n'],
  ])('in %s may be other values', async (name, text) => {
    const folder = aFolder({ '.git/HEAD': '', 'requests/upload.http': type });
    expect(await rulesOf(folder, 'requests/upload.http')).toEqual(['http/wrong-content-type']);
    folder.write(name, text);
    expect(await rulesOf(folder, 'requests/upload.http')).toEqual([]);
  });

  it('may be headers', async () => {
    const folder = aFolder({ 'upload.http': sending.replace(`${TOKEN}\n`, ''), 'hire.scim.json': BODY });
    expect(await rulesOf(folder)).toEqual(['http/missing-authorization']);
    folder.write('.vscode/settings.json', '{ "rest-client.defaultHeaders": { "Authorization": "Bearer x" } }');
    expect(await rulesOf(folder)).toEqual([]);
  });
});
