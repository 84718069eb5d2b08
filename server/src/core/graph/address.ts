/** Where a provisioning job is found in Microsoft Graph, as far as a document of it shows. */
import { isObject } from '../base/json.ts';

export interface JobAddress {
  readonly host: string;
  /** Absent where the document does not show it. */
  readonly servicePrincipalId?: string;
  readonly jobId?: string;
}

/** https://learn.microsoft.com/graph/deployments */
const hosts = ['graph.microsoft.com', 'graph.microsoft.us', 'dod-graph.microsoft.us', 'microsoftgraph.chinacloudapi.cn'];
const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** By the context that Graph writes at the root of what it returns, and the ids that stand in a resource. */
export function addressOf(root: unknown, ids: { readonly jobId?: unknown; readonly servicePrincipalId?: unknown } = {}): JobAddress {
  const context = isObject(root) && typeof root['@odata.context'] === 'string' ? root['@odata.context'] : '';
  const host = /^https:\/\/([^/]+)\//.exec(context)?.[1] ?? '';
  const servicePrincipalId = guid(ids.servicePrincipalId) ?? new RegExp(`servicePrincipals\\('(${GUID})'\\)`, 'i').exec(context)?.[1];
  const jobId = typeof ids.jobId === 'string' && isJobId(ids.jobId) ? ids.jobId : undefined;
  return {
    host: hosts.includes(host) ? host : 'graph.microsoft.com',
    ...(servicePrincipalId === undefined ? {} : { servicePrincipalId }),
    ...(jobId === undefined ? {} : { jobId }),
  };
}

const guid = (value: unknown): string | undefined =>
  typeof value === 'string' && new RegExp(`^${GUID}$`, 'i').test(value) ? value : undefined;

/** `API2AAD.<tenant>.<id>`: template, tenant without hyphens, id. */
export const isJobId = (value: string): boolean => new RegExp(`^[A-Za-z0-9]+\\.[0-9a-f]{32}\\.${GUID}$`, 'i').test(value);

/** The template of a job, by its id or the template's own: `api2aad`. */
export const templateOf = (id: string): string => (id.split('.')[0] ?? '').toLowerCase();

/** The templates of jobs that people are sent to by /bulkUpload. */
export const apiTemplates: readonly string[] = ['api2aad', 'api2ad'];

/** Whether a job id, or the id of its template, is of a job that people are sent to by /bulkUpload. */
export const isApiDriven = (id: unknown): boolean => typeof id === 'string' && /^API2A{1,2}D(?:\.|$)/i.test(id);
