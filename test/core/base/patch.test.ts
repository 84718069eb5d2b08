/** Several rounds of edits as one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, compose } from '../../../server/src/core/base/patch.ts';
import type { TextEdit } from '../../../server/src/core/base/text.ts';

const round = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(4), text: fc.string({ maxLength: 3 }) }),
  { maxLength: 4 },
);

describe('compose', () => {
  it('makes one round of edits that does what all do one after the other', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(round, { maxLength: 5 }), (original, rounds) => {
        let text = original;
        const all = rounds.map((wishes) => {
          let free = 0;
          const edits: TextEdit[] = [];
          for (const { at, length, text: added } of [...wishes].sort((a, b) => a.at - b.at)) {
            const start = Math.max(free, Math.floor(at * text.length));
            const end = Math.min(text.length, start + length);
            if (start > end) continue;
            edits.push({ span: { start, end }, text: added });
            free = end + 1;
          }
          text = applyEdits(text, edits);
          return edits;
        });
        expect(applyEdits(original, compose(original.length, all))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
