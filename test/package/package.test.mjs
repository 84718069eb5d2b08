/** The package as a person gets it: made, installed into a VS Code with workspace trust on, and used there by mouse and keyboard. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../../build/vscode-host/browser.mjs';
import { ensureServer } from '../../build/vscode-host/install-server.mjs';
import { remote, startServer, windowAddress } from '../../build/vscode-host/server.mjs';

/** In bytes. Room for growth; a dependency that slips into a bundle is noticed. */
const MOST = { download: 500_000, unpacked: 1_800_000 };

const temporary = mkdtempSync(join(tmpdir(), 'scimlint-package-'));
const workspace = join(temporary, 'samples');
const file = join(temporary, 'scimlint.vsix');
let server;
let browser;

beforeAll(async () => {
  ensureServer();
  execFileSync('npm', ['run', 'package', '--', '--out', file], { stdio: ['ignore', 'ignore', 'inherit'] });
  cpSync('samples', workspace, { recursive: true });
  writeFileSync(join(workspace, 'app.scim.json'), '{ "name": "app" }\n');
  server = await startServer({ extension: file, trustAll: false });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(temporary, { recursive: true, force: true });
});

describe('the package', () => {
  const folder = () =>
    join(
      server.extensions,
      readdirSync(server.extensions).find((name) => name.startsWith('scimlint.')),
    );
  const filesIn = (path) => readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

  it('holds what it needs and nothing else: no test, no source, no map', () => {
    const names = filesIn(folder()).map(({ parentPath, name }) => join(parentPath, name).slice(folder().length + 1));
    const steps = readdirSync('docs/walkthrough').map((name) => `docs/walkthrough/${name}`);
    const samples = filesIn('samples/troubleshooting')
      .filter(({ name }) => name !== 'expected.json')
      .map(({ parentPath, name }) => join(parentPath, name));
    const expected = [
      'LICENSE.txt',
      'changelog.md',
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/extension.cjs',
      'dist/server.cjs',
      'images/icon.png',
      'package.json',
      'readme.md',
      'schemas/scimlint.config.schema.json',
      'syntaxes/mapping-expression-in-json.tmLanguage.json',
      'syntaxes/mapping-expression.language-configuration.json',
      'syntaxes/mapping-expression.tmLanguage.json',
      'syntaxes/scim-in-http.tmLanguage.json',
      ...steps,
      ...samples,
    ];
    expect(names.filter((name) => !name.startsWith('.')).sort()).toEqual(expected.sort());
  });

  it('keeps its size', () => {
    const unpacked = filesIn(folder()).reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
    expect(statSync(file).size).toBeLessThan(MOST.download);
    expect(unpacked).toBeLessThan(MOST.unpacked);
  });

  it('names every package whose code it contains, with its licence', () => {
    const notices = readFileSync(join(folder(), 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['jsonc-parser', 'vscode-languageserver', 'vscode-languageclient', 'write-file-atomic', 'tinyglobby'])
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((MIT|ISC)\\)$`, 'm'));
    expect(notices).toContain('Permission is hereby granted');
  });
});

describe('in a workspace that is not trusted', () => {
  let page;

  const open = async (name) => {
    await page?.close();
    page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await page.goto(
      windowAddress(server, workspace, [
        ['openFile', remote(server, join(workspace, name))],
        ['skipWelcome', 'true'],
      ]),
    );
  };
  const status = (text) =>
    page.locator(`[id="status.languageStatus"] [aria-label*="${text}"], [id="status.languageStatus"][aria-label*="${text}"]`).first();
  const command = async (title) => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill(`>${title}`);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
  };

  it('a problem is shown, counted, explained, and repaired by its fix', async () => {
    await open('update-with-patch.scim.json');
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await page.locator('.squiggly-error').first().waitFor();
    await status('bulk request, 3 operations, 3 problems').waitFor({ state: 'attached' });
    const put = page.locator('.view-line', { hasText: '"PUT"' }).locator('span', { hasText: '"PUT"' }).last();
    await put.hover();
    await page.locator('.monaco-hover', { hasText: 'Send the whole record with POST' }).waitFor();
    const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'Use POST' }).first();
    // VS Code shows a problem before it knows who repairs it, and then offers nothing: asked again as a person would.
    await vi.waitFor(
      async () => {
        await page.keyboard.press('Escape');
        await put.click({ timeout: 3_000 });
        await page.keyboard.press('Control+.');
        await fix.waitFor({ timeout: 3_000 });
      },
      { timeout: 40_000 },
    );
    await fix.click();
    await put.waitFor({ state: 'detached' });
    await status('bulk request, 3 operations, 2 problems').waitFor({ state: 'attached' });
  });

  it('"Go to operation…" names the operations, with their problems beside them', async () => {
    await command('scimlint: Go to operation…');
    const row = (name) => page.locator('.quick-input-list .monaco-list-row', { hasText: name });
    await row('Operation 1').waitFor();
    expect(await row('Operation 1').innerText()).toMatch(/line 6 · .*1 problem · 701984/);
    expect(await row('Bheki Nkosi').innerText()).not.toMatch(/problem/);
    await page.keyboard.press('Escape');
  });

  it('a file whose name promises a request, and which is none, is said not to be recognised', async () => {
    await open('app.scim.json');
    await status('not recognised').waitFor({ state: 'attached' });
  });

  it('expressions have their colours in the JSON of a schema', async () => {
    await open('documented-upn.schema.json');
    await page.locator('.view-line').first().click();
    await page.keyboard.press('Control+g');
    const lines = readFileSync(join(workspace, 'documented-upn.schema.json'), 'utf8').split('\n');
    await page.keyboard.type(String(lines.findIndex((line) => line.includes('"expression": "[userName]"')) + 1));
    await page.keyboard.press('Enter');
    const line = page.locator('.view-line', { hasText: '"expression": "[userName]"' }).first();
    await line.waitFor();
    /** What VS Code shows in the colour of a text is shown in one element. */
    const classOf = (text) => line.locator('span > span', { hasText: text }).first().getAttribute('class');
    await expect
      .poll(async () => new Set([await classOf('expression'), await classOf('userName'), await classOf(':')]).size, { timeout: 30_000 })
      .toBe(3);
    expect(await line.locator('span > span', { hasText: /^userName$/ }).count()).toBe(1);
  });
});
