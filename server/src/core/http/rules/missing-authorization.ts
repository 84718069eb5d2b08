import { ADDRESS, BODY, TOKEN, TYPE } from '../example.ts';
import { defineRule } from '../rule.ts';
import { isMeant, isSupplied, withHeader } from '../supplied.ts';

export default defineRule({
  id: 'http/missing-authorization',
  on: 'upload',
  severity: 'error',
  summary: 'A request to /bulkUpload brings an access token.',
  why: 'The endpoint answers 401, InvalidAuthenticationToken, to a request without the header Authorization.',
  remedy: 'Add the header Authorization: Bearer, with a token for Microsoft Graph.',
  references: [
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
  ],
  examples: {
    bad: [
      { code: `POST «${ADDRESS}»\n${TYPE}\n\n${BODY}\n`, fixed: `POST ${ADDRESS}\n${TYPE}\n${TOKEN}\n\n${BODY}\n` },
      {
        code: `curl -X POST «${ADDRESS}» -H '${TYPE}' -d @hire.scim.json\n`,
        fixed: `curl -X POST ${ADDRESS} -H '${TYPE}' -d @hire.scim.json -H '${TOKEN}'\n`,
      },
    ],
    good: [`POST ${ADDRESS}\n${TYPE}\nAuthorization: {{auth}}\n\n${BODY}\n`, `POST ${ADDRESS}\n${TYPE}\n...defaults\n\n${BODY}\n`],
  },
  check(call, report) {
    if (isMeant(call, 'Authorization') || isSupplied(call, 'Authorization')) return;
    report({
      span: call.request.target.span,
      message: 'This request brings no access token; add the header Authorization: Bearer {{token}}.',
      fixes: [{ title: 'Add Authorization: Bearer {{token}}', edits: [withHeader(call, TOKEN)] }],
    });
  },
});
