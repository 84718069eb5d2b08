/** The clouds: hosts of Graph and of its tokens. https://learn.microsoft.com/graph/deployments */
import { distance } from '../base/did-you-mean.ts';

export const graphHosts = [
  'graph.microsoft.com',
  'graph.microsoft.us',
  'dod-graph.microsoft.us',
  'microsoftgraph.chinacloudapi.cn',
] as const;
export const authorities = ['login.microsoftonline.com', 'login.microsoftonline.us', 'login.chinacloudapi.cn'] as const;
/** Further hosts that a token may name as its issuer. */
export const issuers: readonly string[] = [...authorities, 'login.windows.net', 'sts.windows.net', 'sts.chinacloudapi.cn'];
/** Where Graph was before it had that name. https://learn.microsoft.com/graph/migrate-azure-ad-graph-overview */
export const FORMER_HOST = 'graph.windows.net';

const MISSPELT = 2;
const withoutPort = (host: string): string => host.toLowerCase().replace(/:\d+$/, '');

export const isGraphHost = (host: string): boolean => graphHosts.some((graph) => graph === withoutPort(host));
export const isAuthority = (host: string): boolean =>
  authorities.some((one) => one === withoutPort(host)) || withoutPort(host) === 'login.windows.net';

/** Those of the cloud whose tokens come from this authority: the global ones where it is none. */
export function graphHostsOf(authority: string): readonly string[] {
  const cloud = /\.(?:us|cn)$/.exec(withoutPort(authority))?.[0] ?? '.com';
  return graphHosts.filter((host) => host.endsWith(cloud));
}

/** Where the tokens for a host of Graph come from. */
export const authorityOf = (graph: string): string =>
  authorities.find((authority) => authority.slice(authority.lastIndexOf('.')) === graph.slice(graph.lastIndexOf('.'))) ?? authorities[0];

/** The Graph host that a host is, or is within two slips of. */
export function meantHost(host: string): string | undefined {
  const written = withoutPort(host);
  return graphHosts.find((graph) => graph === written) ?? graphHosts.find((graph) => distance(written, graph, MISSPELT) <= MISSPELT);
}
