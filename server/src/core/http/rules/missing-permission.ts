import { isForAnother, isUpload, mayUpload, permissionsOf } from '../claims.ts';
import { aToken, FORM_TYPE, LOGS, TOKEN, TOKEN_ADDRESS, upload } from '../example.ts';
import { defineRule } from '../rule.ts';

const answered = (token: string): string =>
  `# @name login\nPOST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n\ngrant_type=client_credentials&client_id={{clientId}}\n\nHTTP/1.1 200 OK\n\n{ "access_token": "${token}" }\n`;

export default defineRule({
  id: 'http/missing-permission',
  on: 'access token',
  alsoOn: ['answered'],
  severity: 'error',
  summary: 'The token that uploads has the permission SynchronizationData-User.Upload.',
  why: 'Graph answers 403 without it. SynchronizationData-User.Upload.OwnedBy is enough for an application that owns the job’s app; the permissions to read logs or to administer jobs are not.',
  remedy: 'Grant SynchronizationData-User.Upload to the client, with admin consent, and get a new token.',
  references: [
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-grant-access',
  ],
  examples: {
    bad: [
      { code: upload({ token: `«${aToken({ roles: ['ProvisioningLog.Read.All'] })}»` }) },
      { code: upload({ token: `«${aToken({ roles: undefined, scp: 'User.Read openid' })}»` }) },
      { code: upload({ token: `«${aToken({ roles: undefined })}»` }) },
      {
        code: `${answered(`«${aToken({ roles: ['User.Read.All'] })}»`)}\n###\n${upload({ token: '{{login.response.body.$.access_token}}' })}`,
      },
    ],
    good: [
      `${answered(aToken())}\n###\n${upload({ token: '{{login.response.body.$.access_token}}' })}`,
      `${answered(aToken({ roles: ['User.Read.All'] }))}\n###\nGET ${LOGS}\n${TOKEN}\n`,
      upload({ token: aToken({ roles: ['SynchronizationData-User.Upload.OwnedBy'] }) }),
      upload({ token: aToken({ roles: undefined, scp: 'User.Read SynchronizationData-User.Upload' }) }),
      upload({ token: '{{token}}' }),
    ],
  },
  check(token, report) {
    const { claims, uses, span } = token;
    if (!claims || !uses.some(isUpload) || mayUpload(claims) || isForAnother(token)) return;
    // Claims may be missing from a token: their absence alone is no error.
    if (permissionsOf(claims) === undefined)
      report({
        span,
        severity: 'information',
        message: 'This token names no permission at all; look for 403, and grant SynchronizationData-User.Upload to the client.',
      });
    else report({ span, message: 'This token may not upload; use one with the permission SynchronizationData-User.Upload.' });
  },
});
