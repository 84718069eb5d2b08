/** The rules of provisioning jobs. */
import type { Rule } from '../rule.ts';
import failedRun from './failed-run.ts';
import fillingBucket from './filling-bucket.ts';
import leakedSecret from './leaked-secret.ts';
import neverRan from './never-ran.ts';
import notStarted from './not-started.ts';
import paused from './paused.ts';
import quarantined from './quarantined.ts';

export const rules: readonly Rule[] = [failedRun, fillingBucket, leakedSecret, neverRan, notStarted, paused, quarantined];
