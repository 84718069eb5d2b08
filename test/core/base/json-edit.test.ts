/** The writer of JSON repairs: what it writes, and that the rest of the text stays as it was. */
import { describe, expect, it } from 'vitest';
import { jsonEdits, styleOf } from '../../../server/src/core/base/json-edit.ts';
import { applyEdits } from '../../../server/src/core/base/patch.ts';
import { insertFirst, kept, NEW_GUID, remove, rename, set, wrap, type Change } from '../../../server/src/core/base/rule.ts';
import { withoutComments } from '../../../server/src/core/json/read.ts';

function after(text: string, ...changes: Change[]): string {
  const writing = { style: styleOf(text), environment: { newGuid: () => 'g', now: () => Date.UTC(2026, 0, 1) } };
  return applyEdits(text, jsonEdits(text, withoutComments(text).json, changes, writing));
}

describe('remove', () => {
  it.each([
    ['the only member', '{ "a": 1 }', ['a'], '{}'],
    ['the first member', '{\n  "a": 1,\n  "b": 2\n}', ['a'], '{\n  "b": 2\n}'],
    ['the last member', '{\r\n\t"a": 1,\r\n\t"b": 2\r\n}', ['b'], '{\r\n\t"a": 1\r\n}'],
    ['a member in the middle of a line', '{"a":1,"b":2,"c":3}', ['b'], '{"a":1,"c":3}'],
    ['an element', '{ "a": [1, 2] }', ['a', 1], '{ "a": [1] }'],
    ['the only member, with its trailing comma', '{ "a": 1, }', ['a'], '{  }'],
    ['no comment behind it', '[\n  1, // one\n  2\n]', [0], '[\n  // one\n  2\n]'],
    ['no comment before the next', '[\n  1,\n  // two\n  2\n]', [0], '[\n  // two\n  2\n]'],
    ['no comment before it', '[\n  1, // one\n  2\n]', [1], '[\n  1 // one\n]'],
    ['no comment before its comma', '[1 /* one */, 2]', [0], '[ /* one */2]'],
    ['but keeps a comment beside it', '{ /* why */ "a": 1 }', ['a'], '{ /* why */  }'],
    ['nothing that is not there', '{ "a": 1 }', ['b'], '{ "a": 1 }'],
  ])('takes %s', (_, text, at, expected) => {
    expect(after(text, remove(at))).toBe(expected);
  });
});

describe('set', () => {
  it.each([
    ['replaces a value as it stands', '{"a" : [1,2] , "b":2}', ['a'], true, '{"a" : true , "b":2}'],
    ['adds a member as the last', '{\n    "a": 1\n}', ['b'], [], '{\n    "a": 1,\n    "b": []\n}'],
    ['adds to an empty object of a file of many lines', '{\n  "a": {}\n}', ['a', 'b'], 'c', '{\n  "a": {\n    "b": "c"\n  }\n}'],
    ['writes no gap where the file has none', '{"a":1}', ['b'], { c: 'd' }, '{"a":1,"b":{\n  "c":"d"\n}}'],
    ['writes tabs where the file has tabs', '{\n\t"a": 1\n}', ['b'], { c: NEW_GUID }, '{\n\t"a": 1,\n\t"b": {\n\t\t"c": "g"\n\t}\n}'],
    ['adds to an object with a comment', '{\n  // why\n}', ['a'], 1, '{\n  // why\n  "a": 1\n}'],
    ['adds to an object with a comment on its line', '{ /* why */ }', ['a'], 1, '{ /* why */ "a": 1 }'],
    ['adds behind the comment of the last', '{\n  "a": 1 // one\n}', ['b'], 2, '{\n  "a": 1, // one\n  "b": 2\n}'],
    ['adds behind comment and comma of the last', '{\n  "a": 1, // one\n}', ['b'], 2, '{\n  "a": 1, // one\n  "b": 2\n}'],
    ['adds before a comma of its own line', '{\n  "a": 1 // one\n  ,\n}', ['b'], 2, '{\n  "a": 1, // one\n  "b": 2\n  ,\n}'],
    ['adds behind a comment on one line', '{ "a": 1 /* one */ }', ['b'], 2, '{ "a": 1 /* one */, "b": 2 }'],
    ['adds behind a comment that ends the line', '[1 // one\n]', [1], 2, '[1, // one\n2\n]'],
    ['adds to nothing but a comma', '{ , }', ['a'], 1, '{  "a": 1 }'],
    ['adds no member to an array', '{ "a": [] }', ['a', 'b'], 1, '{ "a": [] }'],
    ['adds nothing where the container is missing', '{ "a": 1 }', ['b', 'c'], 1, '{ "a": 1 }'],
  ])('%s', (_, text, at, value, expected) => {
    expect(after(text, set(at, value))).toBe(expected);
  });
});

describe('the other changes', () => {
  it('insert as the first', () => {
    expect(after('{\n  "a": [\n    1\n  ]\n}', insertFirst(['a', 0], 0))).toBe('{\n  "a": [\n    0,\n    1\n  ]\n}');
  });
  it('rename a key, whatever is in the value', () => {
    expect(after('{ "A": "A" }', rename(['A'], 'a"'))).toBe('{ "a\\"": "A" }');
  });
  it('wrap a value, its lines moved in, its numbers and escapes as written', () => {
    expect(after('{\n  "a": 1.0,\n  "b": "\\u00e9"\n}', wrap([], { data: kept() }))).toBe(
      '{\n  "data": {\n    "a": 1.0,\n    "b": "\\u00e9"\n  }\n}',
    );
  });
  it('unwrap one', () => {
    expect(after('{\n  "a": {\n    "b": {\n      "c": 1\n    }\n  }\n}', wrap(['a'], kept(['b'])))).toBe('{\n  "a": {\n    "c": 1\n  }\n}');
  });
  it('work one after the other', () => {
    expect(after('{"A":1}', rename(['A'], 'a'), set(['b'], 2), remove(['a']))).toBe('{"b":2}');
  });
});
