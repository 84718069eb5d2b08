/** `npm run screenshots`: the pictures of the README, taken from a real VS Code, and the icon out of its drawing. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchBrowser } from './vscode-host/browser.mjs';
import { ensureServer } from './vscode-host/install-server.mjs';
import { remote, startServer, windowAddress } from './vscode-host/server.mjs';

const root = resolve(import.meta.dirname, '..');
/** In CSS pixels; a picture has twice as many, for sharp text on every screen. */
const size = { width: 860, height: 460 };
/** Nothing but the editor and the status bar. */
const settings = {
  'breadcrumbs.enabled': false,
  'editor.cursorBlinking': 'solid', // or a picture differs from the last by chance
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
};

async function takeIcon(browser) {
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  await page.setContent(`<body style="margin:0">${readFileSync('images/icon.svg', 'utf8')}</body>`);
  await page.screenshot({ path: 'images/icon.png', omitBackground: true });
  await page.close();
}

/** A window with the sample, in a theme, once scimlint has reported what is wrong in it. */
async function openSample(browser, theme, take) {
  const server = await startServer({ userSettings: { ...settings, 'workbench.colorTheme': theme } });
  try {
    const page = await browser.newPage({ viewport: size, deviceScaleFactor: 2 });
    await page.goto(
      windowAddress(server, workspace, [
        ['openFile', remote(server, join(workspace, 'update-with-patch.scim.json'))],
        ['extensionDevelopmentPath', remote(server, root)],
        ['skipWelcome', 'true'],
      ]),
    );
    await page.locator('.squiggly-error').first().waitFor();
    await page.locator('.view-line').first().click();
    await page.keyboard.press('Control+b'); // without the side bar
    await page.keyboard.press('Control+g');
    await page.keyboard.type('62');
    await page.keyboard.press('Enter');
    const method = page.locator('.view-line', { hasText: '"DELETE"' }).locator('span > span', { hasText: '"DELETE"' });
    await method.waitFor();
    await take(page, method);
    await page.close();
  } finally {
    await server.stop();
  }
}

/** The problem under the mouse, and what is said of it. */
async function takeHover(page, method) {
  await method.hover();
  await page.locator('.monaco-hover', { hasText: 'Send the whole record' }).waitFor();
  await page.waitForTimeout(FADE);
  await page.screenshot({ path: 'images/hover.png' });
}

/** What repairs it. */
async function takeFix(page, method) {
  await method.click();
  await page.locator('.lightBulbWidget').waitFor(); // before it, the key may come to nothing
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row', { hasText: 'Disable instead' }).first().waitFor();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(FADE);
  await page.screenshot({ path: 'images/fix.png' });
}

/** In milliseconds: until what appears has faded in. */
const FADE = 500;

ensureServer();
const temporary = mkdtempSync(join(tmpdir(), 'scimlint-pictures-'));
const workspace = join(temporary, 'samples');
cpSync('samples', workspace, { recursive: true });
const browser = await launchBrowser();
try {
  await takeIcon(browser);
  await openSample(browser, 'Default Light Modern', takeHover);
  await openSample(browser, 'Default Dark Modern', takeFix);
} finally {
  await browser.close();
  rmSync(temporary, { recursive: true, force: true });
}
