import { anOperation, aRequest } from '../example.ts';
import { defineRule } from '../rule.ts';

const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

export default defineRule({
  id: 'bulk-request/patch-document',
  on: 'envelope',
  alone: true,
  severity: { entra: 'error', rfc: 'information' },
  summary: 'A bulk request is sent, not a PATCH.',
  why: 'The endpoint takes no PATCH: the job compares each record with the directory and works out the changes itself.',
  remedy: 'Send the data of the user in a bulk request, with POST.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-faqs',
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
  ],
  examples: {
    bad: [{ code: `{\n  "schemas": [«"${PATCH}"»],\n  "Operations": [{ "op": "replace", "path": "title", "value": "Analyst" }]\n}` }],
    good: [aRequest(anOperation())],
  },
  check({ schemas }, report) {
    const at = Array.isArray(schemas) ? schemas.indexOf(PATCH) : -1;
    if (at >= 0)
      report({
        at: ['schemas', at],
        message: 'This is a PATCH, which the endpoint does not take; send the data of the user in a bulk request.',
      });
  },
});
