/** How sure it is that a userName becomes the sign-in name as it is: a mapping that nobody has seen may rewrite it. */
import type { JsonFinding } from '../base/rule.ts';
import type { Holds } from '../base/settings.ts';

/** Of a rule whose severity is a warning. */
export const certainty = ({ takesUserName }: Holds): Pick<JsonFinding, 'severity' | 'elsewhere'> =>
  takesUserName
    ? { elsewhere: [{ ...takesUserName, message: 'The mapping takes userName as it is.' }] }
    : { severity: { entra: 'information', rfc: 'off' } };
