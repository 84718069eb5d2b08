/** Runs the bundled command line as a pipeline would, in a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished, vi } from 'vitest';

/** A test starts several processes, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

export const cli = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Options {
  readonly stdin?: string | Buffer;
  readonly uid?: number;
  /** The folder below this one that it is run in. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Folder {
  readonly path: string;
  write(name: string, content: string | Buffer): void;
  read(name: string): string;
  remove(name: string): void;
  run(args: readonly string[], options?: Options): Promise<Result>;
}

/** A folder with these files, for as long as the test runs. */
export function aFolder(files: Readonly<Record<string, string | Buffer>> = {}): Folder {
  const path = mkdtempSync(join(tmpdir(), 'scimlint-'));
  onTestFinished(() => {
    rmSync(path, { recursive: true, force: true });
  });
  const write = (name: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    path,
    write,
    read: (name) => readFileSync(join(path, name), 'utf8'),
    remove: (name) => {
      rmSync(join(path, name));
    },
    run: (args, { stdin = '', uid, cwd = '.', env = {} } = {}) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [cli, ...args], {
          cwd: join(path, cwd),
          env: { ...process.env, ...env },
          ...(uid === undefined ? {} : { uid }),
        });
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

interface Output {
  readonly version: number;
  readonly files: readonly { readonly path: string; readonly kind: string | null; readonly problems: readonly Record<string, unknown>[] }[];
}
/** What `--format json` printed. */
export const parsed = ({ stdout }: Result): Output => JSON.parse(stdout) as Output;
/** The rules that reported something, in its order. */
export const rulesIn = (result: Result): readonly unknown[] =>
  parsed(result).files.flatMap(({ problems }) => problems.map(({ rule }) => rule));
