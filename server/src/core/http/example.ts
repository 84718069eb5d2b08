/** What the examples of request files are made of. */
export const ADDRESS =
  'https://graph.microsoft.com/v1.0/servicePrincipals/{{servicePrincipalId}}/synchronization/jobs/{{jobId}}/bulkUpload';
export const TYPE = 'Content-Type: application/scim+json';
export const TOKEN = 'Authorization: Bearer {{token}}';
export const BODY = `{
  "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],
  "Operations": [
    {
      "method": "POST",
      "bulkId": "701984",
      "path": "/Users",
      "data": {
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
        "externalId": "701984",
        "userName": "ahansen@contoso.com",
        "active": true
      }
    }
  ]
}`;
