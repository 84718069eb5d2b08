/** What `eval` reads: the attributes of one person, or a batch of evaluations. A Refusal names the member at fault, never its value. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { withDigits, type Attributes, type AttributeValue, type EvaluationContext } from '../core/index.ts';
import { decode } from './decode.ts';
import { reasonOf } from './read.ts';
import { readMoment } from './moment.ts';
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
    const attribute = attributeOf(given);
    if (attribute === undefined)
      throw new Refusal(`${where}: an attribute is text, a list of texts, a Boolean, a number or null; "${name}" is not.`);
    attributes.set(name, attribute);
  }
  return Object.fromEntries(attributes);
}

function attributeOf(value: unknown): AttributeValue | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isTexts(value) ? value : undefined;
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');

function contextOf({ now, seed, defaultDomain, taken, params }: Members, where: string): Partial<EvaluationContext> {
  const moment = typeof now === 'string' ? readMoment(now) : undefined;
  if (now !== undefined && moment === undefined) throw new Refusal(`${where}, now is no moment such as 2026-01-31T08:00:00Z.`);
  if (seed !== undefined && typeof seed !== 'number') throw new Refusal(`${where}, seed is no number.`);
  if (defaultDomain !== undefined && typeof defaultDomain !== 'string') throw new Refusal(`${where}, defaultDomain is no text.`);
  if (taken !== undefined && !isTexts(taken)) throw new Refusal(`${where}, taken is no list of texts.`);
  if (params !== undefined && !isTextRecord(params)) throw new Refusal(`${where}, params is no object of texts.`);
  return {
    ...(moment === undefined ? {} : { now: moment }),
    ...(seed === undefined ? {} : { seed }),
    ...(defaultDomain === undefined ? {} : { defaultDomain }),
    ...(taken === undefined ? {} : { taken }),
    ...(params === undefined ? {} : { params }),
  };
}

const isTextRecord = (value: unknown): value is Readonly<Record<string, string>> =>
  isObject(value) && Object.values(value).every((one) => typeof one === 'string');
