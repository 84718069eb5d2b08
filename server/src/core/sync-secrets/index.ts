/** The secrets of a provisioning job: what is put with `PUT …/synchronization/secrets`. */
import type { Kind } from '../base/kind.ts';
import { rules as jsonRules } from '../json/rules/index.ts';
import { open } from './document.ts';
import { rules } from './rules/index.ts';

export const syncSecrets: Kind = { id: 'sync-secrets', rules: [...jsonRules, ...rules], open };
