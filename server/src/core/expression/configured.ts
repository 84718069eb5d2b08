/** Functions that a person has named besides the public lists. */

/** The name as it is in such a list, whatever the letter case; undefined where it is not there. */
export const configuredName = (name: string, functions: readonly string[]): string | undefined =>
  functions.find((one) => one.toLowerCase() === name.toLowerCase());
