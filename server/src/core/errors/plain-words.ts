/** Parts of patterns for questions in plain words: of somebody who looks at what did not happen. */

export const PEOPLE = '(?:users?|people|persons?|accounts?|employees?|hires?)';

export const NOT = "(?:(?:are|is|were|was|do|does|did|get|gets|got)(?: not|n't)|not|never)(?: being| get| getting)?";

/** That people were not what was wanted, such as `created?|provision(?:ed)?`. */
export const didNot = (what: string): string => `${PEOPLE} ${NOT} (?:${what})\\b`;
