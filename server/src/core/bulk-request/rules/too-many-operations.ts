import { MOST_OPERATIONS as MOST } from '../split.ts';
import { aRequest, anOperation, aUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const operations = (count: number): string[] =>
  Array.from({ length: count }, (_, i) =>
    anOperation({ bulkId: `"op-${i + 1}"`, data: aUser({ externalId: `"${701_001 + i}"`, userName: `"user${i + 1}@contoso.com"` }) }),
  );

export default defineRule({
  id: 'bulk-request/too-many-operations',
  on: 'envelope',
  severity: { entra: 'error', rfc: 'off' },
  summary: `A request has at most ${MOST} operations.`,
  why: `One request takes at most ${MOST}. The pages disagree on the rate: 40 calls in 5 seconds by the concepts page, 40 per second by the API page; and in 24 hours 2,000 calls (P1 or P2) or 6,000 (Governance) by the concepts page, 6,000 by the troubleshooting page.`,
  remedy: `Send the records in several requests of at most ${MOST}, as few as possible. The quick fix makes them of a file that is saved.`,
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-concepts',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
  ],
  examples: {
    bad: [
      {
        code: aRequest(...operations(MOST + 1)).replace('"Operations"', '«"Operations"»'),
        fixed: aRequest(...operations(MOST)),
      },
    ],
    good: [aRequest(...operations(MOST))],
  },
  check(request, report, { operations }) {
    if (operations <= MOST) return;
    const name = Object.keys(request).find((one) => one.toLowerCase() === 'operations') ?? 'Operations';
    report({
      at: [name],
      part: 'key',
      message: `This request has ${operations} operations; /bulkUpload takes at most ${MOST}. Send them in ${Math.ceil(operations / MOST)} requests.`,
      splits: true,
    });
  },
});
