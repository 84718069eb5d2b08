import { set } from '../../base/rule.ts';
import { anOperation, aRequest, aUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const without = (externalId: string): string =>
  aUser({ externalId, userName: `"u${externalId.slice(1, -1)}@contoso.com"`, active: undefined });
const two = (second: string): string => aRequest(anOperation(), anOperation({ bulkId: '"op-2"', data: second }));
const plain = (text: string): string => text.replace(/[«»]/g, '');

export default defineRule({
  id: 'bulk-request/missing-active',
  on: { keys: ['hasActive'] },
  severity: { entra: 'warning', rfc: 'off' },
  summary: 'Every user says whether the account is active.',
  why: 'The default rule maps active to accountEnabled. A user reported that updates without it disabled accounts; with "Flow null values" on, what is left out counts as empty.',
  remedy: 'Add "active": true for everybody who works, and false for those who left.',
  references: [
    'https://github.com/AzureAD/entra-id-inbound-provisioning/issues/16',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-faqs',
  ],
  examples: {
    bad: [
      {
        code: two(without('"702001"')).replace(/("data")(?=[^]*"702001")(?![^]*"data")/, '«$1»'),
        fixed: [
          plain(two(without('"702001"'))).replace('"u702001@contoso.com"', '"u702001@contoso.com",\n        "active": true'),
          plain(two(without('"702001"'))).replace('"u702001@contoso.com"', '"u702001@contoso.com",\n        "active": false'),
        ],
      },
    ],
    good: [aRequest(anOperation())],
  },
  check(operations, report) {
    const users = operations.filter(({ hasActive }) => hasActive !== undefined).length;
    const missing = operations.flatMap(({ hasActive }, i) => (hasActive === false ? [i] : []));
    const [operation] = missing;
    if (operation === undefined) return;
    report({
      operation,
      at: ['data', 'active'],
      ...(missing.length === users ? { severity: { entra: 'information', rfc: 'off' } as const } : {}),
      message: `Active is not set in ${missing.length} of ${users} operations, first in this one; add true or false.`,
      fixes: [true, false].map((value) => ({ title: `Set active to ${value} here`, changes: [set(['data', 'active'], value)] })),
    });
  },
});
