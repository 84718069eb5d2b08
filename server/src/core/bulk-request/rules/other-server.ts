import { anOperation, aRequest } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/other-server',
  on: { keys: ['isForBulkUpload'] },
  alone: true,
  asksWhatItIs: true,
  severity: { entra: 'information', rfc: 'off' },
  summary: 'A request for another SCIM server is not checked as one for /bulkUpload.',
  why: 'Other SCIM servers take bulk requests too, with other methods and paths. A file that holds nothing /bulkUpload could take, and does not say that it is meant for it, is left alone.',
  remedy:
    'If it is meant for /bulkUpload, give the file a name that ends in .scim.json, and everything that the endpoint refuses is shown.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-faqs',
  ],
  examples: {
    bad: [
      {
        name: 'other.json',
        code: aRequest(
          anOperation({ method: '"PUT"', path: '"/Users/b7c14771"' }),
          anOperation({ method: '"DELETE"', bulkId: '"op-2"', path: '"/Groups/e9025315"', data: undefined }),
        ).replace('"Operations"', '«"Operations"»'),
      },
    ],
    good: [aRequest(anOperation())],
  },
  check(operations, report, { said }) {
    if (said || operations.length === 0 || operations.some(({ isForBulkUpload }) => isForBulkUpload)) return;
    report({
      at: ['Operations'],
      part: 'key',
      message:
        'No operation here is a POST to /Users: meant for another SCIM server? If it is meant for /bulkUpload, name the file *.scim.json to have it checked.',
    });
  },
});
