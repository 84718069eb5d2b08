/** An edited request equals one that is freshly opened, whatever the edit to whichever operation. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open, Text, type Diagnostic, type Document, type TextEdit } from '../../../server/src/core/index.ts';
import { anOperation, aRequest, aUser } from '../../../server/src/core/bulk-request/example.ts';
import { aContext, allRules } from '../../opening.ts';

const openRequest = (text: string): Document => open('bulk-request', text, aContext());

const seeds: readonly string[] = [
  aRequest(...Array.from({ length: 12 }, (_, i) => anOperation({ bulkId: `"op-${i % 7}"`, data: aUser({ externalId: `"${i}"` }) }))),
  aRequest(anOperation({ method: '"post"' }), anOperation({ path: undefined }), anOperation({ data: '[]' })).replaceAll('\n', '\r\n'),
  aRequest(anOperation(), anOperation()).replace(/\s+/g, ' '),
  aRequest(...Array.from({ length: 50 }, (_, i) => `{"bulkId":"${i}"}`)),
  aRequest('{}'),
  ...allRules.flatMap(({ rule }) => rule.examples.bad.map(({ code }) => code.replace(/[«»]/g, ''))).filter((text) => text.length < 4000),
];

/** What people type and paste, and what breaks structure. */
const snippet = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '\\',
    '//',
    '/*',
    '*/',
    '\n',
    '\r',
    '\r\n',
    ' ',
    'null',
    'true',
    '"method": "PUT",',
    '"Operations": [',
    '\uFEFF',
    '😀',
    '\uD83D',
    '#',
  ),
  fc.constantFrom(
    anOperation(),
    `${anOperation()},`,
    '{},',
    ',{}',
    '}, {',
    '"method":"PATCH",',
    '"bulkId": "op-1",',
    '"externalId": "",',
    '{"a":1}',
    '"urn:x:y": {}',
    '[]',
  ),
  fc.string({ maxLength: 6 }),
);
const where = fc.double({ min: 0, max: 1, noNaN: true });
const anEdit = fc.record({
  at: where,
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  text: snippet,
  toOperation: fc.oneof(fc.constant(undefined), fc.record({ first: where, ends: fc.constantFrom(0, 1, 40) })),
});
type AnEdit = typeof anEdit extends fc.Arbitrary<infer Value> ? Value : never;

/** Anywhere in the text; or from the start of an operation, to its first character or to the start of the next. */
function editIn(text: Text, { at, length, text: added, toOperation }: AnEdit): TextEdit {
  const starts = [...text.toString().matchAll(/\{\s*"(?:method|bulkId)"/g)].map(({ index }) => index);
  if (!toOperation || starts.length === 0) {
    const start = Math.floor(at * text.length);
    return { span: { start, end: Math.min(text.length, start + length) }, text: added };
  }
  const first = Math.floor(toOperation.first * (starts.length - 1));
  const start = starts[first] ?? 0;
  return {
    span: { start, end: toOperation.ends === 40 ? (starts[first + 1] ?? text.length) : Math.min(text.length, start + toOperation.ends) },
    text: added,
  };
}

const isInside = ({ span, related }: Diagnostic, length: number): boolean =>
  [span, ...related.map((one) => one.span)].every(({ start, end }) => start >= 0 && start <= end && end <= length);

describe('editing a request', () => {
  it('gives what opening the new text gives, for thousands of random edits', () => {
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.array(anEdit, { minLength: 1, maxLength: 8 }), (seed, edits) => {
        let document = openRequest(seed);
        for (const one of edits) {
          document = document.edit(editIn(document.text, one));
          const text = document.text.toString();
          const diagnostics = document.diagnostics();
          const opened = openRequest(text);
          expect(diagnostics).toEqual(opened.diagnostics());
          for (const i of [0, 3, 99]) {
            const place = document.locate(['Operations', i, 'data', 'externalId']);
            expect(place).toEqual(opened.locate(['Operations', i, 'data', 'externalId']));
            expect(0 <= place.start && place.start <= place.end && place.end <= text.length).toBe(true);
          }
          for (const diagnostic of diagnostics) expect(isInside(diagnostic, text.length)).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  }, 120_000);

  const one = (id: string): string =>
    anOperation({ bulkId: `"${id}"`, data: aUser({ externalId: `"${id}"`, userName: `"${id}@contoso.com"` }) });

  it('counts operations again when one is added or taken out', () => {
    const fifty = aRequest(...Array.from({ length: 50 }, (_, i) => one(String(i))));
    const at = fifty.lastIndexOf('{\n      "method"');
    const rulesOf = (document: Document): readonly string[] => document.diagnostics().map(({ rule }) => rule);
    const added = `${one('new')},`;
    const more = openRequest(fifty).edit({ span: { start: at, end: at }, text: added });
    expect(rulesOf(more)).toEqual(['bulk-request/too-many-operations']);
    expect(rulesOf(more.edit({ span: { start: at, end: at + added.length }, text: '' }))).toEqual([]);
  });

  it('survives nesting that would overflow a stack', () => {
    for (const deep of [
      '['.repeat(200_000),
      '{"a":'.repeat(100_000),
      `{"Operations":[${'{"a":['.repeat(50_000)}`,
      `{"Operations":[{"data":${'['.repeat(200_000)}${']'.repeat(200_000)}}]}`,
    ]) {
      expect(openRequest(deep).diagnostics().length).toBeGreaterThan(0);
    }
  });
});

describe('Text', () => {
  it('finds the same places after an edit as a fresh text does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\r', '\n', '\r\n', '😀', 'long '.repeat(9000)), { maxLength: 12 }),
        fc.array(anEdit, { maxLength: 5 }),
        (parts, edits) => {
          let text = Text.of(parts.join(''));
          for (const one of edits) {
            text = text.replace(editIn(text, one));
            const whole = text.toString();
            const fresh = Text.of(whole);
            for (const offset of [0, Math.floor(whole.length / 2), whole.length]) {
              expect(text.positionAt(offset)).toEqual(fresh.positionAt(offset));
              expect(text.slice(0, offset)).toBe(whole.slice(0, offset));
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
