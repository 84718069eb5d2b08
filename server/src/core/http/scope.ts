/** Which requests are ours, by https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload and https://learn.microsoft.com/graph/deployments */
import { recognise } from '../recognise.ts';
import { distance } from '../base/did-you-mean.ts';
import { mask } from './body.ts';
import type { Request, RequestFile } from './parse.ts';
import { isOpen, resolve } from './variables.ts';

const graphHosts = ['graph.microsoft.com', 'graph.microsoft.us', 'dod-graph.microsoft.us', 'microsoftgraph.chinacloudapi.cn'];
const MISSPELT = 2;

/** What is sent where: the payload to /bulkUpload, or the schema of a job. */
export type Scope = 'upload' | 'schema' | undefined;

export function scopeOf(request: Request, file: RequestFile, text: string): Scope {
  const url = resolve(request.url, file.variables);
  const [path = ''] = url.split(/[?#]/);
  const segments = path.toLowerCase().replace(/\/+$/, '').split('/');
  const isGraph = segments.includes('synchronization') || isGraphHost(segments);
  if (segments.at(-1) === 'schema' && isGraph && segments.includes('jobs')) return 'schema';
  if (segments.at(-1) !== 'bulkupload') return undefined;
  if (isGraph) return 'upload';
  // Other products have a bulkUpload too; where the address says nothing, the request itself must.
  const isAllVariables = segments.slice(0, -1).every((segment) => segment === '' || /^(?:https?:|(?:\{\{.*\}\})+)$/.test(segment));
  return isAllVariables && (namesScim(request, file) || isPayload(request, text)) ? 'upload' : undefined;
}

function isGraphHost([scheme = '', , host = '']: readonly string[]): boolean {
  if (!/^https?:$/.test(scheme) || isOpen(host)) return false;
  const name = host.replace(/:\d+$/, '');
  return graphHosts.some((graph) => distance(name, graph, MISSPELT) <= MISSPELT);
}

const namesScim = ({ headers }: Request, { variables }: RequestFile): boolean =>
  headers.some(({ name, value }) => /^content-type$/i.test(name) && /scim/i.test(resolve(value, variables)));

const isPayload = ({ body }: Request, text: string): boolean =>
  body?.kind === 'json' &&
  recognise({ name: 'body.json', text: mask(text.slice(body.span.start, body.span.end)).text })?.kind === 'bulk-request';
