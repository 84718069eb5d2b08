/** What the core cannot know of itself: it has no clock and no randomness of its own. */
export interface Environment {
  /** A new random UUID in lower case. */
  newGuid(): string;
  /** The time, in milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
}
