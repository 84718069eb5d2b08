/** What a rule of a provisioning job may look at. */
import type { Elsewhere } from '../base/beside.ts';
import type { PathRule } from '../base/rule.ts';
import type { Job } from './job.ts';

export interface Subjects {
  /** Every job. Paths count from it. `unnotified` are its secrets, where they are in reach and name nobody to notify. */
  job: Job & { readonly unnotified: Elsewhere | undefined };
}

export type Rule = PathRule<Subjects, 'job'>;
export const defineRule = (rule: Rule): Rule => rule;
