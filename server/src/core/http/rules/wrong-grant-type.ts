import { nearest } from '../../base/did-you-mean.ts';
import { FORM_TYPE, TOKEN_ADDRESS } from '../example.ts';
import { fieldsOf, holdsWholeFields, unescaped } from '../form.ts';
import { defineRule } from '../rule.ts';
import { isOpen } from '../variables.ts';

/** Besides these there are others, each with an address for a name. */
const GRANTS = ['client_credentials', 'authorization_code', 'refresh_token', 'password', 'device_code', 'srv_challenge'];
/** What only a request for another grant has, and for which. https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow */
const signs: readonly (readonly [string, string])[] = [
  ['code', 'authorization_code'],
  ['refresh_token', 'refresh_token'],
  ['username', 'password'],
  ['device_code', 'urn:ietf:params:oauth:grant-type:device_code'],
  ['assertion', 'urn:ietf:params:oauth:grant-type:jwt-bearer'],
];
const SLIPS = 3;
const request = (grant: string): string =>
  form(`client_secret={{clientSecret}}&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default${grant}`);
const form = (rest: string): string => `POST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n\nclient_id={{clientId}}&${rest}\n`;

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
    'https://www.rfc-editor.org/rfc/rfc6749#section-4.5',
  ],
  examples: {
    bad: [
      {
        code: request('').replace('client_id', '«client_id»'),
        fixed: request('&grant_type=client_credentials'),
      },
      { code: request('&grant_type=«client_credential»'), fixed: request('&grant_type=client_credentials') },
      {
        code: form('refresh_token={{refresh}}').replace('client_id', '«client_id»'),
        fixed: form('refresh_token={{refresh}}&grant_type=refresh_token'),
      },
    ],
    good: [
      request('&grant_type=client_credentials'),
      request('&grant_type={{grant}}'),
      request('&{{grant}}'),
      `POST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n\n<@ ./client.txt\n&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default\n`,
      form('client_secret={{secret}}&assertion={{assertion}}&grant_type=urn:ietf:params:oauth:grant-type:saml2-bearer&scope=User.Read'),
      form('assertion={{assertion}}&grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Asaml1_1-bearer'),
      `POST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n\n{{form}}\n`,
    ],
  },
  check({ request, text, resolve }, report) {
    const fields = fieldsOf(request, text);
    const [first, last] = [fields[0], fields.at(-1)];
    if (!first || !last) return;
    const grant = fields.find(({ name }) => name === 'grant_type');
    if (!grant) {
      if (holdsWholeFields(request, text)) return;
      const [, wanted = 'client_credentials'] = signs.find(([sign]) => fields.some(({ name }) => name === sign)) ?? [];
      const field = `grant_type=${wanted}`;
      report({
        span: first.nameSpan,
        message: `This token request has no grant_type; add ${field}.`,
        fixes: [{ title: `Add ${field}`, edits: [{ span: { start: last.valueSpan.end, end: last.valueSpan.end }, text: `&${field}` }] }],
      });
      return;
    }
    const value = unescaped(resolve(grant.value));
    if (isOpen(value) || GRANTS.includes(value) || value.includes(':')) return;
    const meant = nearest(value, GRANTS, SLIPS);
    report({
      span: grant.value === '' ? grant.nameSpan : grant.valueSpan,
      message: `There is no such grant_type; write ${meant ?? 'client_credentials'}.`,
      fixes:
        meant !== undefined && grant.value === value ? [{ title: `Use ${meant}`, edits: [{ span: grant.valueSpan, text: meant }] }] : [],
    });
  },
});
