/** A request file of a megabyte: what a keystroke costs, beside opening it. */
import { defaultSettings, open, type Document } from '../server/src/core/index.ts';
import { aRequest } from './requests.ts';

const SHOWN = 1000;
const SIZE = 1_000_000;
const context = { settings: defaultSettings, environment: { newGuid: () => '', now: () => Date.UTC(2026, 0, 1) }, said: true };
const HEAD = `POST https://graph.microsoft.com/v1.0/servicePrincipals/{{servicePrincipalId}}/synchronization/jobs/{{jobId}}/bulkUpload
Authorization: Bearer {{token}}
Content-Type: application/scim+json

`;

/** Uploads of so many operations each, one after the other. */
function aFile(operations: number): string {
  const one = `### Upload\n${HEAD}${aRequest(operations, 'clean')}\n`;
  return '@tenant = contoso\n\n' + one.repeat(Math.ceil(SIZE / one.length));
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function keystroke(document: Document, at: number): number {
  let current = document;
  return median(
    Array.from({ length: 41 }, (_, i) =>
      timed(() => {
        current = current.edit(i % 2 === 0 ? { span: { start: at, end: at }, text: 'x' } : { span: { start: at, end: at + 1 }, text: '' });
        current.diagnostics(SHOWN);
      }),
    ),
  );
}

/** Lines that a regular expression may read again and again: twice as long, they may take twice the time. */
const hostile: Readonly<Record<string, (length: number) => string>> = {
  'blanks in a token': (length) => `${HEAD.replace('{{token}}', `a${' '.repeat(length)}b`)}{}\n`,
  'blanks before a target': (length) => HEAD.replace('\n', `\n${' '.repeat(length)}x:y\n`),
  'beginnings of tokens': (length) => `@token = ${'eyJ.'.repeat(length / 4)}\n\n${HEAD}{}\n`,
  'open braces': (length) => `GET https://graph.microsoft.com/${'{{'.repeat(length / 2)}\n`,
};

/** `line` prints a ratio. */
export function benchHttp(line: (what: string, value: number, aim: string) => void): void {
  for (const [what, make] of Object.entries(hostile)) {
    const [once = NaN, twice = NaN] = [100_000, 200_000].map((length) =>
      median(Array.from({ length: 5 }, () => timed(() => void open('http', make(length), context).diagnostics(SHOWN)))),
    );
    line(`request file, ${what}: twice as many, to once`, twice / once, 'aim 2');
  }
  for (const operations of [50, 1]) {
    const text = aFile(operations);
    const opened = median(
      Array.from({ length: 7 }, () =>
        timed(() => {
          open('http', text, context).diagnostics(SHOWN);
        }),
      ),
    );
    const document = open('http', text, context);
    document.diagnostics(SHOWN);
    const title = `request file, ${(text.length / 1e6).toFixed(2)} M characters, ${operations} operations a request: keystroke`;
    const body = text.indexOf('"title": "Analyst"', text.length >> 1) + 12;
    line(`${title} in a body, to opening it`, keystroke(document, body) / opened, 'aim 0.05');
    line(`${title} in an address`, keystroke(document, text.indexOf('/bulkUpload', text.length >> 1)) / opened, 'aim 0.05');
    line(`${title} in a variable`, keystroke(document, text.indexOf('contoso')) / opened, 'aim 0.05');
  }
}
