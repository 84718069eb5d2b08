import { ADDRESS, aToken, JOB, TENANT, upload } from '../example.ts';
import { readJobId } from '../job-id.ts';
import { defineRule } from '../rule.ts';

const address = ADDRESS.replace('{{jobId}}', JOB);

export default defineRule({
  id: 'http/wrong-tenant',
  on: 'access token',
  alsoOn: ['answered'],
  severity: 'warning',
  summary: 'The token is of the tenant that the job belongs to.',
  why: 'The second part of a job id is the tenant’s id without hyphens, in every published address. A token of another tenant finds no such service principal there, and Graph answers 401, 403 or 404.',
  remedy: 'Ask the token endpoint of the job’s tenant for the token.',
  references: [
    'https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference',
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload',
  ],
  examples: {
    bad: [{ code: upload({ address, token: `«${aToken({ tid: '11111111-2222-4333-8444-555555555555' })}»` }) }],
    good: [upload({ address, token: aToken({ tid: TENANT }) }), upload({ token: aToken({ tid: TENANT }) })],
  },
  check({ claims, uses, span }, report) {
    const tenants = uses.flatMap(({ job }) => (job === undefined ? [] : (readJobId(job)?.tenant ?? [])));
    if (claims?.tenant === undefined || tenants.length === 0 || tenants.includes(claims.tenant)) return;
    report({ span, message: 'This token is of another tenant than the job in the address; use a token of the job’s tenant.' });
  },
});
