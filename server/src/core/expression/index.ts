/** Attribute-mapping expressions of Microsoft Entra provisioning. */
import type { Kind } from '../base/kind.ts';
import { open } from './document.ts';
import { rules } from './rules/index.ts';

export const expression: Kind = { id: 'expression', rules, open };
