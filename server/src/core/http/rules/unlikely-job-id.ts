import { behind } from '../address.ts';
import { ADDRESS, JOB, JOBS, TOKEN, upload } from '../example.ts';
import { isInboundTemplate, readJobId } from '../job-id.ts';
import { defineRule } from '../rule.ts';
import { isOpen } from '../variables.ts';

const address = (id: string): string => ADDRESS.replace('{{jobId}}', id);

export default defineRule({
  id: 'http/unlikely-job-id',
  on: 'call',
  severity: 'warning',
  summary: 'The id of a job is its template, the tenant without hyphens and a GUID, parted by full stops.',
  why: 'Every published job id has this shape, API2AAD.<tenant>.<guid> for Entra ID and API2AD.<tenant>.<guid> for Active Directory. The shape is observed; no page describes it.',
  remedy: 'Copy the Job ID from the app: Provisioning, Overview, View technical information.',
  references: [
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-configure-app',
  ],
  examples: {
    bad: [
      { code: upload({ address: address('«{jobId}»') }) },
      { code: upload({ address: address('«3c9f5a52-7a2e-4b87-9b6b-8c0d6a6e4f21»') }) },
      { code: upload({ address: address(`«${JOB.replace('API2AAD', 'scim')}»`) }) },
    ],
    good: [
      `POST ${JOBS}/validateCredentials\n${TOKEN}\n`,
      upload(),
      upload({ address: address(JOB) }),
      `GET ${JOBS}/${JOB.replace('API2AAD', 'scim')}/schema\n${TOKEN}\n`,
    ],
  },
  check({ address, facts }, report) {
    const id = behind(address, 'jobs');
    // Calls on all jobs: https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-validatecredentials
    if (!id || isOpen(id.text) || /^(?:validateCredentials$|\$)/i.test(id.text)) return;
    const read = readJobId(id.text);
    if (!read) report({ span: id.span, message: 'This does not look like the id of a job; put the Job ID that the portal shows here.' });
    // Jobs of other templates have a schema and can be started; only the two inbound ones take uploads.
    else if (facts.scope === 'upload' && !isInboundTemplate(read.template))
      report({
        span: id.span,
        severity: 'information',
        message: 'The jobs that take uploads begin with API2AAD or API2AD; look whether this is the job of the API-driven app.',
      });
  },
});
