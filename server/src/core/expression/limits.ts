/** How much is worked on, so that no expression can fill the memory or take forever. */
import { unsupported, type Answer } from './outcome.ts';

/** In characters, of one value or of all values of a list together. */
export const LONGEST_VALUE = 100_000;

export const tooLong: Answer = unsupported('A value has more than 100,000 characters, which are not worked on here.');
