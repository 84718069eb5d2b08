import { anOperation, aRequest, aUser } from '../example.ts';
import { defineRule, LINE } from '../rule.ts';
import { twinsBy } from '../twins.ts';

const two = (second: string): string =>
  aRequest(
    anOperation({ data: aUser() }),
    anOperation({ bulkId: '"op-2"', data: aUser({ externalId: second, userName: '"bnkosi@contoso.com"' }) }),
  );

export default defineRule({
  id: 'bulk-request/duplicate-external-id',
  on: { keys: ['externalId'] },
  severity: 'warning',
  summary: 'No two operations of a request have the same externalId.',
  why: 'The externalId says whom a record is about, so both operations are about one person. Which of them is processed last is not documented.',
  remedy: 'Send one record for each person.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7643#section-3.1',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-faqs',
  ],
  examples: {
    bad: [{ code: two('«"701984"»') }],
    good: [two('"702001"')],
  },
  check(operations, report) {
    for (const [operation, twin] of twinsBy(operations, 'externalId'))
      report({
        operation,
        at: ['data', 'externalId'],
        message: `Operation ${twin + 1}, line ${LINE}, has the same externalId, so both are about one person; send one record for each.`,
        related: [{ operation: twin, at: ['data', 'externalId'], message: `Operation ${twin + 1} has the same externalId.` }],
      });
  },
});
