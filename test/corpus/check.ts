/** Checks real files that nobody here wrote: nothing throws, other people's documents are left alone, published payloads are not called wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  applyEdits,
  defaultSettings,
  open,
  recognise,
  type Diagnostic,
  type Document,
  type KindId,
  type Settings,
} from '../../server/src/core/index.ts';
import { checkExpressions } from './expressions.ts';
import { objectionsOfScimmy } from './scimmy.ts';
import { reasonFor } from './scimmy-reasons.ts';

interface ScimEntry {
  readonly file: string;
  readonly source: string;
  readonly kind: string;
  readonly valid_json: boolean;
}
interface HttpEntry {
  readonly file: string;
  readonly real_defects: unknown;
}

/** What SCIMMY and we say of one document. */
export interface Comparison {
  readonly file: string;
  readonly objections: readonly string[];
  /** The rules that report something at warning or error level, in either profile. */
  readonly ours: readonly string[];
  /** Why we say nothing where it objects. */
  readonly reasons: readonly string[];
}

export interface Outcome {
  readonly file: string;
  /** Absent where the file passed. */
  readonly failure?: string;
}

/** Payloads that Microsoft, or a lab built on its pages, has published for this endpoint. */
const published = /^(AzureAD|MicrosoftDocs|microsoftgraph|iCC-seschuck)\//;

/** The errors that published payloads may get, each for a reason: this page showed a DELETE in 2023, which was removed since. */
const budget: Readonly<Record<string, readonly string[]>> = {
  'bulk-request__ms-graph-beta-ex4-delete-2023.json': ['bulk-request/unsupported-method'],
};

const environment = { newGuid: () => '00000000-0000-4000-8000-000000000000', now: () => Date.UTC(2026, 0, 1) };
const openAs = (kind: KindId, text: string, said: boolean, profile: Settings['profile'] = 'entra'): Document =>
  open(kind, text, { settings: { ...defaultSettings, profile }, environment, said });

const manifest = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, name, 'manifest.json'), 'utf8'));

export { checkRequests } from './requests.ts';

export function checkCorpus(folder: string): readonly Outcome[] {
  const scim = (manifest(folder, 'scim') as readonly ScimEntry[]).map((entry) =>
    outcome(`scim/${entry.file}`, () => checkScim(entry, read(folder, 'scim', entry.file))),
  );
  const http = (manifest(folder, 'http') as readonly HttpEntry[]).map((entry) =>
    outcome(`http/${entry.file}`, () => checkHttp(entry, read(folder, 'http', entry.file))),
  );
  return [...scim, ...http, ...checkExpressions(join(folder, '..', 'reference', 'expression'))];
}

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8').replace(/^\uFEFF/, '');

function outcome(file: string, check: () => string | undefined): Outcome {
  try {
    const failure = check();
    return failure === undefined ? { file } : { file, failure };
  } catch (error) {
    return { file, failure: `throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` };
  }
}

function checkScim({ file, source, kind, valid_json: isValid }: ScimEntry, text: string): string | undefined {
  const recognised = recognise({ name: file, text });
  if (kind !== 'bulk-request') {
    exercise(openAs('bulk-request', text, true)); // as if somebody had said that it is a request
    return recognised ? `is taken for ${recognised.kind}` : undefined;
  }
  if (!recognised) return isValid ? 'is not recognised' : undefined;
  const asIs = exercise(openAs(recognised.kind, text, recognised.said));
  const said = exercise(openAs(recognised.kind, text, true));
  if (!published.test(source)) return undefined;
  const errors = [...asIs, ...said].filter(({ severity, rule }) => severity === 'error' && !(budget[file] ?? []).includes(rule));
  return errors.length > 0 ? `gets ${errors.map(({ rule }) => rule).join(', ')}` : undefined;
}

/** Of the SCIM documents that are JSON. */
export const compareWithScimmy = (folder: string): readonly Comparison[] =>
  (manifest(folder, 'scim') as readonly ScimEntry[])
    .filter(({ valid_json: isValid }) => isValid)
    .map(({ file, kind }) => {
      const text = read(folder, 'scim', file);
      const objections = objectionsOfScimmy(kind, JSON.parse(text));
      const ours = recognise({ name: file, text }) ? rulesAgainst(text) : [];
      const isOursToExplain = objections.length > 0 && ours.length === 0;
      return { file, objections, ours, reasons: isOursToExplain ? objections.map((one) => reasonFor(kind, one) ?? NO_REASON) : [] };
    });

export const NO_REASON = 'nobody has said why we do not';

const rulesAgainst = (text: string): readonly string[] => [
  ...new Set(
    (['entra', 'rfc'] as const)
      .flatMap((profile) => openAs('bulk-request', text, true, profile).diagnostics())
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ rule }) => rule),
  ),
];

function checkHttp({ real_defects: defects }: HttpEntry, text: string): string | undefined {
  const found = exercise(openAs('http', text, true)).filter(({ severity }) => severity === 'error' || severity === 'warning');
  return found.length > 0 && !defects ? `gets ${found.map(({ rule }) => rule).join(', ')}` : undefined;
}

/** Asks a document for everything it can answer. */
function exercise(document: Document): readonly Diagnostic[] {
  const text = document.text.toString();
  const diagnostics = document.diagnostics();
  for (const { span } of diagnostics.slice(0, 50)) {
    document.hover(span.start);
    for (const { edits } of document.fixes(span)) applyEdits(text, edits);
  }
  document.safeFixes();
  return diagnostics;
}
