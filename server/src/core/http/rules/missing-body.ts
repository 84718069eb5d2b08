import { ADDRESS, BODY, TOKEN, TYPE } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'http/missing-body',
  on: 'upload',
  severity: 'error',
  summary: 'A request to /bulkUpload has a body.',
  why: 'The body is the bulk request itself; without one there is nothing to read, and the endpoint answers 400.',
  remedy: 'Write the bulk request below a blank line, or include a file with < ./people.scim.json there.',
  references: ['https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload'],
  examples: {
    bad: [{ code: `POST «${ADDRESS}»\n${TOKEN}\n${TYPE}\n` }],
    good: [`POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n< ./hire.scim.json\n`, `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`],
  },
  check({ request, facts }, report) {
    if (request.body || facts.method !== 'POST') return;
    report({ span: request.target.span, message: 'This request sends nothing; write the bulk request below a blank line.' });
  },
});
