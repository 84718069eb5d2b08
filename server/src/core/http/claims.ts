/** What the claims of a token mean for the calls that it is sent with. https://learn.microsoft.com/graph/permissions-reference */
import { isPlaceholder } from './address.ts';
import type { CallFacts } from './call.ts';
import { graphHosts, meantHost } from './hosts.ts';
import type { AccessToken } from './rule.ts';
import { WHOLE_TOKEN, type Claims } from './token.ts';

/** The application id of Graph. https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-grant-access */
const GRAPH_APPLICATION = '00000003-0000-0000-c000-000000000000';

/** Roles that one of the pages lets upload. https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference */
const uploaders: readonly string[] = [
  '62e90394-69f5-4237-9190-012177145e10', // Global Administrator
  'fe930be7-5e62-47db-91af-98c3a49a38b1', // User Administrator
  '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3', // Application Administrator
];

/** The host of Graph that a token is for; undefined where it is for something else, or for any of them. */
export const graphOf = (audience: string): string | undefined =>
  graphHosts.find((host) => audience.toLowerCase().replace(/\/+$/, '') === `https://${host}`);

export const isGraphApplication = (audience: string): boolean => audience.toLowerCase() === GRAPH_APPLICATION;

/** No call of it goes where the token is for. */
export function isForAnother({ claims, uses }: Pick<AccessToken, 'claims' | 'uses'>): boolean {
  const audience = claims?.audience;
  if (audience === undefined || isGraphApplication(audience)) return false;
  const graph = graphOf(audience);
  return graph === undefined || uses.every(({ host }) => host !== undefined && (meantHost(host) ?? graph) !== graph);
}

export const permissionsOf = ({ roles, scopes }: Claims): readonly string[] | undefined => roles ?? scopes;

export const mayUpload = (claims: Claims): boolean =>
  [...(claims.roles ?? []), ...(claims.scopes ?? [])].some((name) => /^SynchronizationData-User\.Upload(?:\.OwnedBy)?$/i.test(name));

export const hasUploaderRole = ({ directoryRoles }: Claims): boolean => (directoryRoles ?? []).some((id) => uploaders.includes(id));

export const isUpload = ({ scope }: CallFacts): boolean => scope === 'upload';

/** Stands for a token that is to be put in: `<token>`, `[AccessToken]`, `YOUR_TOKEN`, `eyJ0eXAi...`. */
export const isPlaceholderToken = (text: string): boolean =>
  /\.{3}|…/.test(text) ||
  (!WHOLE_TOKEN.test(text) && (isPlaceholder(text) || /^<|>$|^\[|\]$/.test(text))) ||
  (text.length < LONGEST_PLACEHOLDER &&
    /^[\s_-]*(?:your|the|my|an?)?[\s_-]*(?:access|bearer|jwt)?[\s_-]*token[\s_-]*(?:here)?$/i.test(text));

/** Words, not a line of blanks. */
const LONGEST_PLACEHOLDER = 100;
