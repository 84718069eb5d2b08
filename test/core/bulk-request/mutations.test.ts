/** Seeded defects: each rule finds its own, at its place, in a request in which nothing else is wrong; and its fix leaves none. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, open, type Span } from '../../../server/src/core/index.ts';
import { aContext, allRules } from '../../opening.ts';
import { mutations, type Place, type Request } from './mutations.ts';
import { placeName, printed, type Printed } from './printed.ts';

const hire = readFileSync('samples/hire.scim.json', 'utf8');

/** A clean request of so many people. */
function aRequestOf(count: number): Request {
  const { Operations: samples, ...rest } = JSON.parse(hire) as { Operations: { bulkId: string; data: Record<string, unknown> }[] };
  const operations = Array.from({ length: count }, (_, i) => {
    const operation = structuredClone(samples[i % samples.length]);
    if (!operation) throw new Error('The sample has no operation.');
    const id = String(710_001 + i);
    return { ...operation, bulkId: id, data: { ...operation.data, externalId: id, userName: `user${id}@contoso.com` } };
  });
  return { ...rest, Operations: operations };
}

/** Where the rule has to report: what is missing is shown on the key of its owner, or on its first character. */
function spanOf({ places }: Printed, [part, ...path]: Place): Span {
  const place = places.get(placeName(path));
  if (!place) throw new Error(`Nothing stands at ${placeName(path)}.`);
  if (part === 'value') return place.value;
  if (part === 'key' && place.key) return place.key;
  return place.key ?? { start: place.value.start, end: place.value.start + 1 };
}

const style = fc.record({ indent: fc.constantFrom('  ', '    ', '\t', ''), eol: fc.constantFrom('\n', '\r\n') });
const seed = Number(process.env.SCIMLINT_SEED ?? Math.floor(Math.random() * 2 ** 31));

describe(`a request with one defect (SCIMLINT_SEED=${seed})`, () => {
  it('has a defect for every rule of the default profile, but for those that are about the whole document or what other files tell', () => {
    const whole =
      /^json\/|\/(?:bare-user|bulk-response|patch-document|patch-data|other-server|.*-operations(?:-case|-type)?|unknown-custom-attribute|.*-logs?)$/;
    const off = allRules.flatMap(({ rule }) => (typeof rule.severity !== 'string' && rule.severity.entra === 'off' ? [rule.id] : []));
    const without = allRules
      .filter(({ kind, rule }) => kind.id === 'bulk-request' && !whole.test(rule.id) && !off.includes(rule.id))
      .map(({ rule }) => rule.id.slice('bulk-request/'.length));
    expect(without.filter((name) => !(name in mutations))).toEqual([]);
  });

  it.each(Object.keys(mutations))('%s is found where it is, and repaired', (name) => {
    const id = name.includes('/') ? name : `bulk-request/${name}`;
    const rule = allRules.find(({ rule }) => rule.id === id)?.rule;
    expect(rule).toBeDefined();
    const toFillIn = rule?.examples.bad.flatMap(({ leaves = [] }) => leaves) ?? [];
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.nat(), fc.nat(), style, (count, which, choice, look) => {
        const request: unknown = aRequestOf(count);
        const choices = mutations[name] ?? [];
        const place = choices[which % choices.length]?.(request, (below) => choice % below);
        if (!place) throw new Error(`${name} has no mutation.`);
        const text = printed(request, look);
        const document = open('bulk-request', text.text, aContext());
        const found = document.diagnostics();
        expect(found.map(({ rule }) => rule)).toEqual([id]);
        expect(found[0]?.span).toEqual(spanOf(text, place));

        const fixes = document.fixes(found[0]?.span ?? { start: 0, end: 0 }).filter(({ problem }) => problem);
        const left = fixes.map(({ edits }) =>
          open('bulk-request', applyEdits(text.text, edits), aContext())
            .diagnostics()
            .map(({ rule }) => rule)
            .filter((one) => !toFillIn.includes(one)),
        );
        if (left.length > 0) expect(left).toContainEqual([]);
      }),
      { numRuns: 60, seed },
    );
  });
});
