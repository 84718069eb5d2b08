/** Exported synchronization schemas: the attribute mappings of a provisioning job. */
import type { Kind } from '../base/kind.ts';
import { rules as jsonRules } from '../json/rules/index.ts';
import { open } from './document.ts';
import { rules } from './rules/index.ts';

export const syncSchema: Kind = { id: 'sync-schema', rules: [...jsonRules, ...rules], open };
