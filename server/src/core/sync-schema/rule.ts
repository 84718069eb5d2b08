/** What a rule of a synchronization schema may look at. */
import type { JsonFinding, Report, RuleFacts } from '../base/rule.ts';
import type { Mapping } from './mapping.ts';

/** A member that has not the type that Graph documents. Paths count from it. */
export interface WrongType {
  readonly expected: string;
}

interface Subjects {
  /** Every attribute mapping. Paths count from it. */
  mapping: Mapping;
  'wrong type': WrongType;
}

export interface RuleOn<On extends keyof Subjects> extends RuleFacts {
  readonly on: On;
  readonly check: (subject: Subjects[On], report: Report<JsonFinding>) => void;
}
export type Rule = { [On in keyof Subjects]: RuleOn<On> }[keyof Subjects];

/** Types `check` by `on`. */
export const defineRule = <On extends keyof Subjects>(rule: RuleOn<On>): RuleOn<On> => rule;
