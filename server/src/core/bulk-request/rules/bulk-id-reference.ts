import { ENTERPRISE } from '../../scim/attributes.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/bulk-id-reference',
  on: /^bulkId:./,
  severity: { entra: 'warning', rfc: 'off' },
  summary: 'People are referred to by their externalId, not by a bulkId.',
  why: 'References of the form bulkId:… belong to the /Bulk endpoint of SCIM servers. The documentation of this endpoint names the externalId for the manager; such references were taken out of it.',
  remedy: 'Write the externalId of the person that is meant.',
  references: [
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7.2',
  ],
  examples: {
    bad: [{ code: inUser({ [ENTERPRISE]: '{ "manager": { "value": «"bulkId:op-7"» } }' }) }],
    good: [inUser({ [ENTERPRISE]: '{ "manager": { "value": "700001" } }' })],
  },
  check(_, report) {
    report({ message: 'This endpoint documents no references to a bulkId; write the externalId of the person that is meant.' });
  },
});
