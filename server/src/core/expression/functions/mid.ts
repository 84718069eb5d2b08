/** Mid: a piece out of a text. */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';
import { assumed, failed } from '../outcome.ts';

export default defineFunction({
  name: 'Mid',
  summary: 'Takes a piece out of a text, by its first character and its length.',
  params: [
    { name: 'source', type: 'text', perValue: 'assumed', meaning: 'the text' },
    { name: 'start', type: 'integer', first: 1, meaning: 'the first character taken; the first of the text is 1' },
    { name: 'length', type: 'integer', optional: true, default: 'all that follow', meaning: 'how many characters are taken' },
  ],
  order: { 2: ['source', 'start'] },
  returns: 'text',
  availability: ['app provisioning', 'cloud sync', 'Graph'],
  confidence: 'documented',
  notes: [
    'A length beyond the end takes what there is.',
    'No page says what a start beyond the end gives; Connect Sync documents the whole text there.',
    'The reference lists length as required; a cloud sync sample leaves it out.',
  ],
  references: [pages.reference, pages.cloudSync],
  examples: [
    { expression: 'Mid("John Doe", 6, 3)', result: 'Doe' },
    { expression: 'Mid([objectId], "1", "8")', attributes: { objectId: '39000000-0000-4000-8000-000000000000' }, result: '39000000' },
    { expression: 'Mid("SMTP:jo@contoso.com", 6)', result: 'jo@contoso.com' },
    { expression: 'Mid("J", 2, 64)', result: '' },
    { expression: 'Mid("John", 0, 2)', result: { outcome: 'error' } },
    { expression: 'Mid([nickName], 1, 2)', result: '' },
  ],
  evaluate({ source, start, length }) {
    if (source === '') return assumed('', 'A piece of nothing is an empty text.');
    if (start < 1) return failed('The start of Mid is below 1; the first character is 1.');
    if (length !== undefined && length < 0) return failed('The length of Mid is below zero; give how many characters are taken.');
    if (start > source.length) return assumed('', 'The start lies beyond the end, which gives an empty text.');
    if (length === undefined) return assumed(source.slice(start - 1), 'Without a length, all that follows is taken.');
    return source.slice(start - 1, start - 1 + length);
  },
});
