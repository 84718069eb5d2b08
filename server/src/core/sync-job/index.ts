/** Provisioning jobs as Graph returns them: whether they run, and what keeps them from it. */
import type { Kind } from '../base/kind.ts';
import { rules as jsonRules } from '../json/rules/index.ts';
import { open } from './document.ts';
import { rules } from './rules/index.ts';

export const syncJob: Kind = { id: 'sync-job', rules: [...jsonRules, ...rules], open };
