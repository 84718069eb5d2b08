/** `scimlint.config.json`: what it says, and what is wrong in it. */
import type { Kind } from '../base/kind.ts';
import type { RuleFacts } from '../base/rule.ts';
import { rules as jsonRules } from '../json/rules/index.ts';
import { open } from './document.ts';
import { rules } from './rules/index.ts';

/** The kind, which knows the rules of all others: a configuration names them. */
export function configurationKind(others: readonly RuleFacts[]): Kind {
  const ids = [...new Set([...others, ...rules].map(({ id }) => id))];
  return { id: 'configuration', rules: [...jsonRules, ...rules], open: (text, context) => open(text, context, ids) };
}
