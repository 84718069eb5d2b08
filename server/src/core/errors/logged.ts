/** What is said, at another file, of entries of a log that failed. */
import { dayOf } from '../base/words.ts';
import { errorOf } from './catalogue.ts';
import { explainError, remedyFor } from './explain.ts';
import { routeOf } from './route.ts';

/** As the log has it. */
interface Failed {
  readonly code: string | undefined;
  readonly reason: string | undefined;
  /** Milliseconds since 1970; NaN where the log does not say. */
  readonly time: number;
  /** In small letters. */
  readonly job: string | undefined;
}

/** `whom` is whom it failed for, in words. */
export function saidOfFailure({ code, reason, time, job }: Failed, whom: string): { readonly message: string; readonly hover?: string } {
  const route = routeOf(job, undefined, undefined);
  const error = errorOf(code, reason, route);
  const said = `The log${Number.isNaN(time) ? '' : ` of ${dayOf(time)}`} says that provisioning failed for ${whom}`;
  if (!error) return { message: `${said}, and its code is not documented; look at the reason of the entry.` };
  return { message: `${said}. ${error.name}: ${error.meaning} ${remedyFor(error, route)}`, hover: explainError(error, route) };
}
