/** What happened at each node of an expression. */
import type { Span } from '../base/text.ts';
import type { Confidence, Outcome } from './outcome.ts';

export interface Trace {
  /** The node, as a place in the expression. */
  readonly span: Span;
  readonly outcome: Outcome;
  /** What was done, in a sentence. */
  readonly rule: string;
  readonly confidence: Confidence;
  /** Where a public page prints something else. */
  readonly contradictions: readonly { readonly says: string; readonly reference: string }[];
  /** Provisioning logs hide the value. */
  readonly isRedacted: boolean;
  /** Only what was evaluated, in the order in which it was: a branch that is not taken is not there. */
  readonly children: readonly Trace[];
}

const doubt = { documented: 0, observed: 1, assumed: 2 } as const satisfies Record<Confidence, number>;

/** The least sure step: no result is surer. */
export function leastConfidence({ confidence, children }: Trace): Confidence {
  return children.map(leastConfidence).reduce((least, one) => (doubt[one] > doubt[least] ? one : least), confidence);
}
