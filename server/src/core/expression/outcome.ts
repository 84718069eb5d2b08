/** What evaluating a node, or a function, comes to. Failures are values: nothing here throws. */
import type { Value } from './values.ts';

/** How sure a result is: a public page says so, a public sample or report shows it, or nobody says and this is the likeliest reading. */
export type Confidence = 'documented' | 'observed' | 'assumed';

export type Outcome =
  | { readonly outcome: 'value'; readonly value: Value }
  /** IgnoreFlowIfNullOrEmpty has decided that nothing flows. */
  | { readonly outcome: 'ignored' }
  /** A flow keyword such as IgnoreAttributeFlow. */
  | { readonly outcome: 'keyword'; readonly keyword: string }
  /** The service fails here too. */
  | { readonly outcome: 'error'; readonly message: string }
  /** Valid for the service, and not to be known offline. */
  | { readonly outcome: 'unsupported'; readonly message: string };

/** An outcome with the rule that led to it, where that is more than what the function always does. */
export type Answer = Outcome & { readonly rule?: string; readonly confidence?: Confidence };

export const valued = (value: Value): Answer => ({ outcome: 'value', value });
export const documented = (value: Value, rule: string): Answer => ({ outcome: 'value', value, rule, confidence: 'documented' });
export const observed = (value: Value, rule: string): Answer => ({ outcome: 'value', value, rule, confidence: 'observed' });
export const assumed = (value: Value, rule: string): Answer => ({ outcome: 'value', value, rule, confidence: 'assumed' });
export const failed = (message: string, confidence: Confidence = 'assumed'): Answer => ({ outcome: 'error', message, confidence });
export const unsupported = (message: string): Answer => ({ outcome: 'unsupported', message, confidence: 'assumed' });

export const isAnswer = (given: Value | Answer): given is Answer => typeof given === 'object' && given !== null && 'outcome' in given;
