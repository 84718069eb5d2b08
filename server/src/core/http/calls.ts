/** The documented calls of the provisioning API, as requests to be filled in. None holds a secret. */
import type { Tool } from '../base/settings.ts';
import { NEW_BULK_REQUEST } from '../templates.ts';
import { authorities, authorityOf, graphHosts } from './hosts.ts';

/** How the file is written that a call is put into. */
export interface Style {
  readonly eol: string;
  /** The tools that it may be written for. */
  readonly tools: readonly Tool[];
  /** The host of Graph in its cloud; the global one where nothing is said. */
  readonly graph?: string;
}

interface DocumentedCall {
  readonly title: string;
  /** Without a separator, its lines ended by line feeds. */
  readonly text: (tools: readonly Tool[]) => string;
}

const GRAPH = 'https://graph.microsoft.com/v1.0';
const SYNCHRONIZATION = `${GRAPH}/servicePrincipals/{{servicePrincipalId}}/synchronization`;
const JOB = `${SYNCHRONIZATION}/jobs/{{jobId}}`;
const JSON_TYPE = 'Content-Type: application/json\n';

const only = (tools: readonly Tool[], ...wanted: readonly Tool[]): boolean =>
  tools.length > 0 && tools.every((tool) => wanted.includes(tool));

/** How a later request names the token of the one called login. */
export function loginToken(tools: readonly Tool[]): string {
  if (only(tools, 'httpyac')) return '{{login.access_token}}';
  return only(tools, 'jetbrains') ? '{{token}}' : '{{login.response.body.$.access_token}}';
}

/** https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-curl-tutorial */
const tokenRequest = (tools: readonly Tool[]): string =>
  `# @name login
POST https://login.microsoftonline.com/{{tenantId}}/oauth2/v2.0/token
Content-Type: application/x-www-form-urlencoded

client_id={{clientId}}&client_secret={{clientSecret}}&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default&grant_type=client_credentials
${only(tools, 'jetbrains') ? '\n> {%\n  client.global.set("token", response.body.access_token);\n%}\n' : ''}`;

export const tokenCall: DocumentedCall = { title: 'Get a token', text: tokenRequest };

const authorization = (tools: readonly Tool[]): string => `Authorization: Bearer ${loginToken(tools)}\n`;

/** A payload as a request to /bulkUpload. https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload */
const uploadOf = (payload: string, tools: readonly Tool[]): string =>
  `POST ${JOB}/bulkUpload\n${authorization(tools)}Content-Type: application/scim+json\n\n${payload}`;

const simple =
  (method: string, address: string, head = '', body = '') =>
  (tools: readonly Tool[]): string =>
    `${head}${method} ${address}\n${authorization(tools)}${body === '' ? '' : `${JSON_TYPE}\n${body}\n`}`;

const notification = JSON.stringify({ Enabled: true, Recipients: 'provisioning-alerts@contoso.com' });

/** https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjob */
export const documentedCalls: readonly DocumentedCall[] = [
  tokenCall,
  { title: 'Upload people', text: (tools) => uploadOf(NEW_BULK_REQUEST, tools) },
  {
    title: 'Look at the provisioning logs',
    text: simple(
      'GET',
      `${GRAPH}/auditLogs/provisioning?$filter=jobid eq '{{jobId}}'`,
      '# Entries appear five to ten minutes after an upload.\n',
    ),
  },
  {
    title: 'Start the job',
    text: simple('POST', `${JOB}/start`, '# Once: starting a job that runs can stop the service.\n'),
  },
  { title: 'Pause the job', text: simple('POST', `${JOB}/pause`) },
  {
    title: 'Restart the job',
    text: simple(
      'POST',
      `${JOB}/restart`,
      '# Of a job that is not running, this removes what was uploaded before and not yet read.\n',
      '{\n  "criteria": {\n    "resetScope": "Watermark, Escrows, QuarantineState"\n  }\n}',
    ),
  },
  { title: 'Read the schema', text: simple('GET', `${JOB}/schema`) },
  {
    title: 'Update the schema',
    // A variable that nobody gives a value: a body with empty lists would be taken for the whole schema.
    text: simple(
      'PUT',
      `${JOB}/schema`,
      '# Put the whole schema below, as it was read, with the change in it; a change begins a new initial cycle.\n',
      '{{schema}}',
    ),
  },
  {
    title: 'Set the notification e-mail',
    text: simple(
      'PUT',
      `${SYNCHRONIZATION}/secrets`,
      '# It is not documented whether PUT keeps the settings that it does not name: give all of them.\n',
      `{\n  "value": [\n    { "key": "SyncNotificationSettings", "value": ${JSON.stringify(notification)} }\n  ]\n}`,
    ),
  },
];

const inLines = (text: string, eol: string): string => text.replaceAll('\n', eol);

/** A call as a block of its own, with its separator. */
export function blockOf({ title, text }: DocumentedCall, { eol, tools, graph }: Style): string {
  const block = inLines(`### ${title}\n${text(tools)}`, eol);
  return graph === undefined ? block : block.replaceAll(graphHosts[0], graph).replaceAll(authorities[0], authorityOf(graph));
}

/** A new request file that sends a bulk request. The payload is kept as it is written. */
export function wrapPayload(payload: string, tools: readonly Tool[] = []): string {
  const eol = /\r\n|\n|\r/.exec(payload)?.[0] ?? '\n';
  const head = `${blockOf(tokenCall, { eol, tools })}${eol}${inLines(`### Upload\n${uploadOf('', tools)}`, eol)}`;
  return `${head}${payload.replace(/^\uFEFF/, '').trimEnd()}${eol}`;
}
