/** `scimlint split`: makes several files of a payload that holds more operations than the service takes in one request. */
import { open, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { MOST_OPERATIONS, numberedNames, recognise, splitRequest } from '../core/index.ts';
import { decode, encode, type Decoded } from './decode.ts';
import { fileOf } from './file.ts';
import { reasonOf } from './files.ts';
import { Refusal } from './refusal.ts';

/** The exit status. Prints the files in the order in which they are to be sent; nothing where nothing is written. */
export async function split(args: readonly string[]): Promise<number> {
  const path = payloadIn(args);
  const source = await readFile(path).then(decode, (error: unknown) => reasonOf(error));
  if (typeof source === 'string') throw new Refusal(`${path}: ${source}`);
  const [kept = '', ...parts] = textsOf(path, source);
  if (parts.length === 0) {
    process.stderr.write(`scimlint: ${path}: nothing to split; it has at most ${MOST_OPERATIONS} operations\n`);
    return 0;
  }
  const names = numberedNames(basename(path), parts.length, fileOf(path).isTaken);
  if (!names) throw new Refusal(`${path}: the names beside it are taken; rename it first`);
  const files = names.map((name, i) => ({ path: join(dirname(path), name), text: parts[i] ?? '' }));
  await writeAll(path, kept, files, source);
  process.stdout.write([path, ...files.map((file) => file.path)].map((one) => `${one}\n`).join(''));
  return 0;
}

function payloadIn(args: readonly string[]): string {
  const [path, ...more] = args[0] === '--' ? args.slice(1) : args;
  if (path === undefined || more.length > 0) throw new Refusal('split takes one file: scimlint split PAYLOAD');
  if (path.startsWith('-') && args[0] !== '--') throw new Refusal(`split has no option ${path}: scimlint split PAYLOAD`);
  return path;
}

function textsOf(path: string, { text, encoding }: Decoded): readonly string[] {
  if (recognise({ text, name: path })?.kind !== 'bulk-request') throw new Refusal(`${path}: it is no bulk request`);
  if (encoding !== undefined) throw new Refusal(`${path}: it is written in ${encoding}; save it as UTF-8 first`);
  const found = splitRequest(text);
  if (!found)
    throw new Refusal(`${path}: its JSON is broken, or it has no array of Operations; "scimlint check" says where. Repair it first.`);
  return found.files;
}

interface Part {
  readonly path: string;
  readonly text: string;
}

/** The parts first, so that nothing is lost when one of them cannot be written: then those before it are taken away again. */
async function writeAll(path: string, kept: string, parts: readonly Part[], source: Decoded): Promise<void> {
  const made: string[] = [];
  let at = path;
  try {
    const { mode } = await stat(path); // who may not read the payload may not read its parts
    for (const part of parts) {
      at = part.path;
      const file = await open(at, 'wx', mode & 0o777);
      made.push(at);
      await file.writeFile(encode(source, part.text)).finally(() => file.close());
    }
    at = path;
    await writeFileAtomic(path, encode(source, kept));
  } catch (error) {
    for (const one of made) await rm(one, { force: true });
    throw new Refusal(`${at}: ${reasonOf(error, 'write')}; nothing was changed`);
  }
}
