/** Word: one word of a text. */
import { defineFunction } from '../function.ts';
import { assumed, documented } from '../outcome.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'Word',
  summary: 'Gives one word of a text, by its number.',
  params: [
    { name: 'String', type: 'text', meaning: 'the text' },
    { name: 'WordNumber', type: 'integer', first: 1, meaning: 'which word; the first is 1' },
    { name: 'Delimiters', type: 'text', meaning: 'the characters that words end at, each for itself' },
  ],
  returns: 'text',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'documented',
  notes: [
    'A number below 1, a missing text and a word that is not there give empty text.',
    'A delimiter at the beginning or behind another is taken to end an empty word, and a text without any to be one word.',
  ],
  references: [pages.reference, pages.cloudSync],
  examples: [
    { expression: 'Word("The quick brown fox", 3, " ")', result: 'brown' },
    { expression: 'Word("This,string!has&many separators", 3, ",!&#")', result: 'has' },
    { expression: 'Word("The quick brown fox", 0, " ")', result: '' },
    { expression: 'Word("The quick brown fox", 9, " ")', result: '' },
    { expression: 'Word([userPrincipalName], 1, "@")', result: '' },
    { expression: 'Word("jo", 1, "@")', result: 'jo' },
  ],
  evaluate({ String: text, WordNumber: number, Delimiters: delimiters }) {
    const words = cutAt(text, delimiters);
    const word = words[number - 1] ?? '';
    if (words.length === 1 && number === 1) return assumed(word, 'A text without delimiters is one word.');
    if (words.slice(0, Math.max(number, 0)).includes(''))
      return assumed(word, 'A delimiter at the beginning, or behind another, ends an empty word.');
    return documented(word, 'The word of that number; empty text where there is none.');
  },
});

/** Every one of the delimiters ends a word. */
function cutAt(text: string, delimiters: string): readonly string[] {
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!delimiters.includes(text.charAt(at))) continue;
    words.push(text.slice(start, at));
    start = at + 1;
  }
  return [...words, text.slice(start)];
}
