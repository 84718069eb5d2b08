/** Provisioning logs, in every form in which they are handed on: what became of the people who were sent. */
import type { Kind } from '../base/kind.ts';
import { rules as jsonRules } from '../json/rules/index.ts';
import { open } from './document.ts';
import { rules } from './rules/index.ts';

export const provisioningLog: Kind = { id: 'provisioning-log', rules: [...jsonRules, ...rules], open };
