import { OPERATION, REQUEST } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'json/wrong-root-type',
  on: 'wrong root',
  severity: 'error',
  summary: 'The document is one JSON object.',
  why: 'Every document that the service takes, a bulk request among them, is an object. Exports often write a bare array of records.',
  remedy: 'Put the records into the object that the service expects.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
  ],
  examples: {
    bad: [
      { code: `«[»${OPERATION}]` },
      {
        code: '«[»{ "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "externalId": "701984", "userName": "ahansen@contoso.com", "active": true }]',
        fixed: `{
  "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],
  "Operations": [
    {
      "method": "POST",
      "bulkId": "701984",
      "path": "/Users",
      "data": { "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "externalId": "701984", "userName": "ahansen@contoso.com", "active": true }
    }
  ]
}`,
        leaves: ['bulk-request/missing-enterprise-schema'],
      },
    ],
    good: [REQUEST],
  },
  check({ span, type, repair }, report) {
    report({ span, message: `The document must be a JSON object, not ${type}.`, ...(repair ? { fixes: [repair] } : {}) });
  },
});
