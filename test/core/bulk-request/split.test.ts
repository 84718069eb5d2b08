/** Several files of one request: what is in them, in which order, under which names, and when it is not done. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anOperation, aRequest, aUser, ENTERPRISE } from '../../../server/src/core/bulk-request/example.ts';
import { managersFirst } from '../../../server/src/core/bulk-request/manager-order.ts';
import { piecesOf, written } from '../../../server/src/core/bulk-request/pieces.ts';
import { splitRequest } from '../../../server/src/core/bulk-request/split.ts';
import { difference } from '../../../server/src/core/base/patch.ts';
import { applyEdits, numberedNames, open, type Context, type Fix } from '../../../server/src/core/index.ts';
import { readJson } from '../../../server/src/core/json/read.ts';
import { aContext } from '../../opening.ts';

const person = (id: string, manager?: string): string =>
  anOperation({
    bulkId: `"${id}"`,
    data: aUser({
      externalId: `"${id}"`,
      userName: `"${id}@contoso.com"`,
      ...(manager === undefined ? {} : { [ENTERPRISE]: `{ "manager": { "value": "${manager}" } }` }),
    }),
  });
const people = (count: number): string[] => Array.from({ length: count }, (_, i) => person(String(701_001 + i)));

interface Request {
  readonly Operations: readonly { readonly data: { readonly externalId: string } }[];
}
const valueOf = (text: string): Request => readJson(text).value as Request;
const idsIn = (text: string): readonly string[] => valueOf(text).Operations.map(({ data }) => data.externalId);
const filesOf = (text: string): readonly string[] => splitRequest(text)?.files ?? [];

const rulesIn = (text: string): readonly string[] =>
  open('bulk-request', text, aContext())
    .diagnostics()
    .map(({ rule }) => rule);

/** The fixes of the whole text that make files, or would. */
const splitsOf = (text: string, context: Partial<Context> = { name: 'hire.json' }): readonly Fix[] =>
  open('bulk-request', text, aContext(context))
    .fixes({ start: 0, end: text.length })
    .filter(({ creates, disabled }) => creates.length > 0 || disabled !== undefined);

describe('the files', () => {
  it('hold at most 50 operations each, in order, and everything else as it is written', () => {
    const text = aRequest(...people(120)).replace('\n}', ',\n  "failOnErrors": 1.50,\n  "note": "\\u00e9\\/"\n}');
    const files = filesOf(text);
    expect(files.map((one) => idsIn(one).length)).toEqual([50, 50, 20]);
    expect(files.flatMap(idsIn)).toEqual(idsIn(text));
    for (const one of files)
      expect(one).toMatch(
        /^\{\n {2}"schemas": \[".*"\],\n {2}"Operations": \[\n {4}\{\n[^]*\n {4}\}\n {2}\],\n {2}"failOnErrors": 1\.50,\n {2}"note": "\\u00e9\\\/"\n\}$/,
      );
    expect(files[2]).toBe(text.replace(people(100).join(',\n    ') + ',\n    ', ''));
  });

  it('are one, which is left alone, where 50 are enough', () => {
    const text = aRequest(person('2', '1'), person('1'), ...people(48));
    expect(filesOf(text)).toEqual([text]);
  });

  it.each([
    ['on one line', (text: string) => JSON.stringify(JSON.parse(text))],
    ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', (text: string) => `\uFEFF${text}`],
    ['with a comma at the end', (text: string) => text.replace('\n  ]\n', ',\n  ]\n')],
    ['with commas at the beginning of lines', (text: string) => text.replaceAll('},\n    {', '}\n  , {')],
    [
      'with a comment on each operation',
      (text: string) =>
        text
          .replaceAll('\n    {', '\n    // about\n    {')
          .replaceAll('\n    },', '\n    }, // behind')
          .replace('\n    }\n', '\n    } // behind\n'),
    ],
    [
      'with comments that hold commas and brackets',
      (text: string) => text.replaceAll('\n    }', '\n    } /* , ] // " */ ').replaceAll('\n    {', '/* {, */ // [\n    {'),
    ],
    ['with a comment and no line break before the bracket', (text: string) => text.replace('\n  ]\n', '/* end */]')],
  ])('are cut out of a text %s', (_, change) => {
    const boss = person('990001');
    const text = change(
      aRequest(...people(70), person('990002', '990001'), ...people(30).map((one) => one.replaceAll('"70', '"60')), boss),
    );
    const files = filesOf(text);
    const expected = idsIn(text).filter((id) => id !== '990001');
    expected.splice(70, 0, '990001');
    expect(files.flatMap(idsIn)).toEqual(expected);
    expect(files.map((one) => piecesOf(one))).not.toContain(undefined);
    const count = (all: string, piece: string): number => all.split(piece).length - 1;
    for (const piece of ['// about', '// behind', '/* , ] // " */', '\r\n'].filter((one) => text.includes(one)))
      expect(count(files.join(''), piece)).toBeGreaterThanOrEqual(count(text, piece));
    if (text.includes('\r\n')) expect(files.join('').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(files.every((one) => one.startsWith('\uFEFF') === text.startsWith('\uFEFF'))).toBe(true);
  });

  it('keep a comment with the operation that it is about', () => {
    const text = `{"Operations":[\n${Array.from({ length: 51 }, (_, i) => `// before ${i}\n{"data":{"externalId":"${i}"}}${i < 50 ? ',' : ''} // behind ${i}`).join('\n')}\n]}`;
    const [first = '', second = ''] = filesOf(text);
    expect(first).toContain('// before 49\n{"data":{"externalId":"49"}} // behind 49\n]}');
    expect(second).toBe('{"Operations":[\n// before 50\n{"data":{"externalId":"50"}} // behind 50\n]}');
  });

  it.each([
    ['an operation that is broken', (text: string) => text.replace('"POST"', 'POST')],
    ['a missing comma', (text: string) => text.replace('},\n    {', '}\n    {')],
    ['something between two operations', (text: string) => text.replace('},\n    {', '}, x\n    {')],
    ['no end', (text: string) => text.slice(0, -5)],
    ['Operations written twice', (text: string) => text.replace(/\}$/, ', "operations": [{}] }')],
    ['garbage behind it', (text: string) => `${text} x`],
  ])('are not made of a text with %s', (_, change) => {
    const text = change(aRequest(...people(60)));
    expect(splitRequest(text)).toBeUndefined();
    for (const fix of splitsOf(text)) expect(fix).toMatchObject({ edits: [], creates: [], disabled: 'Repair the JSON first.' });
  });

  it('are one for each document where several follow each other', () => {
    const one = aRequest(...people(2));
    const other = aRequest(person('800001'));
    expect(splitRequest(`${one}\r\n\r\n// second\r\n${other}\r\n`)).toEqual({
      files: [`${one}\r\n`, `// second\r\n${other}\r\n`],
      documents: 2,
    });
    expect(splitRequest(`${one}\n${other}\n{`)).toBeUndefined();
    expect(splitRequest(`${one}\n${other}\n[]`)).toBeUndefined();
    expect(filesOf(`${aRequest(...people(51))}\n${other}`).map((text) => idsIn(text).length)).toEqual([50, 1, 1]);
  });
});

describe('the order', () => {
  const order = (...records: readonly (readonly [id: string, manager?: string])[]): readonly number[] =>
    managersFirst(records.map(([externalId, managerId]) => ({ externalId, managerId })));

  it('is that of the file, but that managers stand before their reports', () => {
    expect(order(['a'], ['b', 'a'], ['c', 'x'])).toEqual([0, 1, 2]);
    expect(order(['a', 'b'], ['b', 'c'], ['c'], ['d', 'a'])).toEqual([2, 1, 0, 3]);
    expect(order(['x'], ['a', 'b'], ['y'], ['b'])).toEqual([0, 3, 1, 2]);
  });

  it('keeps the records of one person in theirs, all of a manager before the first report', () => {
    expect(order(['a', 'b'], ['b', 'c'], ['b'], ['c'])).toEqual([3, 1, 2, 0]);
    expect(order(['a', 'a'], ['a', 'a'], ['a'])).toEqual([0, 1, 2]);
  });

  it('keeps a circle of managers as it is', () => {
    expect(order(['a', 'b'], ['x'], ['b', 'c'], ['c', 'a'])).toEqual([0, 1, 2, 3]);
    expect(order(['r', 'b'], ['a', 'b'], ['b', 'a'])).toEqual([1, 2, 0]);
    expect(order(['a', 'b'], ['b', 'a'], ['a', 'z'], ['z'])).toEqual([0, 1, 3, 2]);
  });

  it('is found for a line of any length', () => {
    const line = Array.from({ length: 100_000 }, (_, i) => ({ externalId: String(i), managerId: String(i + 1) }));
    expect(managersFirst(line)).toEqual([...line.keys()].reverse());
  });

  const record = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }));

  it('holds over all files of any request, in which no operation is lost and nothing is too long', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 51, maxLength: 180 }), fc.boolean(), (records, isTree) => {
        // In a tree managers have smaller numbers than their reports, so that there is no circle.
        const all = records.map(([id, boss]) => ({ id, boss: isTree && boss !== undefined && boss >= id ? undefined : boss }));
        const operations = all.map(({ id, boss }, i) =>
          person(String(id), boss?.toString()).replace(/"bulkId": "\d+"/, `"bulkId": "op-${i}"`),
        );
        const text = aRequest(...operations);
        const files = filesOf(text);
        const split = files.flatMap((file) => piecesOf(file)?.items ?? []);
        expect(split.map((one) => one.text.trim()).sort()).toEqual([...operations].sort());
        expect(files.every((file) => (piecesOf(file)?.items.length ?? 0) <= 50 && valueOf(file).Operations.length > 0)).toBe(true);
        expect(files.flatMap(rulesIn)).not.toContain('bulk-request/too-many-operations');

        const places = (id: string | undefined): number[] => split.flatMap(({ keys }, i) => (keys.externalId === id ? [i] : []));
        for (const [i, { keys }] of split.entries()) {
          if (isTree && keys.managerId !== undefined) expect(Math.max(-1, ...places(keys.managerId))).toBeLessThan(i);
          const own = places(keys.externalId).map((at) => Number(/op-(\d+)/.exec(split[at]?.text ?? '')?.[1]));
          expect(own).toEqual([...own].sort((a, b) => a - b));
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('the pieces of a request', () => {
  const blanks = fc.constantFrom('', ' ', '\n', '\r\n\t', ' // c\n', '/* , ] */', '\n// "x\n  ', ' /* a\n b */ ');
  const gap = fc.tuple(blanks, blanks).map(([before, after]) => `${before},${after}`);

  it('make the same text again, however it is written, and JSON in every order', () => {
    fc.assert(
      fc.property(blanks, fc.array(gap, { minLength: 1, maxLength: 8 }), blanks, fc.nat(), (first, gaps, last, seed) => {
        const text = `{"a":[1],"Operations":[${first}${gaps.map((one, i) => `{"n":${i}}${one}`).join('')}{"n":${gaps.length}}${last}],"b":2}`;
        const pieces = piecesOf(text);
        if (!pieces) throw new Error('These are pieces.');
        expect(written(pieces)).toBe(text);
        const turned = pieces.items.map((_, i, all) => all[(i * 7 + seed) % all.length] ?? all[0]).flatMap((one) => one ?? []);
        for (const items of [turned, turned.slice(0, 1 + (seed % turned.length)), [...pieces.items].reverse()]) {
          const { value, isBroken } = readJson(written(pieces, items));
          expect(isBroken).toBe(false);
          expect((value as { Operations: unknown[] }).Operations).toEqual(
            items.map(({ text }) => readJson(text.replace(/\}[^]*/, '}')).value),
          );
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

describe('the fix', () => {
  const long = aRequest(...people(120));

  it('says what it does, leaves the first 50, and nothing to report', () => {
    const [fix, ...others] = splitsOf(long);
    expect(others).toEqual([]);
    expect(fix).toMatchObject({ title: 'Split into 3 files of at most 50 (hire.001.json …; this file keeps the first 50)', safe: false });
    expect(fix?.creates.map(({ name }) => name)).toEqual(['hire.001.json', 'hire.002.json']);
    const texts = [applyEdits(long, fix?.edits ?? []), ...(fix?.creates ?? []).map(({ text }) => text)];
    expect(texts).toEqual(filesOf(long));
    expect(texts.flatMap(rulesIn)).toEqual([]);
    expect(fix?.edits).toHaveLength(1);
    expect(fix?.edits[0]?.text).toBe(''); // nothing but what goes is touched
  });

  it('waits until the document is saved, and is nothing of a body in a request file', () => {
    expect(splitsOf(long, {})).toMatchObject([
      { title: 'Split into 3 files of at most 50 (save this file first)', edits: [], creates: [], disabled: 'Save this file first.' },
    ]);
    const text = `POST https://graph.microsoft.com/v1.0/servicePrincipals/1/synchronization/jobs/2/bulkUpload\nContent-Type: application/scim+json\n\n${long}`;
    const file = open('http', text, aContext({ name: 'upload.http' }));
    expect(file.diagnostics().map(({ rule }) => rule)).toContain('bulk-request/too-many-operations');
    expect(file.fixes({ start: 0, end: text.length }).filter(({ title }) => title.startsWith('Split'))).toEqual([]);
  });

  it('takes names that are free, and refuses where none is', () => {
    const [fix] = splitsOf(long, { name: 'hire.json', isTaken: (name) => name === 'hire.002.json' });
    expect(fix?.title).toContain('(hire-2.001.json …; this file');
    expect(fix?.creates.map(({ name }) => name)).toEqual(['hire-2.001.json', 'hire-2.002.json']);
    expect(splitsOf(long, { name: 'hire.json', isTaken: () => true })).toMatchObject([
      { edits: [], creates: [], disabled: expect.stringMatching(/^Rename/) as string },
    ]);
  });

  it('merges requests that have room in one, and loses nothing of what is around', () => {
    const titles = (text: string): readonly string[] =>
      open('bulk-request', text, aContext({ name: 'hire.json' }))
        .fixes({ start: 0, end: text.length })
        .map(({ title }) => title);
    const two = (count: number): string => `${aRequest(...people(count))}\n${aRequest(person('990001'))}\n`;
    const text = two(49);
    expect(titles(text)).toEqual([
      'Split into 2 files (hire.001.json; this file keeps the first document)',
      'Merge Operations into the first document',
    ]);
    const [, merge] = open('bulk-request', text, aContext({ name: 'hire.json' })).fixes({ start: 0, end: text.length });
    expect(applyEdits(text, merge?.edits ?? [])).toBe(`${aRequest(...people(49), person('990001'))}\n`);
    expect(titles(two(50))).toHaveLength(1);
    expect(titles(two(2).replace(/\}\n$/, ', "failOnErrors": 1 }\n'))).toHaveLength(1);
    expect(titles(two(2).replace('}\n{', '}\n// May\n{'))).not.toContain('Merge Operations into the first document');
  });
});

describe('names', () => {
  it.each([
    ['hire.json', 'hire.001.json'],
    ['hire.scim.json', 'hire.001.scim.json'],
    ['hire.SCIM.JSON', 'hire.001.SCIM.JSON'],
    ['2026.05.json', '2026.05.001.json'],
    ['scim.json', 'scim.001.json'],
    ['hire', 'hire.001'],
  ])('of the first beside %s: %s', (name, expected) => {
    expect(numberedNames(name, 1)).toEqual([expected]);
  });

  it('stay in the order of the numbers, and all different', () => {
    const names = numberedNames('a.json', 1200) ?? [];
    expect(new Set(names).size).toBe(1200);
    expect([...names].sort()).toEqual(names);
  });
});

describe('the difference between two texts', () => {
  it('is an edit that makes one of the other and divides no character and no line break', () => {
    const unit = fc.constantFrom('a', 'b', '\r\n', '\r', '\n', '😀', '😁', '\uD83D', '🤀');
    const text = fc.array(unit, { maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (from, to) => {
        const edit = difference(from, to);
        expect(applyEdits(from, [edit])).toBe(to);
        expect(edit.span.start).toBeLessThanOrEqual(edit.span.end);
        for (const at of [edit.span.start, edit.span.end])
          expect(from.slice(at - 1, at + 1)).not.toMatch(/^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/);
      }),
      { numRuns: 3000 },
    );
  });
});
