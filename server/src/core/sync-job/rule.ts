/** What a rule of a provisioning job may look at. */
import type { PathRule } from '../base/rule.ts';
import type { Job } from './job.ts';

export interface Subjects {
  /** Every job. Paths count from it. */
  job: Job;
}

export type Rule = PathRule<Subjects, 'job'>;
export const defineRule = (rule: Rule): Rule => rule;
