/** What the core cannot know of itself: it has no clock and no randomness of its own. */
export interface Environment {
  /** A new random UUID in lower case. */
  newGuid(): string;
}
