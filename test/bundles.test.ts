/** The bundles as they are shipped: each way to start the server works, and none of them can reach a network. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { IPCMessageReader, IPCMessageWriter, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { inOperation } from '../server/src/core/bulk-request/example.ts';
import { connect, type Client } from './lsp/client.ts';

const dist = (name: string): string => fileURLToPath(new URL(`../dist/${name}`, import.meta.url));

let children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children) child.kill();
  children = [];
});

interface Started {
  readonly client: Client;
  /** The exit status, once the process has ended. */
  readonly ended: Promise<number | null>;
  readonly errors: () => string;
}

async function start(args: readonly string[], transport: 'stdio' | 'ipc'): Promise<Started> {
  const child = spawn(process.execPath, args, { stdio: transport === 'ipc' ? ['ignore', 'pipe', 'pipe', 'ipc'] : 'pipe' });
  children.push(child);
  let errors = '';
  child.stderr?.on('data', (data) => (errors += String(data)));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  if (transport === 'stdio' && !(child.stdout && child.stdin)) throw new Error('The process has no streams.');
  const client =
    child.stdout && child.stdin
      ? await connect(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
      : await connect(new IPCMessageReader(child), new IPCMessageWriter(child));
  return { client, ended, errors: () => errors };
}

describe('the server', () => {
  it.each([
    ['dist/server.cjs --stdio', [dist('server.cjs'), '--stdio'], 'stdio'],
    ['dist/server.cjs --node-ipc', [dist('server.cjs'), '--node-ipc'], 'ipc'],
    ['scimlint lsp --stdio', [dist('cli.cjs'), 'lsp', '--stdio'], 'stdio'],
  ] as const)('started as %s answers, and ends when it is told to', async (_, args, transport) => {
    const { client, ended, errors } = await start(args, transport);
    const uri = 'file:///hire.scim.json';
    client.open(uri, 'json', inOperation({ method: '"PUT"' }));
    expect((await client.pull(uri)).map(({ code }) => code)).toEqual(['bulk-request/unsupported-method']);
    await client.stop();
    expect(await ended).toBe(0);
    expect(errors()).toBe('');
  });
});

describe('the bundle', () => {
  const network =
    /\brequire\("(?:node:)?(?:https?|http2|tls|dgram|dns|inspector)(?:\/promises)?"\)|\bfetch\(|\bWebSocket\b|\bXMLHttpRequest\b/;

  it.each(['server.cjs', 'cli.cjs', 'extension.cjs'])('%s has no way to the web', (name) => {
    expect(network.exec(readFileSync(dist(name), 'utf8'))).toBeNull();
  });

  it.each(['server.cjs', 'cli.cjs'])('%s opens no socket', (name) => {
    expect(/\brequire\("(?:node:)?net"\)/.exec(readFileSync(dist(name), 'utf8'))).toBeNull();
  });
});
