import { anOperation, aRequest } from '../example.ts';
import { defineRule } from '../rule.ts';

const RESPONSE = 'urn:ietf:params:scim:api:messages:2.0:BulkResponse';

export default defineRule({
  id: 'bulk-request/bulk-response',
  on: 'envelope',
  alone: true,
  severity: 'error',
  summary: 'A request is sent, not a response.',
  why: 'This is what a SCIM server answers to a bulk request. This endpoint answers 202 with an empty body, so it comes from another server.',
  remedy: 'Send the request: schemas with the BulkRequest URI, and operations with method, bulkId, path and data.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload',
  ],
  examples: {
    bad: [
      {
        code: `{\n  "schemas": [«"${RESPONSE}"»],\n  "Operations": [{ "method": "POST", "bulkId": "op-1", "status": "201", "location": "https://scim.contoso.com/Users/1" }]\n}`,
      },
    ],
    good: [aRequest(anOperation())],
  },
  check({ schemas }, report) {
    const at = Array.isArray(schemas) ? schemas.indexOf(RESPONSE) : -1;
    if (at >= 0) report({ at: ['schemas', at], message: 'This is the response of another SCIM server; send the request instead.' });
  },
});
