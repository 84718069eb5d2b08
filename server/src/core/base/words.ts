/** Words for people, made from numbers. */

/** `1 operation`, `12 operations`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
