/** The server as an editor has it, over stdio, beside a JSON server built like VS Code's: how soon it answers, and how long a keystroke takes. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { aRequest } from './requests.ts';
import { payloadSchema } from './schema.ts';

type Command = readonly string[];
const uri = 'file:///payload.json';
const schema = resolve('dist-test/payload.schema.json');
const ours: Command = ['dist/server.cjs', '--stdio'];
/** Bundled by `bench/run.mjs`. */
const theirs: Command = ['dist-test/json-server.cjs', schema, '--stdio'];

/** In one run, by turns, so that both meet the same machine. */
export async function benchStdio(line: (what: string, ratio: number, aim: string) => void): Promise<void> {
  writeFileSync(schema, JSON.stringify(payloadSchema));
  const starts: Record<'ours' | 'theirs', number[]> = { ours: [], theirs: [] };
  for (let i = 0; i < 9; i++) {
    starts.theirs.push(await startUp(theirs));
    starts.ours.push(await startUp(ours));
  }
  line(
    `50 operations: from start to first diagnostics over stdio (${shown(starts.ours)} to ${shown(starts.theirs)})`,
    median(starts.ours) / median(starts.theirs),
    'aim 0.80',
  );
  const [own, other] = [await keystrokes(ours, 41), await keystrokes(theirs, 7)];
  line(`10000 operations: keystroke over stdio (${shown(own)} to ${shown(other)})`, median(own) / median(other), 'aim 0.02');
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;
const shown = (times: readonly number[]): string => `${median(times).toFixed(median(times) < 10 ? 1 : 0)} ms`;

/** Starts a server and gives it a text; from the start to its first diagnostics, in milliseconds. */
async function start(command: Command, text: string): Promise<{ readonly connection: ProtocolConnection; readonly time: number }> {
  const before = performance.now();
  const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'json', version: 1, text },
  });
  await diagnose(connection);
  return { connection, time: performance.now() - before };
}

const diagnose = (connection: ProtocolConnection): Promise<unknown> =>
  connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });

async function stop(connection: ProtocolConnection): Promise<void> {
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  connection.dispose();
}

/** From the start of the process to the first diagnostics of a small file. */
async function startUp(command: Command): Promise<number> {
  const { connection, time } = await start(command, aRequest(50, 'clean'));
  await stop(connection);
  return time;
}

/** A character typed and taken back in the middle of a large file, with the diagnostics after each: each time in milliseconds. */
async function keystrokes(command: Command, times: number): Promise<readonly number[]> {
  const text = aRequest(10_000, 'clean');
  const at = text.indexOf('Analyst', text.length >> 1);
  const line = text.slice(0, at).split('\n').length - 1;
  const character = at - text.lastIndexOf('\n', at) - 1;
  const { connection } = await start(command, text);
  const each: number[] = [];
  for (let i = 0; i < times; i++) {
    const isTyped = i % 2 === 0;
    const range = { start: { line, character }, end: { line, character: isTyped ? character : character + 1 } };
    const before = performance.now();
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: i + 2 },
      contentChanges: [{ range, text: isTyped ? 'x' : '' }],
    });
    await diagnose(connection);
    each.push(performance.now() - before);
  }
  await stop(connection);
  return each;
}
