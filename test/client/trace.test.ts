/** What a trace of the protocol shows of a document: nothing. */
import { expect, it } from 'vitest';
import { blankTexts } from '../../client/src/trace.ts';

it.each([
  ['an opened document', { textDocument: { uri: 'file:///a', text: 'Anna "A" Muster\\\n{}' } }, 'Muster'],
  ['an edit', { contentChanges: [{ range: {}, text: 'Muster' }] }, 'Muster'],
  ['a symbol', { result: [{ name: 'Muster', detail: 'Anna Muster', kind: 19 }] }, 'Muster'],
  ['a repair', { edit: { changes: { 'file:///a': [{ newText: '"Muster"' }] } } }, 'Muster'],
])('blanks the text of %s', (_, message, personal) => {
  for (const written of [JSON.stringify(message), JSON.stringify(message, undefined, 4)]) {
    const traced = blankTexts(written);
    expect(written).toContain(personal);
    expect(traced).not.toContain(personal);
    expect(traced).toContain('…');
    expect(() => void JSON.parse(traced)).not.toThrow();
  }
});

it('leaves the rest of a message', () => {
  expect(blankTexts('{"message":"Write POST.","code":"bulk-request/wrong-method-case"}')).toBe(
    '{"message":"Write POST.","code":"bulk-request/wrong-method-case"}',
  );
});
