/** `npm start`: opens VS Code with the extension, in development mode, on the samples. */
import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { ensureServer } from './vscode-host/install-server.mjs';
import { MissingError } from './vscode-host/packages.mjs';
import { remote, startServer, windowAddress } from './vscode-host/server.mjs';

const root = resolve(import.meta.dirname, '..');
const samples = resolve(root, 'samples');
const isWindows = process.platform === 'win32';

const hasCode = spawnSync('code', ['--version'], { stdio: 'ignore', shell: isWindows }).status === 0;
if (hasCode && process.env.SCIMLINT_VSCODE_HOST !== 'server') {
  console.log('Opening VS Code (the "code" on your PATH) with scimlint on samples/.');
  const child = spawn('code', ['--new-window', `--extensionDevelopmentPath=${root}`, samples], { stdio: 'inherit', shell: isWindows });
  child.on('close', (status) => (process.exitCode = status ?? 1));
} else {
  try {
    console.log('There is no "code" on your PATH, so a VS Code server is used.');
    ensureServer();
    const server = await startServer({ trustAll: true });
    const payload = [['extensionDevelopmentPath', remote(server, root)]];
    console.log(
      `\nOpen this address in a browser; VS Code runs there with scimlint on samples/ (Ctrl+C here ends it):\n\n  ${windowAddress(server, samples, payload)}\n`,
    );
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.stop());
    await server.ended;
  } catch (error) {
    if (!(error instanceof MissingError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
