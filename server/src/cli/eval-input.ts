/** What `eval` reads: the attributes of one person, or a batch of evaluations. A Refusal names the member at fault, never its value. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { isAttributeValue, readContext, withDigits, type Attributes, type AttributeValue, type EvaluationContext } from '../core/index.ts';
import { decode } from './decode.ts';
import { reasonOf } from './read.ts';
import { Refusal } from './refusal.ts';

export interface Entry {
  readonly id?: unknown;
  readonly expression: string;
  readonly attributes: Attributes;
  readonly context: Partial<EvaluationContext>;
}

export async function readAttributes(path: string): Promise<Attributes> {
  return attributesOf(await readJsonFile(path), path);
}

export async function readBatch(path: string): Promise<readonly Entry[]> {
  const entries = await readJsonFile(path);
  if (!Array.isArray(entries)) throw new Refusal(`${path}: a batch is an array of { "expression", "attributes" }.`);
  return entries.map((entry: unknown, i) => entryOf(entry, `${path}: entry ${i + 1}`));
}

async function readJsonFile(path: string): Promise<unknown> {
  const source = await (path === '-' ? buffer(process.stdin) : readFile(path)).then(decode, (error: unknown) => reasonOf(error));
  if (typeof source === 'string') throw new Refusal(`${path}: ${source}`);
  try {
    return JSON.parse(withDigits(source.text)) as unknown;
  } catch {
    throw new Refusal(`${path}: it is not JSON; "scimlint check" says where.`);
  }
}

type Members = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

function entryOf(entry: unknown, where: string): Entry {
  if (!isObject(entry)) throw new Refusal(`${where} is no object; write { "expression", "attributes" }.`);
  const { id, expression, attributes = {}, context = {} } = entry;
  if (typeof expression !== 'string') throw new Refusal(`${where}: its expression is no text.`);
  if (!isObject(context)) throw new Refusal(`${where}: its context is no object.`);
  return {
    ...(id === undefined ? {} : { id }),
    expression,
    attributes: attributesOf(attributes, `${where}: its attributes`),
    context: contextOf(context, `${where}: in its context`),
  };
}

function attributesOf(value: unknown, where: string): Attributes {
  if (!isObject(value)) throw new Refusal(`${where}: attributes are an object, with a member for each.`);
  const attributes = new Map<string, AttributeValue>();
  for (const [name, given] of Object.entries(value)) {
    if (!isAttributeValue(given))
      throw new Refusal(`${where}: an attribute is text, a list of texts, a Boolean, a number or null; "${name}" is not.`);
    attributes.set(name, given);
  }
  return Object.fromEntries(attributes);
}

function contextOf(written: Members, where: string): Partial<EvaluationContext> {
  const context = readContext(written);
  if (typeof context === 'string') throw new Refusal(`${where}, ${context}.`);
  return context;
}
