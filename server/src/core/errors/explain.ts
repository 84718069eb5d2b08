/** What is said about a documented error: in a hover at a log entry, and for whoever asks for the code. */
import { sourcesOf } from '../base/hover.ts';
import type { Afterwards, DocumentedError } from './documented.ts';
import type { Route } from './route.ts';
import { numbered, stepsFor } from './steps.ts';

/** What to do, as far as it holds for such a job: in a sentence. */
export function remedyFor({ remedy, then }: DocumentedError, route: Route): string {
  if (route === 'to Entra ID' || everywhere.has(then)) return remedy;
  if (route === 'of another job') return 'People are not uploaded to this job; look at its own mappings, source and target.';
  return then === 'sign-in name' ? 'Put the value right at its source, or in the mapping of the attribute.' : remedy;
}

/** What holds for whatever a job carries. */
const everywhere: ReadonlySet<Afterwards> = new Set(['nothing', 'wait', 'agent', 'rights', 'elsewhere']);

/** Nine lines at most; what to do comes first, and how it is done last. */
export function explainError(error: DocumentedError, route: Route = 'to Entra ID'): string {
  const { meaning, cause, then, isReported, sources } = error;
  const reported = isReported ? ' Users report it by this name; the source tells of what is behind it, not of the name.' : '';
  // What causes are known are those of uploads.
  const known = route === 'of another job' ? meaning : `${meaning} ${cause}`;
  return [`**${remedyFor(error, route)}**`, `${known}${reported} ${sourcesOf(sources)}.`, numbered(stepsFor(then, route))].join('\n\n');
}
