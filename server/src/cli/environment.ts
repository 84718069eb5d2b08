/** The clock and the randomness that the core is given. */
import type { Environment } from '../core/index.ts';

/** `now` fixes the clock, in milliseconds, so that a verdict can be repeated. */
export const environmentAt = (now: number | undefined): Environment => ({
  newGuid: () => crypto.randomUUID(),
  now: () => now ?? Date.now(),
});
