import { isForAnother, isUpload, mayUpload, permissionsOf } from '../claims.ts';
import { aToken, upload } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'http/missing-permission',
  on: 'access token',
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
    ],
    good: [
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
