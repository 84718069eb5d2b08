/** What is said about a documented error: in a hover at a log entry, and for whoever asks for the code. */
import { sourcesOf } from '../base/hover.ts';
import type { DocumentedError } from './documented.ts';
import { numbered, steps } from './steps.ts';

/** Nine lines at most; what to do comes first, and how it is done last. */
export const explainError = ({ meaning, cause, remedy, then, isReported, sources }: DocumentedError): string =>
  [
    `**${remedy}**`,
    `${meaning} ${cause}${isReported ? ' Users report this; no page of Microsoft has it.' : ''} ${sourcesOf(sources)}.`,
    numbered(steps[then]),
  ].join('\n\n');
