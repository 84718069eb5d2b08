/** What is known of an answer: by the call that it answers; where that cannot be told, what holds in general. */
import type { CallFacts, Scope } from '../call.ts';
import { headerOf } from '../header.ts';
import type { Response } from '../response.ts';
import type { Answer } from './answer.ts';
import { generalAnswers } from './general.ts';
import { logAnswers } from './logs.ts';
import { synchronizationAnswers } from './synchronization.ts';
import { tokenAnswers } from './token.ts';
import { uploadAnswers } from './upload.ts';

const tables: Readonly<Record<Scope, readonly Answer[]>> = {
  upload: uploadAnswers,
  'token request': tokenAnswers,
  'log query': logAnswers,
  'synchronization call': synchronizationAnswers,
};

/** Undefined where nothing is known of it. `text` is the block. */
export function answerOf({ status, body, headers }: Response, text: string, call: CallFacts | undefined): Answer | undefined {
  const said = text.slice(body.start, Math.min(body.end, body.start + LONGEST));
  const rows = [...(call ? tables[call.scope] : []), ...generalAnswers];
  const brings = ({ header }: Answer): boolean => header === undefined || headerOf(headers, header) !== undefined;
  const answer = rows.find(
    (row) => row.status.includes(status) && brings(row) && (row.says?.test(said) ?? true) && (!call || (row.to?.(call) ?? true)),
  );
  const seconds = /^\d{1,6}$/.exec(headerOf(headers, 'Retry-After')?.value ?? '')?.[0];
  return answer && seconds !== undefined ? { ...answer, todo: `Wait ${seconds} seconds, as Retry-After says. ${answer.todo}` } : answer;
}

/** A cause is told at the beginning of a body. */
const LONGEST = 10_000;
