import { FORM_TYPE, TOKEN_ADDRESS } from '../example.ts';
import { fieldsOf, unescaped, type Field } from '../form.ts';
import { defineRule, type Call } from '../rule.ts';
import { isOpen } from '../variables.ts';

const SCOPE = 'scope=https%3A%2F%2Fgraph.microsoft.com%2F.default';
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
  ],
  examples: {
    bad: [
      { code: request('&scope=«https%3A%2F%2Fgraph.microsoft.com%2FSynchronizationData-User.Upload»'), fixed: request(`&${SCOPE}`) },
      {
        code: request('&scope=«SynchronizationData-User.Upload»'),
        fixed: request('&scope=https://graph.microsoft.com/.default'),
      },
      { code: request(`&${SCOPE}&«resource»=https%3A%2F%2Fgraph.microsoft.com`), fixed: request(`&${SCOPE}`) },
    ],
    good: [
      request(`&${SCOPE}`),
      request('&scope={{scope}}'),
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
    if (!scope || isOpen(value('scope')) || value('scope').endsWith('/.default')) return;
    const right = `https://${hostOf(call)}/.default`;
    const written = scope.value.includes('%') ? encodeURIComponent(right) : right;
    report({
      span: scope.valueSpan,
      message: `With client credentials the scope ends with /.default; write ${right}.`,
      fixes: [{ title: `Use ${right}`, edits: [{ span: scope.valueSpan, text: written }] }],
    });
  },
});

/** The Graph that the file uploads to. */
const hostOf = ({ file }: Call): string =>
  file.calls.find(({ scope, host }) => scope === 'upload' && host !== undefined)?.host ?? 'graph.microsoft.com';

function withAmpersand({ nameSpan, valueSpan }: Field, { text, request }: Call): { readonly start: number; readonly end: number } {
  const from = request.body?.span.start ?? 0;
  const before = /&\s*$/.exec(text.slice(from, nameSpan.start))?.[0].length ?? 0;
  if (before > 0) return { start: nameSpan.start - before, end: valueSpan.end };
  return { start: nameSpan.start, end: valueSpan.end + (/^\s*&\s*/.exec(text.slice(valueSpan.end))?.[0].length ?? 0) };
}
