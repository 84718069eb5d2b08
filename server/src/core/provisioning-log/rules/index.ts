/** The rules of provisioning logs. */
import type { Rule } from '../rule.ts';
import emptyLog from './empty-log.ts';
import failedEntry from './failed-entry.ts';
import skippedEntry from './skipped-entry.ts';
import undocumentedCode from './undocumented-code.ts';

export const rules: readonly Rule[] = [emptyLog, failedEntry, skippedEntry, undocumentedCode];
