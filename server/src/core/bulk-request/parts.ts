/** A request taken apart: what an edit can keep. */
import type { Context } from '../base/kind.ts';
import type { Holds } from '../base/settings.ts';
import type { Check } from '../base/text-rules.ts';
import type { Text } from '../base/text.ts';
import type { Break, JsonSubjects } from '../json/rule.ts';
import type { CheckOperation } from './check.ts';
import type { Envelope } from './envelope.ts';
import type { Keys } from './keys.ts';
import type { Plan } from './plan.ts';
import type { Places, Problem } from '../base/problem.ts';
import type { RequestProblem } from './request.ts';
import type { Rule } from './rule.ts';
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
  /** Whether nothing is wrong in it: told at once for the many of which that is true. */
  readonly isClean: boolean;
}

/** What all documents of one context share. */
export interface Tools {
  readonly context: Context;
  readonly plan: Plan;
  readonly holds: Holds;
  readonly checkOperation: CheckOperation;
  readonly checkBreak: Check<JsonSubjects>;
  readonly places: Places;
}

export interface Parts {
  readonly text: Text;
  readonly headLength: number;
  readonly segments: readonly Segment[];
  readonly index: Index;
  readonly tailLength: number;
  readonly hasOperations: boolean;
  readonly envelope: Envelope;
  readonly requestProblems: readonly RequestProblem[];
}

/** What every keystroke asks of all segments, side by side in memory: reading it from each segment takes a hundred times as long. */
export interface Index {
  readonly lengths: Int32Array;
  /** What is to be looked at in a segment, in bits. */
  readonly flags: Uint8Array;
}
/** Something is wrong in it or behind it. */
export const REMARKED = 1;
/** Something that is said once a file is among it. */
export const REPEATED = 2;

function flagsOf({ isClean, separator, problems }: Segment): number {
  const isRepeated = !isClean && problems.some(({ rule }) => (rule as Rule).once);
  return (isClean && separator === 'comma' ? 0 : REMARKED) | (isRepeated ? REPEATED : 0);
}

export const indexOf = (segments: readonly Segment[]): Index => ({
  lengths: Int32Array.from(segments, ({ length }) => length),
  flags: Uint8Array.from(segments, flagsOf),
});

/** The index with the segments from `start` up to `end` replaced. */
export function spliced({ lengths, flags }: Index, start: number, end: number, segments: readonly Segment[]): Index {
  const size = lengths.length - (end - start) + segments.length;
  const { lengths: newLengths, flags: newFlags } = indexOf(segments);
  const splice = <A extends Int32Array | Uint8Array>(all: A, old: A, changed: A): A => {
    all.set(old.subarray(0, start), 0);
    all.set(changed, start);
    all.set(old.subarray(end), start + changed.length);
    return all;
  };
  return {
    lengths: splice(new Int32Array(size), lengths, newLengths),
    flags: splice(new Uint8Array(size), flags, newFlags),
  };
}

/** Where each operation starts. */
export function startsOf({ index: { lengths }, headLength }: Pick<Parts, 'index' | 'headLength'>): Float64Array {
  const starts = new Float64Array(lengths.length);
  let at = headLength;
  for (let i = 0; i < lengths.length; i++) {
    starts[i] = at;
    at += lengths[i] ?? 0;
  }
  return starts;
}
