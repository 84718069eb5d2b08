import { behind, isAlternateKey } from '../address.ts';
import { ADDRESS, JOBS, SERVICE_PRINCIPAL, TOKEN, upload } from '../example.ts';
import { isGuid } from '../job-id.ts';
import { defineRule } from '../rule.ts';
import { isOpen } from '../variables.ts';

const address = (id: string): string => ADDRESS.replace('{{servicePrincipalId}}', id);

export default defineRule({
  id: 'http/unlikely-service-principal-id',
  on: 'call',
  severity: 'warning',
  summary: 'The id of the service principal is a GUID.',
  why: 'Graph finds the enterprise application by its object id, which is a GUID. With anything else it answers 400 or 404.',
  remedy: 'Copy the Object ID from the enterprise application’s Properties.',
  references: ['https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload'],
  examples: {
    bad: [{ code: upload({ address: address('«{servicePrincipalId}»') }) }, { code: upload({ address: address('«hr-inbound»') }) }],
    good: [
      upload(),
      upload({ address: address(SERVICE_PRINCIPAL) }),
      upload({ address: ADDRESS.replace('/{{servicePrincipalId}}', `(appId='${SERVICE_PRINCIPAL}')`) }),
      `GET ${JOBS.replace('/{{servicePrincipalId}}', `('${SERVICE_PRINCIPAL}')`)}('{{jobId}}')\n${TOKEN}\n`,
    ],
  },
  check({ address, facts }, report) {
    const id = behind(address, 'serviceprincipals');
    if (!id || isOpen(id.text) || isGuid(id.text) || isAlternateKey(id.text) || id.text.toLowerCase() === 'synchronization') return;
    if (facts.scope !== 'upload' && facts.scope !== 'synchronization call') return;
    report({ span: id.span, message: 'This is no object id; put the GUID of the enterprise application’s service principal here.' });
  },
});
