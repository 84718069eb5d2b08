/** Which requests are ours, and what each does. https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload */
import type { Context } from '../base/kind.ts';
import { recognise } from '../recognise.ts';
import { addressOf, behind, isAlternateKey, isPlaceholder, said, type Address } from './address.ts';
import { authorizationIn, type Authorization } from './authorization.ts';
import { mask } from './body.ts';
import { secretVariablesOf } from './client-secret.ts';
import { filterOf, jobIn, unquoted } from './filter.ts';
import { fieldsOf } from './form.ts';
import { headerOf } from './header.ts';
import { FORMER_HOST, isAuthority, meantHost } from './hosts.ts';
import type { Request } from './parse.ts';
import { isOpen, resolve, type Variables } from './variables.ts';

export type Scope = 'upload' | 'token request' | 'log query' | 'synchronization call';
/** `elsewhere`: to a gateway or a mock, which makes its own rules. `never`: it is disabled. */
export type Standing = 'sent' | 'elsewhere' | 'never';

/** What a rule may know of a call anywhere in the file: nothing that tells its place. */
export interface CallFacts {
  readonly scope: Scope;
  readonly standing: Standing;
  /** The last segment of its address, in lower case: `restart`, `schema`. */
  readonly action: string;
  readonly method: string;
  readonly host: string | undefined;
  readonly servicePrincipal: string | undefined;
  readonly job: string | undefined;
  /** The job as it is written, be it a variable that the file does not give a value. */
  readonly writtenJob: string | undefined;
  /** Of a token request. */
  readonly client: string | undefined;
  /** The variables that hold its client secret. */
  readonly secretVariables: readonly string[];
  /** The variables in its Authorization header. */
  readonly tokens: readonly string[];
  /** Its token comes from elsewhere when it is sent. */
  readonly awaitsToken: boolean;
}

export const isSent = ({ standing }: Pick<CallFacts, 'standing'>): boolean => standing === 'sent';

/** One of our requests, in its block. */
export interface OwnRequest {
  readonly request: Request;
  readonly address: Address;
  readonly authorization: Authorization | undefined;
  readonly facts: CallFacts;
}

export interface Known {
  readonly variables: Variables;
  /** The file sends something to /bulkUpload. */
  readonly uploads: boolean;
  readonly context: Context;
}

export function ownRequest(request: Request, text: string, { variables, uploads }: Known): OwnRequest | undefined {
  const address = addressOf(request, variables);
  const scope = scopeOf(request, address, text, variables, uploads);
  if (!scope) return undefined;
  const header = headerOf(request.headers, 'Authorization');
  const authorization = header && authorizationIn(header);
  const principal = said(behind(address, 'serviceprincipals'))?.toLowerCase();
  return {
    request,
    address,
    authorization,
    facts: {
      scope,
      standing: standingOf(request, scope, address),
      action: address.path.at(-1)?.text.toLowerCase() ?? '',
      method: resolve(request.method?.text ?? 'GET', variables).toUpperCase(),
      host: said(address.host)?.toLowerCase(),
      servicePrincipal: principal === undefined || isAlternateKey(principal) ? undefined : principal,
      job: scope === 'log query' ? jobOfFilter(address, variables) : said(behind(address, 'jobs')),
      writtenJob: behind(address, 'jobs')?.text,
      client: scope === 'token request' ? clientOf(request, text, variables) : undefined,
      secretVariables: scope === 'token request' ? secretVariablesOf(request, text) : [],
      tokens: authorization?.variables ?? [],
      awaitsToken: authorization !== undefined && isOpen(resolve(authorization.credentials, variables)),
    },
  };
}

function standingOf({ isDisabled }: Request, scope: Scope, address: Address): Standing {
  if (isDisabled) return 'never';
  return scope === 'upload' && said(address.host) !== undefined && !isGraph(address) ? 'elsewhere' : 'sent';
}

function jobOfFilter(address: Address, variables: Variables): string | undefined {
  const filter = filterOf(address);
  const job = filter && jobIn(filter);
  const value = job && unquoted(resolve(job.text, variables));
  return value === undefined || isOpen(value) || isPlaceholder(value) ? undefined : value;
}

function clientOf(request: Request, text: string, variables: Variables): string | undefined {
  const value = resolve(fieldsOf(request, text).find(({ name }) => name === 'client_id')?.value ?? '', variables);
  return value === '' || isOpen(value) ? undefined : value.toLowerCase();
}

function scopeOf(request: Request, address: Address, text: string, variables: Variables, uploads: boolean): Scope | undefined {
  const path = address.path.map((segment) => segment.text.toLowerCase());
  const ends = (...names: readonly string[]): boolean => names.every((name, i) => path[path.length - names.length + i] === name);
  if (ends('bulkupload')) return isUpload(request, address, path, text, variables) ? 'upload' : undefined;
  if (ends('auditlogs', 'provisioning')) return isGraph(address) || isUnknown(address) ? 'log query' : undefined;
  if (ends('oauth2', 'token') || ends('oauth2', 'v2.0', 'token')) {
    const isMicrosoft = address.host !== undefined && isAuthority(address.host.text);
    return isMicrosoft || (isUnknown(address) && uploads) ? 'token request' : undefined;
  }
  const at = path.indexOf('synchronization');
  const isOfAnApplication = path.slice(0, at).some((name) => name === 'serviceprincipals' || name === 'applications' || isOpen(name));
  return at >= 0 && (isGraph(address) || isUnknown(address)) && (isOfAnApplication || at === 0) ? 'synchronization call' : undefined;
}

const isGraph = ({ host }: Address): boolean =>
  host !== undefined && (meantHost(host.text) !== undefined || host.text.toLowerCase() === FORMER_HOST);
/** The file does not say to which host it goes. */
const isUnknown = ({ host }: Address): boolean => host === undefined || isOpen(host.text);

/** Other products have a bulkUpload too; where the address says nothing, the request itself must. */
function isUpload(request: Request, address: Address, path: readonly string[], text: string, variables: Variables): boolean {
  if (isGraph(address) || path.includes('synchronization')) return true;
  const isAllVariables = isUnknown(address) && path.slice(0, -1).every(isOpen);
  return isAllVariables && (namesScim(request, variables) || isPayload(request, text));
}

const namesScim = ({ headers }: Request, variables: Variables): boolean =>
  /scim/i.test(resolve(headerOf(headers, 'Content-Type')?.value ?? '', variables));

const isPayload = ({ body }: Request, text: string): boolean =>
  body?.kind === 'json' &&
  recognise({ name: 'body.json', text: mask(text.slice(body.span.start, body.span.end)).text })?.kind === 'bulk-request';
