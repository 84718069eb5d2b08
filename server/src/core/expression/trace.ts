/** What happened at each node of an expression. */
import type { Span } from '../base/text.ts';
import type { Call, Expression } from './ast.ts';
import type { Contradiction, MappingFunction } from './function.ts';
import { LONGEST_VALUE, tooLong } from './limits.ts';
import type { Answer, Confidence, Outcome } from './outcome.ts';
import { lengthOf } from './values.ts';

export interface Trace {
  /** The node, as a place in the expression. */
  readonly span: Span;
  readonly outcome: Outcome;
  /** What was done, in a sentence. */
  readonly rule: string;
  readonly confidence: Confidence;
  /** Where a public page prints something else. */
  readonly contradictions: readonly Pick<Contradiction, 'says' | 'reference' | 'isOpen'>[];
  /** Provisioning logs hide the value. */
  readonly isRedacted: boolean;
  /** Only what was evaluated, in the order in which it was: a branch that is not taken is not there. */
  readonly children: readonly Trace[];
}

/** What was called, with its arguments where it was evaluated with one set of them. */
interface Called {
  readonly fn: MappingFunction;
  readonly call: Call;
  readonly args?: Readonly<Record<string, unknown>>;
}

const none: readonly never[] = [];

export function traced({ span }: Expression, answer: Answer, children: readonly Trace[] = none, called?: Called): Trace {
  const outcome = answer.outcome === 'value' && lengthOf(answer.value) > LONGEST_VALUE ? tooLong : answer;
  const contradictions = called ? contradictionsOf(called, outcome) : none;
  const isDoubted = contradictions.some(({ isOpen }) => isOpen);
  return {
    span,
    outcome,
    rule: 'message' in outcome ? outcome.message : (outcome.rule ?? called?.fn.summary ?? ''),
    confidence: isDoubted ? 'assumed' : (outcome.confidence ?? called?.fn.confidence ?? 'documented'),
    contradictions,
    isRedacted: called?.fn.isRedacting ?? false,
    children,
  };
}

function contradictionsOf({ fn: { contradictions }, call, args }: Called, outcome: Outcome): readonly Contradiction[] {
  if (contradictions.length === 0 || !args || 'message' in outcome) return none;
  const result = outcome.outcome === 'value' ? outcome.value : null;
  return contradictions.filter(({ concerns }) => concerns?.(args, result, call) ?? true);
}

/** The trace without the values that Redact hides, nor those that they were made from. */
export function masked(trace: Trace, isHidden = false): Trace {
  const hides = isHidden || trace.isRedacted;
  const outcome = hides && trace.outcome.outcome === 'value' ? HIDDEN : trace.outcome;
  return { ...trace, outcome, children: trace.children.map((child) => masked(child, hides)) };
}

/** As the provisioning logs show it. */
const HIDDEN: Outcome = { outcome: 'value', value: '[Redact]' };

const doubt = { documented: 0, observed: 1, assumed: 2 } as const satisfies Record<Confidence, number>;

/** The least sure step: no result is surer. */
export function leastConfidence({ confidence, children }: Trace): Confidence {
  return children.map(leastConfidence).reduce((least, one) => (doubt[one] > doubt[least] ? one : least), confidence);
}
