import { wrap } from '../../base/rule.ts';
import { BULK_REQUEST } from '../../scim/attributes.ts';
import { aRequest, anOperation, aUser } from '../example.ts';
import { defineRule } from '../rule.ts';
import { isUser, requestOf } from '../user.ts';

export default defineRule({
  id: 'bulk-request/bare-user',
  on: 'document',
  alone: true,
  severity: { entra: 'error', rfc: 'information' },
  summary: 'A user is sent inside a bulk request.',
  why: 'The endpoint takes bulk requests only, also for one person: it is no SCIM server to which a user is posted.',
  remedy: 'Put the user into a bulk request, as the data of an operation.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-faqs',
  ],
  examples: {
    bad: [
      {
        code: `«{»\n  "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],\n  "externalId": "701984",\n  "userName": "ahansen@contoso.com",\n  "active": true\n}`,
        fixed: `{\n  "schemas": ["${BULK_REQUEST}"],\n  "Operations": [\n    {\n      "method": "POST",\n      "bulkId": "701984",\n      "path": "/Users",\n      "data": {\n        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],\n        "externalId": "701984",\n        "userName": "ahansen@contoso.com",\n        "active": true\n      }\n    }\n  ]\n}`,
        leaves: ['bulk-request/missing-enterprise-schema'],
      },
    ],
    good: [aRequest(anOperation({ data: aUser() }))],
  },
  check(root, report) {
    if (!isUser(root)) return;
    report({
      message: '/bulkUpload takes no single user; put it into a bulk request, as the data of an operation.',
      fixes: [{ title: 'Wrap the user in a bulk request', changes: [wrap([], requestOf([root]))] }],
    });
  },
});
