/** The SCIM bulk request that /bulkUpload takes. */
import type { Kind } from '../base/kind.ts';
import { rules as jsonRules, textRules } from '../json/rules/index.ts';
import { open } from './document.ts';
import { rules } from './rules/index.ts';

export const bulkRequest: Kind = { id: 'bulk-request', rules: [...jsonRules, ...textRules, ...rules], open };
