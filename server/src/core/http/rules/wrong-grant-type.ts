import { nearest } from '../../base/did-you-mean.ts';
import { FORM_TYPE, TOKEN_ADDRESS } from '../example.ts';
import { fieldsOf, unescaped } from '../form.ts';
import { defineRule } from '../rule.ts';
import { isOpen } from '../variables.ts';

const GRANTS = [
  'client_credentials',
  'authorization_code',
  'refresh_token',
  'password',
  'device_code',
  'urn:ietf:params:oauth:grant-type:device_code',
  'urn:ietf:params:oauth:grant-type:jwt-bearer',
  'urn:ietf:params:oauth:grant-type:token-exchange',
];
const SLIPS = 3;
const request = (grant: string): string =>
  `POST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n\nclient_id={{clientId}}&client_secret={{clientSecret}}&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default${grant}\n`;

export default defineRule({
  id: 'http/wrong-grant-type',
  on: 'token request',
  severity: 'error',
  summary: 'A token request names its grant_type; an application’s is client_credentials.',
  why: 'The token endpoint answers 400 where grant_type is missing, and unsupported_grant_type where it knows no such type.',
  remedy: 'Write grant_type=client_credentials.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-curl-tutorial',
    'https://www.rfc-editor.org/rfc/rfc6749#section-4.4.2',
  ],
  examples: {
    bad: [
      {
        code: request('').replace('client_id', '«client_id»'),
        fixed: request('&grant_type=client_credentials'),
      },
      { code: request('&grant_type=«client_credential»'), fixed: request('&grant_type=client_credentials') },
    ],
    good: [
      request('&grant_type=client_credentials'),
      request('&grant_type={{grant}}'),
      `POST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n\n{{form}}\n`,
    ],
  },
  check({ request, text, resolve }, report) {
    const fields = fieldsOf(request, text);
    const [first, last] = [fields[0], fields.at(-1)];
    if (!first || !last) return;
    const grant = fields.find(({ name }) => name === 'grant_type');
    if (!grant) {
      report({
        span: first.nameSpan,
        message: 'This token request has no grant_type; add grant_type=client_credentials.',
        fixes: [
          {
            title: 'Add grant_type=client_credentials',
            edits: [{ span: { start: last.valueSpan.end, end: last.valueSpan.end }, text: '&grant_type=client_credentials' }],
          },
        ],
      });
      return;
    }
    const value = unescaped(resolve(grant.value));
    if (isOpen(value) || GRANTS.includes(value)) return;
    const meant = nearest(value, GRANTS, SLIPS);
    report({
      span: grant.value === '' ? grant.nameSpan : grant.valueSpan,
      message: `There is no such grant_type; write ${meant ?? 'client_credentials'}.`,
      fixes:
        meant !== undefined && grant.value === value ? [{ title: `Use ${meant}`, edits: [{ span: grant.valueSpan, text: meant }] }] : [],
    });
  },
});
