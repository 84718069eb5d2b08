/** Something the caller asked for that cannot be done. Its message says what is wrong and what would be right. */
export class Refusal extends Error {}
