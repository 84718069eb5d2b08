/** Our reading of real request files beside that of two tools: the same requests, and the same verdict on the Content-Type of each, were it sent to our endpoint. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf, requestsIn, type Placed } from '../../server/src/core/http/blocks.ts';
import { ADDRESS } from '../../server/src/core/http/example.ts';
import { isOpen, resolve } from '../../server/src/core/http/variables.ts';
import { applyEdits, defaultSettings, open } from '../../server/src/core/index.ts';

interface Recorded {
  /** Of the request line, or of the first line of its block. */
  readonly line: number;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly bodyLength: number;
}
interface Entry {
  readonly file: string;
  readonly restClient: readonly Recorded[] | null;
  readonly httpYac: readonly Recorded[] | null;
}

export interface Agreement {
  readonly failures: readonly { readonly file: string; readonly failure: string }[];
  /** One line for each comparison. */
  readonly figures: readonly string[];
}

/** A request as a line of text. */
type Shown = string;
const shownRecord = ({ line, method, url }: Recorded): Shown => `${line} ${method} ${url}`;

export function checkRequests(folder: string): Agreement {
  const entries = JSON.parse(readFileSync(join(folder, 'http', 'requests.json'), 'utf8')) as readonly Entry[];
  const failures: { file: string; failure: string }[] = [];
  const counts = { files: 0, both: 0, equal: 0, restClient: 0, httpYac: 0, requests: 0, read: 0, posts: 0, verdicts: 0 };
  for (const { file, restClient, httpYac } of entries) {
    const text = readFileSync(join(folder, 'http', file), 'utf8').replace(/^\uFEFF/, '');
    const placed = requestsIn(text);
    const known = new Set([...(restClient ?? []), ...(httpYac ?? [])].map(({ line }) => line));
    const ours = placed.map((one) => shown(one, text, known));
    const same = (theirs: readonly Recorded[] | null): boolean => JSON.stringify(theirs?.map(shownRecord)) === JSON.stringify(ours);
    counts.files++;
    if (same(restClient)) counts.restClient++;
    if (same(httpYac)) counts.httpYac++;
    if (restClient && httpYac && JSON.stringify(restClient.map(shownRecord)) === JSON.stringify(httpYac.map(shownRecord))) {
      counts.both++;
      if (same(restClient)) counts.equal++;
      else failures.push({ file: `http/${file}`, failure: 'is read differently by both tools' });
    }
    // Both took the curl commands and shell fragments of two files for addresses, which REST Client itself does not.
    const agreed = (restClient ?? []).filter((one) => httpYac?.some((other) => shownRecord(one) === shownRecord(other)));
    const requests = agreed.filter(({ url }) => !/^(?:curl\s|-|\.\/)/.test(url));
    counts.requests += requests.length;
    for (const one of requests) {
      if (ours.includes(shownRecord(one))) counts.read++;
      else failures.push({ file: `http/${file}`, failure: `lacks ${shownRecord(one)}` });
    }
    for (const [i, one] of placed.entries()) {
      const records = [restClient, httpYac].flatMap(
        (tool) => tool?.filter((record) => shownRecord(record) === ours[i] && /^post$/i.test(record.method)) ?? [],
      );
      const wanted = [...new Set(records.map((record) => verdictOf(record, text)))];
      if (wanted.length === 0) continue;
      counts.posts++;
      const verdict = verdictAtOurs(one, text);
      if (wanted.includes(verdict)) counts.verdicts++;
      else
        failures.push({
          file: `http/${file}`,
          failure: `${ours[i] ?? ''}, sent to /bulkUpload, is said to have ${verdict} Content-Type, not ${wanted.join(' or ')}`,
        });
    }
  }
  const { files, both, equal, requests, read, posts, verdicts } = counts;
  return {
    failures,
    figures: [
      `request lists: equal in ${equal} of ${both} files in which both tools agree; REST Client ${counts.restClient}, httpYac ${counts.httpYac} of ${files}`,
      `requests: ${read} of ${requests} on which both tools agree`,
      `Content-Type at our endpoint: ${verdicts} of ${posts} recorded POSTs`,
    ],
  };
}

/** With the line of the request or, where that was recorded, of its block. */
function shown({ request, start }: Placed, text: string, known: ReadonlySet<number>): Shown {
  const lines = text.split(/\r\n|\n|\r/);
  const at = start + Math.min((request.method ?? request.target).span.start, request.target.span.start);
  let line = text.slice(0, at).split(/\r\n|\n|\r/).length - 1;
  if (!known.has(line)) while (line > 0 && !lines[line - 1]?.startsWith('###')) line--;
  return `${line} ${request.method?.text ?? 'GET'} ${request.url}`;
}

type Verdict = 'no' | 'a wrong' | 'a right' | 'an unknown';

/** What the headers that a tool read say. */
function verdictOf({ headers, bodyLength }: Recorded, text: string): Verdict {
  const written = headers['content-type'];
  if (written === undefined) return bodyLength > 0 ? 'no' : 'a right';
  return verdictOn(String(written), text);
}

function verdictOn(written: string, text: string): Verdict {
  const values = new Map<string, string>();
  for (const { parsed } of blocksOf(text)) for (const { name, value } of parsed.variables) values.set(name, value);
  const value = resolve(written, values);
  if (isOpen(value)) return 'a right';
  return /^application\/scim\+json\s*(?:;|$)/i.test(value.trim()) ? 'a right' : 'a wrong';
}

/** What we say once the request goes to /bulkUpload. */
function verdictAtOurs({ request, start }: Placed, text: string): Verdict {
  const [first, last] = [request.pieces[0], request.pieces.at(-1)];
  if (!first || !last) return 'an unknown';
  const span = { start: start + first.start, end: start + last.start + last.text.length };
  const changed = applyEdits(text, [{ span, text: ADDRESS }]);
  const environment = { newGuid: () => '00000000-0000-4000-8000-000000000000', now: () => Date.UTC(2026, 0, 1) };
  const document = open('http', changed, { settings: defaultSettings, environment, said: true });
  const end = start + Math.max(request.headEnd, request.body?.span.start ?? 0) + ADDRESS.length;
  const rules = document
    .diagnostics()
    .filter((one) => one.span.start >= span.start && one.span.start <= end)
    .map(({ rule }) => rule);
  if (rules.includes('http/missing-content-type')) return 'no';
  return rules.includes('http/wrong-content-type') ? 'a wrong' : 'a right';
}
