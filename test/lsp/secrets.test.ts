/**
 * The server as a process, over stdio: nothing that it writes holds more than eight characters in a row of a token or a secret.
 * The exception is one edit, which a person chooses: the JSON body of a token request written as a form, that is to say, the body itself.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import {
  CodeActionRequest,
  CompletionRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  HoverRequest,
  SignatureHelpRequest,
  StreamMessageReader,
  StreamMessageWriter,
  Trace,
  type CodeAction,
} from 'vscode-languageserver-protocol/node';
import { blankTexts } from '../../client/src/trace.ts';
import { aSecret, aSecretToken, saidOf, secretFile } from '../core/http/secret-files.ts';
import { connect, PULLS, type Client } from './client.ts';

const server = fileURLToPath(new URL('../../dist/server.cjs', import.meta.url));
const WRITTEN_AS_A_FORM: readonly string[] = ['Use application/x-www-form-urlencoded', 'Write it as a form'];

interface Listened {
  readonly client: Client;
  /** All that it has written since this was last asked, on either stream. */
  readonly written: () => string;
  /** The trace of both directions, as the extension shows it. */
  readonly traced: () => string;
}

async function listenToServer(): Promise<Listened> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: 'pipe' });
  onTestFinished(() => void child.kill());
  let written = '';
  let traced = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (written += String(data)));
  const client = await connect(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), {
    capabilities: { ...PULLS, workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } } },
  });
  await client.connection.trace(Trace.Verbose, {
    log: (message: unknown, data?: string) => {
      traced += `${blankTexts(`${String(message)}\n${data ?? ''}`)}\n`;
    },
  });
  const taken = (text: string, forget: () => void): string => {
    forget();
    return text;
  };
  return { client, written: () => taken(written, () => (written = '')), traced: () => taken(traced, () => (traced = '')) };
}

/** Every question that a client may ask about a request file. The actions that it was offered are the answer. */
async function askAll(client: Client, uri: string, text: string): Promise<readonly CodeAction[]> {
  const { connection } = client;
  const textDocument = { uri };
  const lines = text.split(/\r\n|\n|\r/);
  const places = lines.flatMap((line, at) =>
    [0, 9, 25].filter((character) => character <= line.length).map((character) => ({ line: at, character })),
  );
  const diagnostics = await client.pull(uri);
  const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
  const actions = await connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [...diagnostics] } });
  await connection.sendRequest(CodeActionRequest.type, {
    textDocument,
    range,
    context: { diagnostics: [], only: ['source.fixAll.scimlint'] },
  });
  await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
  await connection.sendRequest(DocumentLinkRequest.type, { textDocument });
  await connection.sendRequest('scimlint/summary', { textDocument });
  for (const position of places) {
    const place = { textDocument, position };
    await connection.sendRequest(HoverRequest.type, place);
    await connection.sendRequest(CompletionRequest.type, place);
    await connection.sendRequest(SignatureHelpRequest.type, place);
    await connection.sendRequest('scimlint/expression', place);
    await connection.sendRequest('scimlint/copyRequest', { ...place, shell: 'curl' });
  }
  return (actions ?? []).filter((action): action is CodeAction => 'kind' in action);
}

/** The text of an edit, as it stands in a message. */
const textsOf = ({ edit }: CodeAction): readonly string[] =>
  [...JSON.stringify(edit ?? {}).matchAll(/"newText":"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text);

it('writes nothing of a token or a secret', async () => {
  const { client, written, traced } = await listenToServer();
  let number = 0;
  await fc.assert(
    fc.asyncProperty(aSecretToken, aSecret, async (token, secret) => {
      const uri = `file:///secrets-${number++}.http`;
      const text = secretFile(token, secret, 'x');
      client.open(uri, 'http', text);
      const actions = await askAll(client, uri, text);
      client.change(uri, 2, text.replaceAll('Bearer ', 'Bearer'));
      await client.pull(uri);
      expect(actions.length).toBeGreaterThan(5);
      const chosen = actions.filter(({ title }) => WRITTEN_AS_A_FORM.includes(title)).flatMap(textsOf);
      expect(chosen).not.toEqual([]);
      const said = chosen.reduce((rest, edit) => rest.replaceAll(edit, ''), written());
      expect(said.includes('http/wrong-grant-type')).toBe(true);
      expect(saidOf(said, token, secret)).toEqual([]);
      const trace = traced();
      expect(trace.includes('textDocument/didChange')).toBe(true);
      expect(saidOf(trace, token, secret)).toEqual([]);
    }),
    { numRuns: 15, endOnFailure: true }, // a smaller example would take minutes,
  );
  await client.stop();
}, 180_000);
