/** The version of this program. */

/** Put in by the build. */
declare const SCIMLINT_VERSION: string;

export const version = SCIMLINT_VERSION;
