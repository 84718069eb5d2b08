/** Split: a text, cut into several. */
import { defineFunction } from '../function.ts';
import { assumed } from '../outcome.ts';
import { pages } from '../pages.ts';
import { isList } from '../values.ts';

export default defineFunction({
  name: 'Split',
  summary: 'Cuts a text into several at each delimiter.',
  params: [
    { name: 'source', type: 'text', meaning: 'the text' },
    { name: 'delimiter', type: 'text', meaning: 'where it is cut; described as one character' },
  ],
  returns: 'list',
  availability: ['app provisioning', 'cloud sync', 'Graph'],
  confidence: 'documented',
  notes: [
    'Blanks around a piece are kept here. One sample of the reference prints them taken off.',
    'To take one piece, use Item: Item(Split([mail], "@"), 1).',
  ],
  references: [pages.reference, pages.cloudSync, pages.graph],
  contradictions: [
    {
      says: 'A sample prints the pieces of "A, B" without the blank; here it is kept.',
      reference: pages.reference,
      isOpen: true,
      concerns: (_, result) => isList(result) && result.some((piece) => piece !== piece.trim()),
    },
  ],
  examples: [
    { expression: 'Split([groups], ",")', attributes: { groups: 'A,B' }, result: ['A', 'B'] },
    { expression: 'Split([groups], ",")', attributes: { groups: 'A, B' }, result: ['A', ' B'] },
    { expression: 'Split([groups], ",")', result: [] },
  ],
  evaluate({ source, delimiter }) {
    if (source === '') return assumed([], 'Nothing has no pieces.');
    if (delimiter === '') return assumed([source], 'Without a delimiter the text is one piece.');
    const pieces = source.split(delimiter);
    return delimiter.length > 1 ? assumed(pieces, 'A delimiter of several characters is taken as a whole.') : pieces;
  },
});
