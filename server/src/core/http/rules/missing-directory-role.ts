import { hasUploaderRole, isUpload, mayUpload } from '../claims.ts';
import { aToken, upload } from '../example.ts';
import { defineRule } from '../rule.ts';

const person = { roles: undefined, scp: 'SynchronizationData-User.Upload' };

export default defineRule({
  id: 'http/missing-directory-role',
  on: 'access token',
  severity: 'information',
  summary: 'A person who uploads has an administrator’s role.',
  why: 'For a person’s token the pages differ: v1.0 asks for the Global Administrator, beta for the User Administrator, and the preview asked for the Application Administrator. A token need not list all roles.',
  remedy: 'If Graph answers 403, ask for the role Global, User or Application Administrator, or upload as an application.',
  references: [
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload?view=graph-rest-1.0',
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload?view=graph-rest-beta',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
  ],
  examples: {
    bad: [{ code: upload({ token: `«${aToken({ ...person, wids: ['b79fbf4d-3ef9-4689-8143-76b194e85509'] })}»` }) }],
    good: [
      upload({ token: aToken({ ...person, wids: ['62e90394-69f5-4237-9190-012177145e10'] }) }),
      upload({ token: aToken(person) }),
      upload({ token: aToken({ wids: ['b79fbf4d-3ef9-4689-8143-76b194e85509'] }) }),
    ],
  },
  check({ claims, uses, span }, report) {
    if (!claims?.scopes || !claims.directoryRoles || claims.directoryRoles.length === 0) return;
    if (!uses.some(isUpload) || !mayUpload(claims) || hasUploaderRole(claims)) return;
    report({ span, message: 'This person’s token names no role that a page lets upload; look for 403, and use an administrator’s token.' });
  },
});
