/** What the examples of request files are made of. */
const GRAPH = 'https://graph.microsoft.com/v1.0';
export const JOBS = `${GRAPH}/servicePrincipals/{{servicePrincipalId}}/synchronization/jobs`;
export const ADDRESS = `${JOBS}/{{jobId}}/bulkUpload`;
export const LOGS = `${GRAPH}/auditLogs/provisioning`;
export const TOKEN_ADDRESS = 'https://login.microsoftonline.com/{{tenantId}}/oauth2/v2.0/token';
export const TYPE = 'Content-Type: application/scim+json';
export const JSON_TYPE = 'Content-Type: application/json';
export const FORM_TYPE = 'Content-Type: application/x-www-form-urlencoded';
export const TOKEN = 'Authorization: Bearer {{token}}';
export const TENANT = '0f1c3b7a-9d2e-4f60-a1b2-c3d4e5f60718';
export const JOB = `API2AAD.${TENANT.replaceAll('-', '')}.3c9f5a52-7a2e-4b87-9b6b-8c0d6a6e4f21`;
export const SERVICE_PRINCIPAL = '6d1f5a5e-2b57-4b0e-9a55-1f6f2f5f3c10';
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

/** An upload that is right but for what is given. */
export const upload = ({ address = ADDRESS, token = '{{token}}', scheme = 'Bearer ' } = {}): string =>
  `POST ${address}\nAuthorization: ${scheme}${token}\n${TYPE}\n\n${BODY}\n`;

/** The instant at which examples are looked at, in seconds since 1970. */
const NOON = 1_767_225_600;

/** A token made from its claims, signed by nobody. `expires` counts in minutes from the instant at which examples are looked at. */
export function aToken({ expires = 60, ...claims }: { readonly expires?: number } & Readonly<Record<string, unknown>> = {}): string {
  const right = { aud: 'https://graph.microsoft.com', exp: NOON + expires * 60, roles: ['SynchronizationData-User.Upload'] };
  return `${base64(JSON.stringify({ typ: 'JWT', alg: 'none' }))}.${base64(JSON.stringify({ ...right, ...claims }))}.none`;
}
/** An instant, in minutes from then. */
export const inMinutes = (minutes: number): number => NOON + minutes * 60;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64url of ASCII. */
function base64(text: string): string {
  let result = '';
  let bits = 0;
  let held = 0;
  for (let i = 0; i < text.length; i++) {
    bits = ((bits << 8) | text.charCodeAt(i)) & 0xffff;
    for (held += 8; held >= 6; held -= 6) result += digits.charAt((bits >> (held - 6)) & 63);
  }
  return held > 0 ? result + digits.charAt((bits << (6 - held)) & 63) : result;
}
