/** No word of scimlint holds more than eight characters in a row of a token or a secret, whatever these are. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprinted } from '../../../server/src/cli/fingerprint.ts';
import { formats } from '../../../server/src/cli/formats.ts';
import { copyRequest, open, type Document } from '../../../server/src/core/index.ts';
import { aContext } from '../../opening.ts';
import { aSecret, aSecretToken, saidOf, secretFile } from './secret-files.ts';

/** Everything that a person or a program is told. */
function said(document: Document): string {
  const diagnostics = document.diagnostics();
  const hovers = [...Array(document.text.length).keys()].filter((at) => at % 23 === 0);
  const problems = fingerprinted('a.http', document.text.toString(), diagnostics).map(
    ([
      {
        span: { start, end },
        ...rest
      },
      fingerprint,
    ]) => ({
      ...rest,
      range: { start: document.text.positionAt(start), end: document.text.positionAt(end) },
      fingerprint,
    }),
  );
  const printed = Object.values(formats).map(({ start }) => {
    const printer = start({ colours: false });
    return printer.file({ path: 'a.http', id: 'a.http', kind: document.kind, problems }) + printer.end(true).text;
  });
  return [
    ...diagnostics.map(({ message }) => message),
    ...hovers.flatMap((at) => [document.hover(at)?.markdown, document.describe(at)?.markdown]),
    ...document.fixes({ start: 0, end: document.text.length }).map(({ title }) => title),
    ...document.completions(20).map(({ label }) => label),
    JSON.stringify(document.outline()),
    document.summary,
    ...printed,
  ].join('\n');
}

it('tells nothing of a token or a secret', () => {
  fc.assert(
    fc.property(aSecretToken, aSecret, (token, secret) => {
      expect(saidOf(said(open('http', secretFile(token, secret), aContext())), token, secret)).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 120_000);

it('copies a request without them', () => {
  fc.assert(
    fc.property(aSecretToken, aSecret, (token, secret) => {
      const text = secretFile(token, secret, 'x');
      for (const { index } of text.matchAll(/^(?:POST|PUT|GET|curl) /gm))
        for (const shell of ['curl', 'powershell'] as const) {
          const copied = copyRequest(text, index, shell) ?? '';
          expect(copied).toMatch(/^(?:curl|Invoke-RestMethod) /);
          expect(saidOf(copied, token, secret)).toEqual([]);
        }
    }),
    { numRuns: 100 },
  );
}, 120_000);
