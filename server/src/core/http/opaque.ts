/** What looks like a secret: not one word after the other, and no id that says nothing. */
import { readJobId } from './job-id.ts';

const SHORT = 12;
const LETTERS_OF_A_WORD = 3.5;

const isWords = (text: string): boolean => {
  const pieces = text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^A-Za-z\d]+/g) ?? [];
  const words = pieces.filter((piece) => /[A-Za-z\d]/.test(piece));
  const long = words.every((word) => word.length < 30 && !/\d{5}/.test(word));
  return long && words.join('').length / Math.max(1, words.length) >= LETTERS_OF_A_WORD;
};

const guids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Whether a segment of an address may be a secret, or a part of one. */
export function isOpaque(segment: string): boolean {
  const text = readJobId(segment) ? '' : segment.replace(guids, '');
  return text.length > SHORT && !/^\d+$/.test(text) && !isWords(text);
}
