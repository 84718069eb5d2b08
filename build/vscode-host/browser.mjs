/** The browser that shows the VS Code server. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { MissingError } from './packages.mjs';

const executable = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => existsSync(path));

export function launchBrowser() {
  if (!executable) throw new MissingError('No Chromium was found. On Debian run: sudo apt-get install -y --no-install-recommends chromium');
  return chromium.launch({
    executablePath: executable,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
