/** Which schema of users a URI stands for, however it is misspelt. */
import { ENTERPRISE, USER } from './attributes.ts';
import { distance } from '../base/did-you-mean.ts';

const MOST_EDITS = 4;
/** Printed in the documentation of other products; it does not exist. */
export const WITHOUT_EXTENSION = 'urn:ietf:params:scim:schemas:enterprise:2.0:User';

/** The URIs of SCIM 1.1 and of drafts. Source: https://www.rfc-editor.org/rfc/rfc7643#section-10 */
export const isOutdated = (uri: string): boolean => /^urn:scim:/i.test(uri);

/** The core or the enterprise schema, if one of them is probably meant. */
export function schemaMeantBy(uri: string): typeof USER | typeof ENTERPRISE | undefined {
  if (uri === USER || uri === ENTERPRISE) return uri;
  const lower = uri.toLowerCase();
  if (isOutdated(uri)) return lower.includes('enterprise') ? ENTERPRISE : USER;
  if (!lower.startsWith('urn:ietf:params:scim:')) return undefined;
  if (lower === WITHOUT_EXTENSION.toLowerCase()) return ENTERPRISE;
  return ([USER, ENTERPRISE] as const).find((known) => distance(lower, known.toLowerCase(), MOST_EDITS) <= MOST_EDITS);
}

/** Whether one of the schemas is, or is probably meant to be, this one. */
export const names = (schemas: readonly unknown[], uri: string): boolean =>
  schemas.includes(uri) ||
  schemas.some((one) => typeof one === 'string' && (one.toLowerCase() === uri.toLowerCase() || schemaMeantBy(one) === uri));
