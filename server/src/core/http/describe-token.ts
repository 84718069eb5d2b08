/** An access token in plain words: whose it is, for what, and until when. Nothing of the token itself. */
import { graphOf, isGraphApplication } from './claims.ts';
import { readJobId } from './job-id.ts';
import type { AccessToken } from './rule.ts';
import type { Claims } from './token.ts';
import { dateOf, relative } from './words.ts';

const SHOWN = 4;

export function describeToken({ claims, uses }: Pick<AccessToken, 'claims' | 'uses'>, now: number): string | undefined {
  if (!claims) return undefined;
  return [
    claims.isIdToken ? '**ID token, which tells who signed in; no access token**' : `**Access token ${ownerOf(claims)}**`,
    '',
    `- Tenant: ${tenantOf(claims, uses)}`,
    `- For: ${audienceOf(claims)}`,
    `- Permissions: ${permissionsOf(claims)}`,
    `- Valid: ${validityOf(claims, now)}`,
  ].join('\n');
}

function ownerOf({ roles, scopes }: Claims): string {
  if (scopes) return 'of a person (delegated)';
  return roles ? 'of an application' : 'that names no permissions';
}

function tenantOf({ tenant }: Claims, uses: AccessToken['uses']): string {
  if (tenant === undefined) return 'the token does not say';
  const tenants = uses.flatMap(({ job }) => (job === undefined ? [] : (readJobId(job)?.tenant ?? [])));
  if (tenants.length === 0) return shown(tenant);
  return `${shown(tenant)}, ${tenants.includes(tenant) ? 'that of the job' : 'not that of the job'}`;
}

function audienceOf({ audience }: Claims): string {
  if (audience === undefined) return 'the token does not say';
  if (isGraphApplication(audience)) return 'Microsoft Graph';
  const host = graphOf(audience);
  return host === undefined ? `${shown(audience)}, which is not Microsoft Graph` : `Microsoft Graph (${host})`;
}

function permissionsOf({ roles = [], scopes = [] }: Claims): string {
  const all = [...scopes, ...roles];
  const first = [...all].sort((a, b) => Number(isOurs(b)) - Number(isOurs(a))).slice(0, SHOWN);
  const rest = all.length - first.length;
  const has = (name: string): boolean => all.some((one) => one.toLowerCase() === name.toLowerCase());
  const owned = has(`${UPLOAD}.OwnedBy`) && !has(UPLOAD) ? '; uploads only to apps that the client created or owns' : '';
  return all.length === 0 ? 'none' : first.map(shown).join(', ') + (rest > 0 ? ` and ${rest} more` : '') + owned;
}
const UPLOAD = 'SynchronizationData-User.Upload';
const isOurs = (permission: string): boolean => /^(?:SynchronizationData|Synchronization|ProvisioningLog|AuditLog)\b/.test(permission);

function validityOf({ begins, expires }: Claims, now: number): string {
  if (begins !== undefined && begins > now) return `from ${dateOf(begins)} (${relative(begins, now)})`;
  if (expires === undefined) return 'the token does not say until when';
  return expires > now
    ? `until ${dateOf(expires)} (${relative(expires, now)})`
    : `no longer, since ${dateOf(expires)} (${relative(expires, now)})`;
}

/** A token may say anything; what is no name is not repeated. */
const shown = (text: string): string => (/^[\w.:/-]{1,80}$/.test(text) ? `\`${text}\`` : 'something unreadable');
