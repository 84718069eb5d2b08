import { anOperation, aRequest, aUser } from '../example.ts';
import { defineRule, LINE } from '../rule.ts';
import { twinsBy } from '../twins.ts';

const two = (second: string): string =>
  aRequest(
    anOperation({ data: aUser({ userName: '"ahansen@contoso.com"' }) }),
    anOperation({ bulkId: '"op-2"', data: aUser({ externalId: '"702001"', userName: second }) }),
  );

export default defineRule({
  id: 'bulk-request/duplicate-user-name',
  on: { keys: ['userName'] },
  severity: { entra: 'warning', rfc: 'error' },
  summary: 'No two users of a request have the same userName.',
  why: 'A sign-in name belongs to one person, whatever its letter case. The service does not resolve a collision: the second user is not created.',
  remedy: 'Give each person a userName of their own.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7643#section-4.1.1',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-faqs',
  ],
  examples: {
    bad: [{ code: two('«"AHansen@contoso.com"»') }],
    good: [two('"bnkosi@contoso.com"')],
  },
  check(operations, report) {
    for (const [operation, twin] of twinsBy(operations, 'userName'))
      report({
        operation,
        at: ['data', 'userName'],
        message: `This userName is also used by operation ${twin + 1}, line ${LINE}; give each person their own.`,
        related: [{ operation: twin, at: ['data', 'userName'], message: `Operation ${twin + 1} has the same userName.` }],
      });
  },
});
