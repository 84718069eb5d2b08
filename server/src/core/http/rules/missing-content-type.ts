import { ADDRESS, BODY, TOKEN, TYPE } from '../example.ts';
import { defineRule } from '../rule.ts';
import { isMeant, isSupplied, withHeader } from '../supplied.ts';

export default defineRule({
  id: 'http/missing-content-type',
  on: 'upload',
  alsoOn: ['elsewhere'],
  severity: 'error',
  summary: 'A request to /bulkUpload names its Content-Type.',
  why: 'The endpoint answers 400, "Invalid Data Format", without this header. The troubleshooting page calls it the most common cause.',
  remedy: 'Add the header Content-Type: application/scim+json.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload',
  ],
  examples: {
    bad: [
      { code: `POST «${ADDRESS}»\n${TOKEN}\n\n${BODY}\n`, fixed: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n` },
      {
        code: `POST «${ADDRESS}»\nauthorization: {{auth}}\n\n${BODY}\n`,
        fixed: `POST ${ADDRESS}\nauthorization: {{auth}}\n${TYPE.replace('Content-Type', 'content-type')}\n\n${BODY}\n`,
      },
      {
        code: `POST «${ADDRESS}»\nAuthorization:{{auth}}\n\n${BODY}\n`,
        fixed: `POST ${ADDRESS}\nAuthorization:{{auth}}\n${TYPE.replace(' ', '')}\n\n${BODY}\n`,
      },
      {
        code: `POST «${ADDRESS}»\n...defaultHeaders\n\n< ./hire.scim.json\n`,
        fixed: `POST ${ADDRESS}\n...defaultHeaders\n${TYPE}\n\n< ./hire.scim.json\n`,
      },
    ],
    good: [`POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`, `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n< ./hire.scim.json\n`],
  },
  check(call, report) {
    const { request } = call;
    if (!request.body || isMeant(call, 'Content-Type')) return;
    const supplied = isSupplied(call, 'Content-Type');
    report({
      span: request.target.span,
      message: supplied
        ? 'No Content-Type is written here; unless an import or a setting supplies it, add Content-Type: application/scim+json.'
        : 'This request has no Content-Type; add Content-Type: application/scim+json.',
      ...(supplied ? { severity: 'information' } : {}),
      fixes: [
        {
          title: 'Add Content-Type: application/scim+json',
          safe: !supplied && request.body.kind !== 'text', // the same records are sent; the endpoint merely reads them
          edits: [withHeader(call, TYPE)],
        },
      ],
    });
  },
});
