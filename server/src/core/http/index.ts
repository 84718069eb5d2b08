/** Request files, `.http` and `.rest`. */
import type { Kind } from '../base/kind.ts';
import { open } from './document.ts';
import { rules } from './rules/index.ts';

export const http: Kind = { id: 'http', rules, open };
