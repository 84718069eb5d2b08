/** A text inside a JSON string: where its characters stand in the file, and how a repair of it is written there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inJsonString } from '../../../server/src/core/base/embedded.ts';

describe('an expression in a JSON string', () => {
  it('is read as JSON reads it, and each character stands where it is written', () => {
    const escaped = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => JSON.stringify(text));
    const unicode = fc
      .string({ minLength: 1, maxLength: 4 })
      .map(
        (text) => `"${Array.from({ length: text.length }, (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')}"`,
      );
    fc.assert(
      fc.property(fc.oneof(escaped, unicode), fc.nat(50), (literal, start) => {
        const { text, toHost } = inJsonString('expression', literal, start);
        expect(text).toBe(JSON.parse(literal));
        for (let i = 0; i < text.length; i++) {
          const written = literal.slice(toHost(i) - start, toHost(i + 1) - start);
          expect(JSON.parse(`"${written}"`)).toBe(text[i]);
        }
        expect(toHost(text.length)).toBe(start + literal.length - 1);
      }),
    );
  });

  it('is repaired in its own escapes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (added) => {
        expect(JSON.parse(`"${inJsonString('expression', '""', 0).escape(added)}"`)).toBe(added);
      }),
    );
  });

  it.each(['"', '"a', '"a\\', '"\\u12', '"\\x"', '""'])('survives the broken literal %s', (literal) => {
    const { text, toHost } = inJsonString('expression', literal, 3);
    for (let i = 0; i <= text.length; i++) {
      expect(toHost(i)).toBeGreaterThanOrEqual(3);
      expect(toHost(i)).toBeLessThanOrEqual(3 + literal.length);
    }
  });
});
