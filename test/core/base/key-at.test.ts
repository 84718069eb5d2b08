/** Which key stands at an offset: the same that a JSON parser finds, in any layout, and never an exception. */
import fc from 'fast-check';
import { getLocation, parseTree, type Node } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { keyAt } from '../../../server/src/core/base/locate.ts';

function keysIn(node: Node | undefined): readonly Node[] {
  const own = node?.type === 'property' && node.children?.[0] ? [node.children[0]] : [];
  return [...own, ...(node?.children ?? []).flatMap(keysIn)];
}

describe('keyAt', () => {
  it('finds every key of any JSON value, at its first character and behind its last', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, '\t'), (value, indent) => {
        const text = ` ${JSON.stringify(value, null, indent)}\n`;
        for (const { offset, length } of keysIn(parseTree(text))) {
          for (const at of [offset, offset + length]) {
            expect(keyAt(text, at)).toEqual({ path: getLocation(text, offset + 1).path, span: { start: offset, end: offset + length } });
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds none in a value, between members or in a list', () => {
    const text = '{ "a": ["b", 1], "c": "d" }';
    for (const at of [0, 6, 8, 10, 13, 15, 16, 22, 25, 27]) expect(keyAt(text, at)).toBeUndefined();
  });

  it('finds the second of two equal keys too', () => {
    expect(keyAt('{"a":{"b":1},"a":{"c":2}}', 19)?.path).toEqual(['a', 'c']);
  });

  it('ends with any text, at any offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '[', ']', ':', ',', '"', 'a', '\\', ' ', '1') }), fc.nat(30), (text, at) => {
        const span = keyAt(text, at)?.span;
        expect(span === undefined || (span.start <= at && at <= span.end && span.end <= text.length)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
