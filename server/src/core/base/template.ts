/** Values that are filled in when a request is sent: nobody can say what they will be, so no rule judges them. */

/** Stands, as often as needed, for the characters of a template in a text that is read in place of the file's. */
export const TEMPLATE = '\uFFFC';

/** A string that is, or holds, a template. */
export const isTemplate = (value: unknown): boolean => typeof value === 'string' && value.includes(TEMPLATE);
