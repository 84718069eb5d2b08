#!/usr/bin/env node
/** Stands in for the VS Code executable in `runTests` of @vscode/test-electron: runs the suite in a VS Code server and a browser. */
import { format } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { remote, startServer, windowAddress } from './server.mjs';

const args = process.argv.slice(2);
const valuesOf = (name) => args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));
/** The workbench of a browser develops one extension; those beside it are installed. */
const [developed, ...beside] = valuesOf('extensionDevelopmentPath');
const [suite] = valuesOf('extensionTestsPath');
const folder = args.find((arg) => !arg.startsWith('--'));
const MINUTES = 10;

const server = await startServer({ beside });
const browser = await launchBrowser();
let code = 1;
const noise = []; // what the workbench says of itself: worth reading only when something fails
try {
  const page = await browser.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  const ended = new Promise((resolve, reject) => {
    void page.exposeFunction('codeAutomationExit', (status) => resolve(status));
    page.on('crash', () => reject(new Error('The browser crashed.')));
    setTimeout(() => reject(new Error(`The suite did not end within ${MINUTES} minutes.`)), MINUTES * 60_000).unref();
  });
  await page.exposeFunction('codeAutomationLog', (_type, parts) => {
    const line = format(...parts);
    if (line.startsWith('[suite] ')) console.log(line.slice(8));
    else noise.push(line);
  });
  const payload = [
    ['extensionDevelopmentPath', remote(server, developed)],
    ['extensionTestsPath', remote(server, suite)],
    ['enableProposedApi', ''],
    ['skipWelcome', 'true'],
  ];
  await page.goto(windowAddress(server, folder, payload));
  code = await ended;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(server.output());
  console.error(noise.slice(-40).join('\n'));
} finally {
  await browser.close();
  await server.stop();
}
process.exit(code);
