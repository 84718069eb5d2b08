/** Which VS Code to use: the desktop one that @vscode/test-electron downloads, or a VS Code server in a browser. */
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { ensureServer, isServerInstalled } from './install-server.mjs';
import { fileURLToPath } from 'node:url';

const DOWNLOADS = 'https://update.code.visualstudio.com/api/releases/stable';

/** The executable to hand to `runTests`, and a name for it. Installs what is missing; throws with the line to run where it may not. */
export async function vscodeExecutable() {
  const forced = process.env.SCIMLINT_VSCODE_HOST;
  if (forced && forced !== 'electron' && forced !== 'server')
    throw new Error(`SCIMLINT_VSCODE_HOST is electron or server, not "${forced}".`);
  if (forced === 'electron' || (!forced && !isServerInstalled() && hasDisplay() && (await downloadsReached()))) {
    return { name: 'VS Code (desktop)', path: await downloadAndUnzipVSCode() };
  }
  ensureServer();
  return { name: 'VS Code server in Chromium', path: fileURLToPath(new URL('as-electron.mjs', import.meta.url)) };
}

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function downloadsReached() {
  try {
    return (await fetch(DOWNLOADS, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}
