/** Where in the structure of a text something stands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../server/src/core/index.ts';
import { anOperation, aRequest, aUser } from '../../server/src/core/bulk-request/example.ts';
import { readMarks } from '../marks.ts';

/** The places of the marks in a text. */
function marked(code: string): readonly string[] {
  const { text, spans } = readMarks(code);
  return placesOf(
    text,
    spans.map(({ start }) => start),
  );
}

describe('a place', () => {
  it('is told by the names of the members around it, the same for a key and its value', () => {
    expect(marked('{"Operations": [«{»"data": {«"active"»: «true», "emails": [{}, {"type": «1»}], «"title"»: 2}}]}')).toEqual([
      'Operations',
      'Operations/data/active',
      'Operations/data/active',
      'Operations/data/emails/type',
      'Operations/data/title',
    ]);
  });

  it('holds no name that somebody made up', () => {
    expect(marked('{"Astrid Hansen": {"userName": «1», "Astrid": «2»}}')).toEqual(['?/userName', '?/?']);
  });

  it('does not change when operations and lines are added', () => {
    const operation = anOperation({ data: aUser({ title: '«7»' }) });
    const one = marked(aRequest(operation));
    expect(one).toEqual(['Operations/data/title']);
    expect(marked(`\n${aRequest(anOperation({}), operation).replaceAll('\n', '\r\n ')}`)).toEqual(one);
  });

  it('is there in any text, for any offset', () => {
    const text = fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', '\n', 'data', 'x', '😀') });
    fc.assert(
      fc.property(text, fc.array(fc.nat(60)), (text, offsets) => {
        const places = placesOf(
          text,
          offsets.sort((a, b) => a - b),
        );
        expect(places).toHaveLength(offsets.length);
        for (const place of places) expect(place).toMatch(/^(data|\?|\/)*$/);
      }),
    );
  });
});
