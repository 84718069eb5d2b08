import { behind, said } from '../address.ts';
import { readToken } from '../token.ts';
import { withoutScheme } from '../authorization.ts';
import { ADDRESS, FORM_TYPE, SERVICE_PRINCIPAL, TOKEN_ADDRESS, aToken, upload } from '../example.ts';
import { defineRule, type Call } from '../rule.ts';

const address = ADDRESS.replace('{{servicePrincipalId}}', `«${SERVICE_PRINCIPAL}»`);
const form = `grant_type=client_credentials&client_id=${SERVICE_PRINCIPAL}&client_secret={{secret}}&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default`;

export default defineRule({
  id: 'http/client-id-in-path',
  on: 'call',
  severity: 'warning',
  summary: 'The address names the service principal of the provisioning app, not the client that sends the request.',
  why: 'The client that asks for a token and the app that provisions are two different apps, and an application id is no object id. Graph answers 404 or 403.',
  remedy: 'Copy the Object ID of the API-driven provisioning app: Enterprise applications, the app, Properties.',
  references: [
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-grant-access',
  ],
  examples: {
    bad: [
      { code: `POST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n\n${form}\n\n###\n${upload({ address })}` },
      { code: upload({ address, token: aToken({ appid: SERVICE_PRINCIPAL }) }) },
    ],
    good: [`POST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n\n${form}\n\n###\n${upload()}`],
  },
  check(call, report) {
    const id = behind(call.address, 'serviceprincipals');
    const written = said(id)?.toLowerCase();
    if (!id || written === undefined) return;
    if (!call.file.calls.some(({ client }) => client === written) && clientOf(call) !== written) return;
    report({ span: id.span, message: 'This is the id of the client; put the object id of the provisioning app’s service principal here.' });
  },
});

/** Who the token of a call was given to, where the token stands in the file. */
const clientOf = ({ authorization, resolve }: Call): string | undefined =>
  authorization && readToken(withoutScheme(resolve(authorization.header.value)).token)?.client;
