import { aMapping, aSchema } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sync-schema/several-sources-in-matching',
  on: 'mapping',
  severity: 'warning',
  summary: 'What people are matched by comes from one attribute.',
  why: 'Matching compares one value for equality. A value made of several attributes changes as soon as one of them does; the person is then not found, and created a second time.',
  remedy: 'Match by one attribute that never changes, such as externalId.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes',
    'https://learn.microsoft.com/entra/identity/app-provisioning/known-issues',
  ],
  examples: {
    bad: [{ code: aSchema(aMapping({ priority: '2', expression: '«Join("-", [externalId], [title])»' })) }],
    good: [
      aSchema(aMapping({ priority: '2', expression: 'ToLower([externalId], )' })),
      aSchema(aMapping({ expression: 'Join("-", [externalId], [title])' })),
    ],
  },
  check({ matchingPriority, reads }, report) {
    if (matchingPriority <= 0 || reads.length < 2) return;
    report({
      at: ['source', 'expression'],
      message: 'People are matched by a value made of several attributes; use one that never changes.',
    });
  },
});
