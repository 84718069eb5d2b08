/** A locator that remembers finds what is found without one, in any text. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { find, locate, locatorOf } from '../../../server/src/core/base/locate.ts';

type Path = readonly (string | number)[];

function pathsIn(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const entries = Array.isArray(value) ? value.map((one: unknown, i) => [i, one] as const) : Object.entries(value);
  return [[], ...entries.flatMap(([step, one]) => pathsIn(one).map((path) => [step, ...path]))];
}

it('in valid JSON, for paths that are there and such that are not', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const places = locatorOf(text);
      for (const path of pathsIn(JSON.parse(text))) {
        for (const one of [
          path,
          [...path, 'none'],
          [...path, 99],
          path.map((step) => (typeof step === 'string' ? step.toUpperCase() : step)),
        ]) {
          expect(places.find(one)?.value).toEqual(find(text, one)?.value);
          expect(places.locate(one, 'key')).toEqual(locate(text, one, 'key'));
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('in broken text, within it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', 'a', ' ', '\n', '\\') }), (text) => {
      const { start, end } = locatorOf(text).locate(['a', 0, 'a']);
      expect(start >= 0 && start <= end && end <= text.length).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
