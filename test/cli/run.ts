/** Runs the bundled command line as a pipeline would, in a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const cli = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Folder {
  readonly path: string;
  write(name: string, content: string | Buffer): void;
  read(name: string): string;
  run(args: readonly string[], options?: { readonly stdin?: string | Buffer; readonly uid?: number }): Promise<Result>;
  remove(): void;
}

export function aFolder(files: Readonly<Record<string, string | Buffer>> = {}): Folder {
  const path = mkdtempSync(join(tmpdir(), 'scimlint-'));
  const write = (name: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    path,
    write,
    read: (name) => readFileSync(join(path, name), 'utf8'),
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
    run: (args, { stdin = '', uid } = {}) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [cli, ...args], { cwd: path, ...(uid === undefined ? {} : { uid }) });
        let stdout = '';
        let stderr = '';
        child.stdout.on('data', (data: Buffer) => (stdout += data.toString('utf8')));
        child.stderr.on('data', (data: Buffer) => (stderr += data.toString('utf8')));
        child.on('error', reject);
        child.on('close', (status) => {
          resolve({ status, stdout, stderr });
        });
        child.stdin.on('error', () => undefined); // it may end without reading
        child.stdin.end(stdin);
      }),
  };
}
