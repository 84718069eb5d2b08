/** What a rule of a provisioning job may look at. */
import type { Beside } from '../base/beside.ts';
import type { PathRule } from '../base/rule.ts';
import type { Job } from './job.ts';

export interface Subjects {
  /** Every job. Paths count from it. `secrets` are its own, where they are in reach; `now` is in milliseconds since 1970. */
  job: Job & { readonly secrets: Beside['secrets']; readonly now: number };
}

export type Rule = PathRule<Subjects, 'job'>;
export const defineRule = (rule: Rule): Rule => rule;
