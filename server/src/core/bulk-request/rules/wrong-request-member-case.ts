import { requestMembers, sameButCase } from '../../scim/attributes.ts';
import { anOperation, aRequest } from '../example.ts';
import { wrongCase } from '../letter-case.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/wrong-request-member-case',
  on: 'envelope',
  severity: { entra: 'warning', rfc: 'information' },
  summary: 'The members of a request are written schemas, Operations and failOnErrors.',
  why: 'SCIM does not tell names apart by their letter case; the documentation always spells these this way.',
  remedy: 'Write the name as the documentation does.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7643#section-2.1',
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
  ],
  examples: {
    bad: [
      {
        code: aRequest(anOperation()).replace(/\n\}$/, ',\n  «"failonerrors"»: null\n}'),
        fixed: aRequest(anOperation()).replace(/\n\}$/, ',\n  "failOnErrors": null\n}'),
      },
    ],
    good: [aRequest(anOperation())],
  },
  check(request, report) {
    for (const name in request) {
      const meant = requestMembers.has(name) ? undefined : sameButCase(requestMembers, name)?.name;
      if (meant === undefined || meant === 'Operations' || meant in request) continue;
      report(wrongCase(meant, [name]));
    }
  },
});
