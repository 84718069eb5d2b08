import { NEW_GUID, set, type JsonFix } from '../../base/rule.ts';
import { anOperation, aRequest, aUser } from '../example.ts';
import type { Keys } from '../keys.ts';
import { defineRule, LINE } from '../rule.ts';
import { twinsBy } from '../twins.ts';

const second = (bulkId: string): string =>
  anOperation({ bulkId, data: aUser({ externalId: '"702001"', userName: '"bnkosi@contoso.com"' }) });

export default defineRule({
  id: 'bulk-request/duplicate-bulk-id',
  on: { keys: ['bulkId', 'externalId'] },
  severity: { entra: 'warning', rfc: 'error' },
  summary: 'No two operations of a request have the same bulkId.',
  why: "The documentation calls bulkId unique within the request, and RFC 7644 requires it; yet two of Microsoft's own quickstarts give both users the same one.",
  remedy: 'Give each operation a bulkId of its own, its externalId for example.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-graph-explorer',
  ],
  examples: {
    bad: [
      {
        code: aRequest(anOperation({ bulkId: '"op-1"' }), second('«"op-1"»')),
        fixed: [
          aRequest(anOperation({ bulkId: '"op-1"' }), second('"702001"')),
          aRequest(anOperation({ bulkId: '"op-1"' }), second('"00000000-0000-4000-8000-000000000000"')),
        ],
      },
    ],
    good: [aRequest(anOperation({ bulkId: '"op-1"' }), second('"op-2"'))],
  },
  check(operations, report) {
    let fixes: ReturnType<typeof fixesFor> | undefined; // worked out where there is a twin
    for (const [operation, twin] of twinsBy(operations, 'bulkId'))
      report({
        operation,
        at: ['bulkId'],
        message: `This bulkId is also used by operation ${twin + 1}, line ${LINE}; give each operation its own.`,
        related: [{ operation: twin, at: ['bulkId'], message: `Operation ${twin + 1} has the same bulkId.` }],
        fixes: (fixes ??= fixesFor(operations))(operations[operation]?.externalId),
      });
  },
});

/** The externalId where nothing else in the request is called so. */
function fixesFor(operations: readonly Keys[]): (externalId: string | undefined) => JsonFix[] {
  const taken = new Map<string, number>();
  for (const { bulkId, externalId } of operations)
    for (const one of new Set([bulkId, externalId])) if (one !== undefined) taken.set(one, (taken.get(one) ?? 0) + 1);
  const generated = { title: 'Use a generated bulkId', changes: [set(['bulkId'], NEW_GUID)] };
  return (externalId) =>
    externalId !== undefined && taken.get(externalId) === 1
      ? [{ title: 'Use the externalId as bulkId', safe: true, changes: [set(['bulkId'], externalId)] }, generated]
      : [generated];
}
