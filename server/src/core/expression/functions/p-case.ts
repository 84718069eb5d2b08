/** PCase: words that begin with a capital. */
import { defineFunction } from '../function.ts';
import { toLower, toTitle } from '../letter-case.ts';
import { assumed } from '../outcome.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'PCase',
  summary: 'Begins each word with a capital and makes the rest small letters.',
  params: [
    { name: 'source', type: 'text', perValue: 'assumed', keepsNull: true, meaning: 'the text' },
    {
      name: 'wordSeparators',
      type: 'text',
      optional: true,
      default: 'blanks, punctuation and signs, but not the straight apostrophe',
      meaning: 'the characters that a word begins behind; no others do',
    },
  ],
  returns: 'text',
  availability: ['app provisioning'],
  confidence: 'documented',
  notes: [
    'Words of capitals only are changed as well.',
    'Without wordSeparators, words are those of ToTitleCase in .NET. The reference lists punctuation among what parts words; .NET itself leaves the straight apostrophe inside a word.',
  ],
  references: [pages.reference, pages.workday, 'https://learn.microsoft.com/dotnet/api/system.globalization.textinfo.totitlecase'],
  examples: [
    { expression: 'PCase([firstName])', attributes: { firstName: 'PABLO GONSALVES (SECOND)' }, result: 'Pablo Gonsalves (Second)' },
    { expression: `PCase([lastName], " '-")`, attributes: { lastName: "PINTO-DE'SILVA" }, result: "Pinto-De'Silva" },
    { expression: `PCase("st john's hospital")`, result: "St John's Hospital" },
    { expression: 'PCase("jean-luc o’neill")', result: 'Jean-Luc O’Neill' },
  ],
  evaluate({ source, wordSeparators }) {
    const text = toLower(source);
    if (wordSeparators === undefined || wordSeparators === '') {
      const result = text.replace(word, (_, first: string, rest: string) => toTitle(first) + rest);
      return source.includes("'") ? assumed(result, 'A straight apostrophe is taken for a part of the word, as .NET takes it.') : result;
    }
    const separators = new Set(wordSeparators);
    return Array.from(text)
      .map((letter, i, all) => (i === 0 || separators.has(all[i - 1] ?? '') ? toTitle(letter) : letter))
      .join('');
  },
});

/** A letter, and what follows up to a blank, a sign or punctuation. Digits and marks belong to a word that a letter has begun. */
const word = /(\p{L})((?:'|[^\p{Z}\p{Cc}\p{P}\p{S}])*)/gu;
