/** What a rule of provisioning logs may look at. */
import type { PathRule, RelatedElsewhere } from '../base/rule.ts';
import type { DocumentedError } from '../errors/documented.ts';
import type { Route } from '../errors/route.ts';
import type { SkipReason } from '../errors/skips.ts';
import type { Said } from './entry.ts';

/** An entry of a person for whom something failed. Paths count from the entry. */
export interface Failure {
  /** Where it is said: the code, without one the reason, else the status. */
  readonly mark: Said;
  readonly error: DocumentedError | undefined;
  readonly route: Route;
  readonly hasCode: boolean;
  /** A newer entry of the same person says success. */
  readonly isMended: boolean;
  /** Where other files have the person, and the mapping that the error is about. */
  readonly elsewhere: readonly RelatedElsewhere[];
  /** How many payloads have the person. */
  readonly payloads: number;
}

/** An entry of a person who was passed over. Paths count from the entry. */
export interface Skip {
  readonly mark: Said;
  readonly reason: SkipReason | undefined;
  readonly error: DocumentedError | undefined;
  readonly route: Route;
}

export interface Subjects {
  failure: Failure;
  skip: Skip;
  /** A log without entries. Paths count from the document. */
  'empty log': null;
}

export type Rule = { [On in keyof Subjects]: PathRule<Subjects, On> }[keyof Subjects];

/** Types `check` by `on`. */
export const defineRule = <On extends keyof Subjects>(rule: PathRule<Subjects, On>): PathRule<Subjects, On> => rule;
