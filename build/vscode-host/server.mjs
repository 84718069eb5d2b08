/** Starts and stops the VS Code server, each time with fresh data of its own. */
import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { node, serverMain } from './install-server.mjs';

/** What a person looking at it would turn off first. The server saves by itself otherwise. */
const settings = {
  'files.autoSave': 'off',
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
};

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function isUp(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/version`)).ok;
  } catch {
    return false;
  }
}

/**
 * A running server: its authority and the token that it asks for, what it printed, and how to stop it. `env` reaches the extension host;
 * `trustAll` turns workspace trust off, as test runs want it; `extension` is a `.vsix` to install first; `beside` are folders of extensions.
 */
export async function startServer({ env = process.env, trustAll = true, userSettings = {}, extension, beside = [] } = {}) {
  const data = mkdtempSync(join(tmpdir(), 'scimlint-vscode-'));
  for (const scope of ['User', 'Machine']) {
    mkdirSync(join(data, 'user', scope), { recursive: true });
    writeFileSync(join(data, 'user', scope, 'settings.json'), JSON.stringify({ ...settings, ...userSettings }));
  }
  const port = await freePort();
  const token = randomUUID(); // whoever has the address may open the window; nobody else on the machine, and no web page
  const args = [
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--connection-token',
    token,
    '--enable-smoke-test-driver',
    '--disable-telemetry',
    '--accept-server-license-terms',
  ];
  const folders = ['--server-data-dir', data, '--user-data-dir', join(data, 'user'), '--extensions-dir', join(data, 'extensions')];
  if (extension) await installExtension(extension, folders);
  for (const folder of beside) cpSync(folder, join(data, 'extensions', basename(folder)), { recursive: true });
  const child = spawn(node, [serverMain, ...args, ...(trustAll ? ['--disable-workspace-trust'] : []), ...folders], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output = (output + String(text)).slice(-20_000)));
  const ended = new Promise((resolve) => child.on('close', resolve));

  const stop = async () => {
    child.kill();
    const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(late);
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  const deadline = Date.now() + 60_000;
  while (!(await isUp(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`The VS Code server did not start:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { authority: `127.0.0.1:${port}`, token, extensions: join(data, 'extensions'), output: () => output, ended, stop };
}

async function installExtension(file, folders) {
  const { stdout } = await promisify(execFile)(node, [
    serverMain,
    '--install-extension',
    file,
    '--accept-server-license-terms',
    ...folders,
  ]);
  if (!/successfully installed/.test(stdout)) throw new Error(`${file} was not installed:\n${stdout}`);
}

/** The address of a window on a folder. `payload` are the workbench's own options. */
export function windowAddress({ authority, token }, folder, payload) {
  return `http://${authority}/?tkn=${token}&folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** How the workbench names a path on the server's machine. */
export const remote = ({ authority }, path) => `vscode-remote://${authority}${path}`;
