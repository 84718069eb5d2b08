/** What looks like a secret: not one word after the other, and no id that says nothing. */
import { readJobId } from './job-id.ts';

const SHORT = 12;
/** Chance writes capitals: of 24 random characters, one in 1,100 reads as words at 3.5 letters a word, one in 17,000 at 4.5 and with vowels. */
const LETTERS_OF_A_WORD = { small: 3.5, mixed: 4.5 };

const isWord = (text: string): boolean => text.length < 30 && !/\d{5}/.test(text) && (text.length < 4 || /[aeiouy\d]/i.test(text));

const isWords = (text: string): boolean => {
  const pieces = text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^A-Za-z\d]+/g) ?? [];
  const words = pieces.filter((piece) => /[A-Za-z\d]/.test(piece));
  const least = /[A-Z]/.test(text) ? LETTERS_OF_A_WORD.mixed : LETTERS_OF_A_WORD.small;
  return words.every(isWord) && words.join('').length / Math.max(1, words.length) >= least;
};

const guids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Whether a segment of an address may be a secret, or a part of one. */
export function isOpaque(segment: string): boolean {
  const text = readJobId(segment) ? '' : segment.replace(guids, '');
  return text.length > SHORT && !/^\d+$/.test(text) && !isWords(text);
}
