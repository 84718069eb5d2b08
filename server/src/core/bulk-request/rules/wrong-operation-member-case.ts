import { operationMembers, sameButCase } from '../../scim/attributes.ts';
import { anOperation, aRequest } from '../example.ts';
import { wrongCase } from '../letter-case.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/wrong-operation-member-case',
  on: 'unknown member',
  severity: { entra: 'warning', rfc: 'information' },
  summary: 'The members of an operation are written method, bulkId, path and data.',
  why: 'SCIM does not tell names apart by their letter case; the documentation always spells these this way.',
  remedy: 'Write the name as the documentation does.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7643#section-2.1',
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
  ],
  examples: {
    bad: [
      {
        code: aRequest(anOperation()).replace('"bulkId"', '«"bulkid"»'),
        fixed: aRequest(anOperation()),
      },
    ],
    good: [aRequest(anOperation())],
  },
  check(name, report, known) {
    const meant = known === operationMembers ? sameButCase(known, name)?.name : undefined;
    if (meant !== undefined) report(wrongCase(meant));
  },
});
