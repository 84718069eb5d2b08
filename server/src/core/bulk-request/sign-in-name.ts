/** How sure it is that a userName becomes the sign-in name as it is: a mapping that nobody has seen may rewrite it. */
import type { JsonFinding } from '../base/rule.ts';
import type { Holds } from '../base/settings.ts';

/** Of a rule whose severity is a warning, about the whole of userName or what stands before the @. */
export function certainty(
  { takesUserName }: Holds,
  about: 'whole' | 'before the @' = 'whole',
): Pick<JsonFinding, 'severity' | 'elsewhere'> {
  if (!takesUserName || (takesUserName.part === 'before the @' && about === 'whole'))
    return { severity: { entra: 'information', rfc: 'off' } };
  const { part, ...place } = takesUserName;
  const taken = part === 'whole' ? 'userName' : 'what stands before the @';
  return { elsewhere: [{ ...place, message: `The mapping takes ${taken} as it is.` }] };
}
