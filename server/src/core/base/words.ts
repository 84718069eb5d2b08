/** Words for people, made from numbers. */

/** `1 operation`, `12 operations`; `1 entry`, `12 entries`. */
export const counted = (count: number, noun: string, nouns = `${noun}s`): string => `${count} ${count === 1 ? noun : nouns}`;
