/** What a rule of a configuration file may look at. */
import type { JsonFinding, Report, RuleFacts } from '../base/rule.ts';

interface Subjects {
  /** A member that the shape does not know. Paths count from it. */
  'unknown member': { readonly name: string; readonly known: readonly string[] };
  /** A value of another JSON type. */
  'wrong type': { readonly expected: string };
  /** A value that is none of those that may stand there. */
  'wrong choice': { readonly value: unknown; readonly allowed: readonly string[] };
  /** A member that must be there, of the object that paths count from. */
  'missing member': { readonly name: string };
  /** The id of a rule that is given a severity. */
  'rule id': { readonly id: string; readonly known: readonly string[] };
  domain: { readonly domain: string };
  glob: { readonly glob: string; readonly part: 'key' | 'value' };
  urn: { readonly urn: string };
}

export interface RuleOn<On extends keyof Subjects> extends RuleFacts {
  readonly on: On;
  /** The schema of the file says the same to an editor that checks JSON by itself. */
  readonly saidByEditor?: true;
  readonly check: (subject: Subjects[On], report: Report<JsonFinding>) => void;
}
export type Rule = { [On in keyof Subjects]: RuleOn<On> }[keyof Subjects];
/** Something a rule of this kind looks at, and where it stands. */
export type Subject = {
  [On in keyof Subjects]: { readonly on: On; readonly at: readonly (string | number)[]; readonly subject: Subjects[On] };
}[keyof Subjects];

/** Types `check` by `on`. */
export const defineRule = <On extends keyof Subjects>(rule: RuleOn<On>): RuleOn<On> => rule;
