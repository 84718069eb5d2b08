/** How much is worked on, so that no expression can fill the memory or take forever. */
import { unsupported, type Answer } from './outcome.ts';

/** In characters, of an expression. https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data */
export const LONGEST_EXPRESSION = 10_000;
/** Of one that is looked into; a longer one is too long, which is what has to be said. */
export const LONGEST_CHECKED = 30_000;

/** Levels, or operators in a row: deeper than anything real. Deeper text is not read on, so that none overflows the stack. */
export const DEEPEST = 200;

/** In characters, of one value or of all values of a list together. */
export const LONGEST_VALUE = 100_000;

export const tooLong: Answer = unsupported('A value has more than 100,000 characters, which are not worked on here.');

/** Whether the results of replacing could fill the memory: each match may put in the whole text once for every `$`. */
export function isTooLong(length: number, replacement: string): boolean {
  const substitutions = replacement.split('$').length - 1;
  return (length + 1) * (replacement.length + substitutions * length) > MOST_REPLACED;
}
const MOST_REPLACED = 2 ** 28;
