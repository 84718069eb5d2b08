/** What a rule of secrets may look at. */
import type { PathRule } from '../base/rule.ts';
import type { Notification, Secret, Secrets } from './secret.ts';

export interface Subjects {
  /** All of them. Paths count from the document. */
  secrets: Secrets;
  /** Every one. Paths count from it. */
  secret: Secret;
  /** The one that says whom the job notifies, where its value is a text. Paths count from the secret. */
  notification: Notification;
}

export type Rule = { [On in keyof Subjects]: PathRule<Subjects, On> }[keyof Subjects];

/** Types `check` by `on`. */
export const defineRule = <On extends keyof Subjects>(rule: PathRule<Subjects, On>): PathRule<Subjects, On> => rule;
