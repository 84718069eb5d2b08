/** Words for people, made from numbers. */

/** `1 operation`, `12 operations`; `1 entry`, `12 entries`. */
export const counted = (count: number, noun: string, nouns = `${noun}s`): string => `${count} ${count === 1 ? noun : nouns}`;

/** The day of an instant in milliseconds since 1970, as `2026-01-12` in UTC. */
export const dayOf = (time: number): string =>
  Math.abs(time) < 8e15 ? new Date(time).toISOString().slice(0, 10) : 'a day that no calendar has';
