import { ENTERPRISE } from '../../scim/attributes.ts';
import { anOperation, aRequest, aUser } from '../example.ts';
import { defineRule, LINE } from '../rule.ts';

const two = (boss: string): string =>
  aRequest(
    anOperation({ data: aUser({ [ENTERPRISE]: '{ "manager": { "value": "702001" } }' }) }),
    anOperation({
      bulkId: '"op-2"',
      data: aUser({ externalId: '"702001"', userName: '"bnkosi@contoso.com"', [ENTERPRISE]: `{ "manager": { "value": ${boss} } }` }),
    }),
  );

export default defineRule({
  id: 'bulk-request/manager-cycle',
  on: { keys: ['externalId', 'managerId'] },
  severity: 'warning',
  summary: 'Managers do not lead back to the person that one began with.',
  why: 'Each person here is, by way of others, their own manager. Charts of the organisation and approvals that go up the line never end.',
  remedy: 'Name another manager for one of them.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-4.3'],
  examples: {
    bad: [{ code: two('«"701984"»') }],
    good: [two('"700001"')],
  },
  check(operations, report) {
    const byId = new Map<string, number>();
    for (const [i, { externalId }] of operations.entries()) if (externalId !== undefined) byId.set(externalId, i);
    const bossOf = (i: number): number | undefined => byId.get(operations[i]?.managerId ?? '');
    const done = new Uint8Array(operations.length); // 1: on the way that is being walked, 2: walked
    for (const start of operations.keys()) {
      const way: number[] = [];
      let at: number | undefined = start;
      while (at !== undefined && done[at] === 0) {
        done[at] = 1;
        way.push(at);
        at = bossOf(at);
      }
      if (at !== undefined && done[at] === 1 && bossOf(at) !== at) {
        const cycle = way.slice(way.indexOf(at));
        const operation = Math.max(...cycle);
        const twin = Math.min(...cycle);
        const place = ['data', ENTERPRISE, 'manager', 'value'];
        report({
          operation,
          at: place,
          message: `Managers lead from here back to here, by way of operation ${twin + 1}, line ${LINE}; name another manager for one of them.`,
          related: [{ operation: twin, at: place, message: `Operation ${twin + 1} is in the same circle.` }],
        });
      }
      for (const one of way) done[one] = 2;
    }
  },
});
