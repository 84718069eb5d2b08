/** What the examples of the JSON rules are made of: a bulk request in which nothing is wrong. */
export const SCHEMAS = '"schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"]';
export const OPERATION = `{
    "method": "POST", "bulkId": "op-1", "path": "/Users",
    "data": {
      "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
      "externalId": "701984", "userName": "ahansen@contoso.com", "active": true
    }
  }`;
export const REQUEST = `{ ${SCHEMAS}, "Operations": [${OPERATION}] }`;
