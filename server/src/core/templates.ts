/** What a person begins with: a bulk request that is right as it is, and a request file for all three steps. Neither holds a secret. */
import { BULK_REQUEST, ENTERPRISE, USER } from './scim/attributes.ts';

export { DOCUMENTED_UPN } from './expression/documented-upn.ts';

/** A bulk request with one person, to be filled in. Form: https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload */
export const NEW_BULK_REQUEST = `${JSON.stringify(
  {
    schemas: [BULK_REQUEST],
    Operations: [
      {
        method: 'POST',
        bulkId: '701984',
        path: '/Users',
        data: {
          schemas: [USER, ENTERPRISE],
          externalId: '701984',
          userName: 'given.family@contoso.com',
          name: { givenName: 'Given', familyName: 'Family' },
          displayName: 'Given Family',
          active: true,
          emails: [{ type: 'work', value: 'given.family@contoso.com', primary: true }],
          [ENTERPRISE]: { employeeNumber: '701984', department: 'Sales', manager: { value: '700001' } },
        },
      },
    ],
    failOnErrors: null,
  },
  null,
  2,
)}\n`;

/**
 * The calls of a client, one after the other: a token, an upload, what became of it.
 * https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-curl-tutorial
 */
export const NEW_REQUEST_FILE = `# Sends people to an API-driven provisioning job of Microsoft Entra ID, and asks what became of them.
# Give the values in braces in the environment of your HTTP client. Keep secrets and tokens out of this file.

### 1. A token: give the access_token of the answer as the variable token
# @name login
POST https://login.microsoftonline.com/{{tenantId}}/oauth2/v2.0/token
Content-Type: application/x-www-form-urlencoded

client_id={{clientId}}&client_secret={{clientSecret}}&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default&grant_type=client_credentials

### 2. Upload at most 50 people; 202 says that they wait to be processed
POST https://graph.microsoft.com/v1.0/servicePrincipals/{{servicePrincipalId}}/synchronization/jobs/{{jobId}}/bulkUpload
Authorization: Bearer {{token}}
Content-Type: application/scim+json

${NEW_BULK_REQUEST}
### 3. What became of them, a few minutes later
GET https://graph.microsoft.com/v1.0/auditLogs/provisioning?$filter=jobid eq '{{jobId}}'
Authorization: Bearer {{token}}
`;
