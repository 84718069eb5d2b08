/** A VS Code server out of npm packages, for machines that reach package registries only. Kept outside the checkout and used again. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensurePackages, MissingError } from './packages.mjs';

const VERSION = '4.139.1';
const NODE = '24';

const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'scimlint', `vscode-server-${VERSION}`);
const complete = join(folder, 'complete'); // written last

export const node = join(folder, 'node_modules', '.bin', 'node');
export const serverMain = join(folder, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js');

export const isServerInstalled = () => existsSync(complete) && existsSync(serverMain);

/** Installs the server and the browser that shows it, where they are missing. */
export function ensureServer() {
  ensurePackages(['chromium', ...(isServerInstalled() ? [] : ['libkrb5-dev', 'pkg-config', 'python3', 'make', 'g++'])]);
  if (isServerInstalled()) return;
  console.log(`Installing a VS Code server (code-server ${VERSION}) in ${folder}: about 740 MB and three minutes, once.`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  install(`node@${NODE}`, process.env);
  // Its native modules are built for, and it runs under, that newer Node.
  install(`code-server@${VERSION}`, { ...process.env, PATH: join(folder, 'node_modules', '.bin') + delimiter + (process.env.PATH ?? '') });
  if (!existsSync(serverMain)) throw new MissingError('The VS Code server was installed but is not where it should be.');
  writeFileSync(complete, '');
}

function install(name, env) {
  console.log(`  ${name}`);
  const clean = Object.fromEntries(
    Object.entries(env).filter(
      ([key]) =>
        !/^npm_(config_(?!registry|cache|cafile|proxy|https_proxy|userconfig|globalconfig)|lifecycle|package|command|execpath)/i.test(key),
    ),
  );
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error', name],
    { env: clean, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new MissingError(`${name} could not be installed:\n${`${stdout}${stderr}`.slice(-4000)}`);
}
