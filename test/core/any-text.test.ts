/** Whatever the text, every kind opens it, answers within it, and an edited document equals one that is freshly opened. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixAll, kinds, open, recognise, type Document, type KindId, type OutlineItem, type Span } from '../../server/src/core/index.ts';
import { openSample, sampleNames } from '../../build/samples.ts';
import { readMarks } from '../marks.ts';
import { aContext, allRules, names } from '../opening.ts';

const samples = sampleNames().map((name) => ({ name, text: openSample(name).text.toString() }));
const examples = allRules.flatMap(({ kind, rule }) =>
  [...rule.examples.bad.map(({ code }) => readMarks(code).text), ...rule.examples.good].map((text) => ({ name: names[kind.id], text })),
);

/** Texts of a kind, none of them long. */
const seedsOf = (kind: KindId): readonly string[] =>
  [...examples, ...samples]
    .filter(({ name, text }) => text.length < 10_000 && recognise({ name, text })?.kind === kind)
    .map(({ text }) => text);

const openAs = (kind: KindId, text: string): Document => open(kind, text, aContext());

const piece = fc.oneof(
  fc.constantFrom('{', '}', '[', ']', '(', ')', '"', '\\', ',', ':', ';', '#', '###', '@', '//', '/*', '*/', '{{', '}}', '< ', '\uFEFF'),
  fc.constantFrom('\n', '\r', '\r\n', '\t', ' ', '\u00a0', '\u2028', '😀', '\uD83D', '“', '‘', '\\u00e9', '\\"', '\0'),
  fc.constantFrom(
    'POST https://graph.microsoft.com/v1.0/servicePrincipals/a/synchronization/jobs/b/bulkUpload',
    'Content-Type: application/json',
    '@type = application/scim+json',
    'Join("", [userName], "@", DefaultDomain())',
    '"source": { "expression": "[userName]" }',
    '"targetAttributeName": "userPrincipalName"',
    '"schemas"',
    '"Operations": [',
    '"method": "post"',
    'null',
  ),
  fc.string({ maxLength: 5 }),
);
const anyEdit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.oneof(fc.constant(0), fc.nat(60)), text: piece });

const inOrder = (spans: readonly Span[], length: number): boolean =>
  spans.every(({ start, end }, i) => start >= (spans[i - 1]?.end ?? 0) && start <= end && end <= length);

/** Expects places in their order, each within the one around it and with a name. */
function askOutline(items: readonly OutlineItem[], around: Span): void {
  let at = around.start;
  for (const { name, span, nameSpan, children } of items) {
    expect(name).toMatch(/\S/);
    expect(span.start >= at && span.end <= around.end && nameSpan.start >= span.start && nameSpan.end <= span.end).toBe(true);
    at = span.end;
    askOutline(children, span);
  }
}

/** Asks a document everything, and expects that it answers within its text. */
function askEverything(document: Document): void {
  const text = document.text.toString();
  const diagnostics = document.diagnostics();
  expect(diagnostics.map(({ span }) => span.start)).toEqual(diagnostics.map(({ span }) => span.start).sort((a, b) => a - b));
  for (const { span, related } of diagnostics) {
    for (const one of [span, ...related.map((one) => one.span)]) expect(inOrder([one], text.length)).toBe(true);
    expect(document.hover(span.start)).toBeDefined();
  }
  for (const { edits } of document.fixes({ start: 0, end: text.length })) {
    const spans = edits.map(({ span }) => span).sort((a, b) => a.start - b.start || a.end - b.end);
    expect(inOrder(spans, text.length)).toBe(true);
  }
  expect(document.summary).toMatch(/^[a-z -]+(?:, \d+ [a-z]+)?$/);
  askOutline(document.outline(), { start: 0, end: text.length });
  for (const at of [0, Math.floor(text.length / 2), text.length]) {
    const described = document.describe(at);
    if (described) expect(inOrder([described.span], text.length)).toBe(true);
    for (const { edit } of document.completions(at)) expect(edit.span.start <= at && at <= edit.span.end).toBe(true);
  }
  expect(document.diagnostics(2)).toEqual(diagnostics.slice(0, 2));
}

describe.each(kinds)('$id', ({ id }) => {
  const seeds = seedsOf(id);

  it('has texts to begin with', () => {
    expect(seeds.length).toBeGreaterThan(2);
  });

  it('answers alike after edits and when opened anew, and within the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (seed, edits) => {
        let document = openAs(id, seed);
        for (const { at, length, text } of edits) {
          const start = Math.floor(at * document.text.length);
          document = document.edit({ span: { start, end: Math.min(document.text.length, start + length) }, text });
          const anew = openAs(id, document.text.toString());
          expect(document.diagnostics()).toEqual(anew.diagnostics());
          expect(document.summary).toBe(anew.summary);
          expect(document.outline()).toEqual(anew.outline());
        }
        askEverything(document);
      }),
      { numRuns: 700 },
    );
  }, 60_000);

  it('answers for a text cut off anywhere', () => {
    for (const seed of seeds.filter(({ length }) => length < 2500)) {
      for (let length = 0; length < seed.length; length += 1 + Math.floor(seed.length / 40))
        askEverything(openAs(id, seed.slice(0, length)));
    }
  }, 60_000);

  it('opens any text', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 25 }).map((parts) => parts.join('')),
        (text) => {
          askEverything(openAs(id, text));
        },
      ),
      { numRuns: 2000, examples: [['/**/null//']] },
    );
  }, 60_000);

  it('comes to an end with its safe fixes, and a second time finds nothing to do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.array(anyEdit, { maxLength: 2 }), (seed, edits) => {
        let document = openAs(id, seed);
        for (const { at, length, text } of edits) {
          const start = Math.floor(at * document.text.length);
          document = document.edit({ span: { start, end: Math.min(document.text.length, start + length) }, text });
        }
        const fixed = openAs(id, fixAll(document, (text) => openAs(id, text)).text);
        expect(fixAll(fixed, (text) => openAs(id, text)).edits).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
