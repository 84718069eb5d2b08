/** Speed and memory beside other validators, in one run: ratios, since machines differ. */
import { Ajv } from 'ajv';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { defaultSettings, open, type Document } from '../server/src/core/index.ts';
import { benchHttp } from './http.ts';
import { benchLog } from './log.ts';
import { checkTimes, evaluationTime } from './expression.ts';
import { aRequest, type Sort } from './requests.ts';
import { payloadSchema } from './schema.ts';
import { benchStdio } from './stdio.ts';

const SHOWN = 1000;
const context = { settings: defaultSettings, environment: { newGuid: () => '', now: () => Date.UTC(2026, 0, 1) }, said: true };
const openRequest = (text: string): Document => open('bulk-request', text, context);

const service = getLanguageService({});
service.configure({
  validate: true,
  allowComments: false,
  schemas: [{ uri: 'scim://payload', fileMatch: ['*.json'], schema: payloadSchema }],
});
const validate = new Ajv({ allErrors: true }).compile(payloadSchema);

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;

/** In milliseconds, the median of several runs. */
function timed(runs: number, run: () => void): number {
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

async function timedService(runs: number, text: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const document = TextDocument.create('file:///a.json', 'json', i, text);
    const start = performance.now();
    await service.doValidation(document, service.parseJSONDocument(document));
    times.push(performance.now() - start);
  }
  return median(times);
}

const check = (runs: number, text: string, limit = SHOWN): number =>
  timed(runs, () => {
    openRequest(text).diagnostics(limit);
  });

/** A character typed and taken back, again and again, at a place; with the diagnostics that are shown. */
function keystroke(document: Document, at: number, times: number): number {
  let current = document;
  const each = Array.from({ length: times }, (_, i) => {
    const edit = i % 2 === 0 ? { span: { start: at, end: at }, text: 'x' } : { span: { start: at, end: at + 1 }, text: '' };
    const start = performance.now();
    current = current.edit(edit);
    current.diagnostics(SHOWN);
    return performance.now() - start;
  });
  return median(each);
}

const collect = (): number => {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().external;
};

/** Bytes kept by an open document, without its text as one string. */
function memory(text: string, edits: number): number {
  const before = collect();
  let document = openRequest(text);
  document.diagnostics(SHOWN);
  for (let i = 0; i < edits; i++) {
    const at = Math.floor((text.length * ((i * 7919) % 1000)) / 1000);
    document = document.edit({ span: { start: at, end: at }, text: ' ' }).edit({ span: { start: at, end: at + 1 }, text: '' });
  }
  const after = collect();
  return document.text.length > 0 ? after - before : 0;
}

const ratio = (value: number): string => (value < 0.01 ? value.toFixed(5) : value.toFixed(2));
const line = (what: string, value: number, aim: string): void => {
  console.log(`${what.padEnd(72)} ${ratio(value).padStart(9)}   ${aim}`);
};

export async function bench(): Promise<void> {
  console.log('ratio to vscode-json-languageservice with the same contract, unless said otherwise; medians\n');
  await benchStdio(line);
  for (const count of [50, 1_000, 10_000, 100_000]) {
    for (const sort of ['clean', 'defective', 'remarked'] as const satisfies readonly Sort[]) {
      const text = aRequest(count, sort);
      const runs = count <= 1_000 ? 25 : count <= 10_000 ? 5 : 1;
      check(Math.min(runs, 3), text);
      const theirs = await timedService(runs, text);
      const ajv = timed(runs, () => {
        validate(JSON.parse(text));
      });
      const ours = check(runs, text);
      const title = `${count} operations, ${sort} (${(text.length / 1e6).toFixed(2)} M characters)`;
      line(`${title}: full check`, ours / theirs, count === 10_000 && sort === 'clean' ? 'aim 0.20' : '');
      line(`${title}: full check, to JSON.parse + Ajv`, ours / ajv, '');
      if (sort === 'remarked') line(`${title}: full check, all places`, check(Math.min(runs, 3), text, Infinity) / theirs, '');
      const middle = text.indexOf('"title": "Analyst"', text.length >> 1);
      const document = openRequest(text);
      document.diagnostics(SHOWN);
      const inText = keystroke(document, middle + 12, 41) / theirs;
      const inKey = keystroke(document, middle + 3, 41) / theirs;
      line(
        `${title}: keystroke in a text`,
        inText,
        count === 10_000 ? (sort === 'remarked' ? 'aim 0.01' : 'aim 0.001') : count === 50 ? 'aim 0.05' : '',
      );
      line(`${title}: keystroke in a key`, inKey, count === 10_000 ? 'aim 0.01' : '');
    }
  }
  if (globalThis.gc) {
    for (const sort of ['clean', 'remarked'] as const) {
      const text = aRequest(10_000, sort);
      const size = text.length; // one byte a character: it is ASCII
      line(
        `10000 operations, ${sort}: memory to the text, the text included`,
        memory(text, 0) / size,
        sort === 'clean' ? 'aim 1.5' : 'aim 2',
      );
      line(`10000 operations, ${sort}: memory to the text after 1000 edits`, memory(text, 500) / size, 'the same');
    }
  }
  const [small, large] = [aRequest(1_000, 'clean'), aRequest(32_000, 'clean')];
  check(3, small);
  line('growth of a full check from 1,000 to 32,000 operations', check(3, large) / check(15, small), 'aim 45');
  benchHttp(line);
  benchLog(line);
  console.log(`\n30 mappings evaluated for 1,000 people: ${evaluationTime(5).toFixed(0)} ms of CPU (aim 1000)`);
  const one = checkTimes();
  console.log(
    `An expression of ${one.length} characters parsed and checked: ${one.check.toFixed(1)} µs (aim 20); JSON.parse of it: ${one.json.toFixed(1)} µs`,
  );
}
