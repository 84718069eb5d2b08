import { FORM_TYPE, TOKEN_ADDRESS } from '../example.ts';
import { fieldsOf, unescaped, type Field } from '../form.ts';
import { graphHostsOf, isGraphHost } from '../hosts.ts';
import { defineRule, type Call } from '../rule.ts';
import { isOpen } from '../variables.ts';

const SCOPE = 'scope=https%3A%2F%2Fgraph.microsoft.com%2F.default';
const US_ADDRESS = TOKEN_ADDRESS.replace('.com', '.us');
const request = (rest: string, address = TOKEN_ADDRESS): string =>
  `POST ${address}\n${FORM_TYPE}\n\ngrant_type=client_credentials&client_id={{clientId}}&client_secret={{clientSecret}}${rest}\n`;

export default defineRule({
  id: 'http/wrong-token-scope',
  on: 'token request',
  severity: 'error',
  summary: 'An application asks for the scope https://graph.microsoft.com/.default.',
  why: 'With client credentials the permissions are those that were granted to the application; the scope names the API alone, with /.default behind it. The v2.0 endpoint refuses the name of a permission, and the parameter resource, which is that of the older endpoint.',
  remedy: 'Write scope=https://graph.microsoft.com/.default and no resource.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-curl-tutorial',
    'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow',
    'https://learn.microsoft.com/graph/deployments',
  ],
  examples: {
    bad: [
      { code: request('&scope=«https%3A%2F%2Fgraph.microsoft.com%2FSynchronizationData-User.Upload»'), fixed: request(`&${SCOPE}`) },
      {
        code: request('&scope=«SynchronizationData-User.Upload»'),
        fixed: request('&scope=https://graph.microsoft.com/.default'),
      },
      { code: request(`&${SCOPE}&«resource»=https%3A%2F%2Fgraph.microsoft.com`), fixed: request(`&${SCOPE}`) },
      {
        code: request(`\n&«resource»=https%3A%2F%2Fgraph.microsoft.com\n&${SCOPE}`),
        fixed: request(`\n&${SCOPE}`),
      },
      {
        code: request('&scope=«https://management.azure.com/user_impersonation»'),
        fixed: request('&scope=https://management.azure.com/.default'),
      },
      {
        code: request('&scope=«SynchronizationData-User.Upload»', US_ADDRESS),
        fixed: [
          request('&scope=https://graph.microsoft.us/.default', US_ADDRESS),
          request('&scope=https://dod-graph.microsoft.us/.default', US_ADDRESS),
        ],
      },
    ],
    good: [
      request(`&${SCOPE}`),
      request('&scope={{scope}}'),
      request('&scope=https://graph.microsoft.us/.default', US_ADDRESS),
      request('&resource=https%3A%2F%2Fgraph.microsoft.com', TOKEN_ADDRESS.replace('/v2.0', '')),
      `POST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n\ngrant_type=authorization_code&client_id={{clientId}}&code={{code}}&scope=User.Read\n`,
    ],
  },
  check(call, report) {
    const fields = fieldsOf(call.request, call.text);
    const value = (name: string): string => unescaped(call.resolve(fields.find((field) => field.name === name)?.value ?? ''));
    const isNewer = call.address.path.some(({ text }) => text.toLowerCase() === 'v2.0');
    if (!isNewer || value('grant_type') !== 'client_credentials') return;
    const scope = fields.find(({ name }) => name === 'scope');
    const resource = fields.find(({ name }) => name === 'resource');
    if (scope && resource)
      report({
        span: resource.nameSpan,
        message: 'The v2.0 endpoint takes no resource beside the scope; delete it.',
        fixes: [{ title: 'Remove resource', edits: [{ span: withAmpersand(resource, call), text: '' }] }],
      });
    if (!scope || isOpen(value('scope')) || /(?:^|\/)\.default$/i.test(value('scope').trim())) return;
    const rights = apisMeant(call, value('scope')).map((api) => `${api}/.default`);
    const written = (right: string): string => (scope.value.includes('%') ? encodeURIComponent(right) : right);
    report({
      span: scope.value === '' ? scope.nameSpan : scope.valueSpan,
      message: `With client credentials the scope ends with /.default; write ${rights[0] ?? ''}.`,
      fixes: rights.map((right) => ({ title: `Use ${right}`, edits: [{ span: scope.valueSpan, text: written(right) }] })),
    });
  },
});

/** The API that a scope names, else the Graph that the file uploads to, else that of the cloud whose tokens are asked for. */
function apisMeant(call: Call, scope: string): readonly string[] {
  const [named] = /^(?:https|api):\/\/[^/\s]+/i.exec(scope) ?? [];
  if (named !== undefined) return [named];
  const host = call.file.calls.find((one) => one.scope === 'upload' && one.host !== undefined && isGraphHost(one.host))?.host;
  return (host === undefined ? graphHostsOf(call.address.host?.text ?? '') : [host]).map((graph) => `https://${graph}`);
}

function withAmpersand({ nameSpan, valueSpan }: Field, { text, request }: Call): { readonly start: number; readonly end: number } {
  const from = request.body?.span.start ?? 0;
  // With the line break: an empty line would end up in the value before.
  const before = /\s*&\s*$/.exec(text.slice(from, nameSpan.start))?.[0].length ?? 0;
  if (before > 0) return { start: nameSpan.start - before, end: valueSpan.end };
  return { start: nameSpan.start, end: valueSpan.end + (/^\s*&\s*/.exec(text.slice(valueSpan.end))?.[0].length ?? 0) };
}
