/** A request taken apart: what an edit can keep. */
import type { Context } from '../base/kind.ts';
import type { Check } from '../base/text-rules.ts';
import type { Text } from '../base/text.ts';
import type { Break, JsonSubjects } from '../json/rule.ts';
import type { CheckOperation } from './check.ts';
import type { Envelope } from './envelope.ts';
import type { Keys } from './keys.ts';
import type { Plan } from './plan.ts';
import type { Problem } from '../base/problem.ts';
import type { RequestProblem } from './request.ts';
import type { Extent } from './segments.ts';

/** One operation, wherever it stands: all that is known of it counts from its own start. */
export interface Segment {
  readonly size: number;
  readonly length: number;
  readonly separator: Extent['separator'];
  readonly keys: Keys;
  readonly isBroken: boolean;
  readonly breaks: readonly Break[];
  readonly problems: readonly Problem[];
}

/** What all documents of one context share. */
export interface Tools {
  readonly context: Context;
  readonly plan: Plan;
  readonly checkOperation: CheckOperation;
  readonly checkBreak: Check<JsonSubjects>;
}

export interface Parts {
  readonly text: Text;
  readonly headLength: number;
  readonly segments: readonly Segment[];
  readonly tailLength: number;
  readonly hasOperations: boolean;
  readonly envelope: Envelope;
  readonly requestProblems: readonly RequestProblem[];
}

/** Where each operation starts. */
export function startsOf({ segments, headLength }: Parts): number[] {
  let at = headLength;
  return segments.map(({ length }) => (at += length) - length);
}
