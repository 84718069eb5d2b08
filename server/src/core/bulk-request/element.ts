/** The object that a bare text is made, where the attribute takes objects. */
import { kept } from '../base/rule.ts';

/** Emails, telephone numbers and addresses are read where their type is work. */
const ofWork = new Set(['emails', 'phoneNumbers', 'addresses']);

export const elementAround = (attribute: string): unknown => ({
  [attribute === 'addresses' || attribute === 'name' ? 'formatted' : 'value']: kept(),
  ...(ofWork.has(attribute) ? { type: 'work' } : {}),
});
