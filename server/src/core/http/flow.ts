/** The order in which a file calls things. Most files are collections: only what stands beside each other is meant to be sent so. */
import { isSent, type CallFacts } from './call.ts';
import { isOpen } from './variables.ts';

/** It changes something. What reads, and asks for a token, may stand between. */
const acts = (call: CallFacts): boolean => isSent(call) && call.scope !== 'token request' && call.method !== 'GET';

/** The next call before or behind one that changes something. */
export const actBefore = (calls: readonly CallFacts[], index: number): CallFacts | undefined => calls.slice(0, index).findLast(acts);
export const actBehind = (calls: readonly CallFacts[], index: number): CallFacts | undefined => calls.slice(index + 1).find(acts);

/** They may be about the same job: nothing in the file says otherwise. */
export function maySameJob(one: CallFacts, other: CallFacts): boolean {
  const [a, b] = [one.writtenJob ?? one.job, other.writtenJob ?? other.job];
  return a === undefined || b === undefined || isOpen(a) !== isOpen(b) || a === b;
}

/** They may be about the same app. */
export const maySameApp = (one: CallFacts, other: CallFacts): boolean =>
  one.servicePrincipal === undefined || other.servicePrincipal === undefined || one.servicePrincipal === other.servicePrincipal;
