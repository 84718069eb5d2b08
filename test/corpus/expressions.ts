/** Expressions that pages have published: those that are valid have no mistake, and those with a printed result come to it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings, evaluate, open, type Attributes, type Result, type Trace } from '../../server/src/core/index.ts';
import type { Outcome } from './check.ts';

interface Published {
  readonly id: string;
  readonly expression: string;
  readonly known_valid: boolean | 'unknown';
  /** Where only the place of the expression makes it invalid. */
  readonly invalid_because?: string;
}
interface Vector {
  readonly id: string;
  readonly expression: string;
  readonly attributes: Attributes;
  readonly context?: {
    readonly now?: string;
    readonly seed?: number;
    readonly defaultDomain?: string;
    readonly taken?: readonly string[];
    readonly params?: Readonly<Record<string, string>>;
  };
  readonly expected: Expected;
  /** Other results that can be defended. */
  readonly alternatives?: readonly Expected[];
  readonly status: string;
}
type Expected =
  | string
  | null
  | readonly string[]
  | { readonly $regex: string }
  | { readonly $ignored: true }
  | { readonly $keyword: string }
  | { readonly $error: string };

/** Nothing where the folder is not there. */
export function checkExpressions(folder: string): readonly Outcome[] {
  if (!existsSync(folder)) return [];
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return [
    ...(read('corpus.json') as readonly Published[]).map((one) => outcome(`expression/${one.id}`, () => checkPublished(one))),
    ...(read('vectors.json') as readonly Vector[]).map((one) => outcome(`expression/${one.id}`, () => checkVector(one))),
  ];
}

function outcome(file: string, check: () => string | undefined): Outcome {
  try {
    const failure = check();
    return failure === undefined ? { file } : { file, failure };
  } catch (error) {
    return { file, failure: `throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` };
  }
}

const environment = { newGuid: () => '00000000-0000-4000-8000-000000000000', now: () => Date.UTC(2026, 0, 1) };

function checkPublished({ expression, known_valid: isValid, invalid_because: reason }: Published): string | undefined {
  evaluate(expression, {}, { now: environment.now(), seed: 1 });
  const errors = open('expression', expression, { settings: defaultSettings, environment, said: true })
    .diagnostics()
    .filter(({ severity }) => severity === 'error');
  if (isValid === false && reason === undefined && errors.length === 0) return 'gets no error';
  return isValid === true && errors.length > 0 ? `gets ${errors.map(({ rule }) => rule).join(', ')}` : undefined;
}

function checkVector({ expression, attributes, context = {}, expected, alternatives = [], status }: Vector): string | undefined {
  const { now = '2026-01-01T00:00:00Z', seed = 1, ...others } = context;
  const { result, trace } = evaluate(expression, attributes, { now: Date.parse(now), seed, ...others });
  if (![expected, ...alternatives].some((one) => isExpected(result, one))) return `comes to ${JSON.stringify(result)}`;
  return status === 'doc-contradiction' && !contradicts(trace) ? 'says nothing of the page that prints something else' : undefined;
}

const contradicts = (trace: Trace | undefined): boolean =>
  trace !== undefined && (trace.contradictions.length > 0 || trace.children.some(contradicts));

function isExpected(result: Result, expected: Expected): boolean {
  if (typeof expected === 'object' && expected !== null && !isList(expected)) {
    if ('$ignored' in expected) return result.outcome === 'ignored';
    if ('$keyword' in expected) return result.outcome === 'keyword' && result.keyword === expected.$keyword;
    if ('$error' in expected) return result.outcome === 'error';
    return result.outcome === 'value' && typeof result.value === 'string' && new RegExp(expected.$regex).test(result.value);
  }
  if (result.outcome !== 'value') return false;
  const value = typeof result.value === 'boolean' ? (result.value ? 'True' : 'False') : result.value;
  return JSON.stringify(value) === JSON.stringify(expected);
}

const isList = (value: Expected): value is readonly string[] => Array.isArray(value);
