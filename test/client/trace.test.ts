/** What a trace of the protocol shows of a document: nothing. */
import { expect, it } from 'vitest';
import { blankTexts } from '../../client/src/trace.ts';

it.each([
  ['an opened document', { textDocument: { uri: 'file:///a', text: 'Anna "A" Muster\\\n{}' } }, 'Muster'],
  ['an edit', { contentChanges: [{ range: {}, text: 'Muster' }] }, 'Muster'],
  ['a symbol', { result: [{ name: 'Muster', detail: 'Anna Muster', kind: 19 }] }, 'Muster'],
  ['an expression', { expression: 'IIF([x]="Muster",1,2)', attributes: '{"displayName":"Muster"}' }, 'Muster'],
  ['a value', { id: 3, result: 'Value: Muster' }, 'Muster'],
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

it('blanks an answer that is a text, as the protocol traces it', () => {
  expect(blankTexts('Received response\nResult: "Anna \\"A\\" Muster"\n\nResult: []')).toBe('Received response\nResult: "…"\n\nResult: []');
});
