import { aMapping, aSchema } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sync-schema/unfilterable-matching-attribute',
  on: 'mapping',
  severity: 'error',
  summary: 'People are matched by an attribute that Entra ID can be searched by.',
  why: 'The job looks for a person by a filter on the matching attribute. extensionAttribute1 to 15 cannot be used for that in Entra ID.',
  remedy: 'Match by employeeId, or by another unique attribute that can be filtered.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/hr-user-update-issues'],
  examples: {
    bad: [{ code: aSchema(aMapping({ target: '«extensionAttribute4»', priority: '2' })) }],
    good: [
      aSchema(aMapping({ target: 'extensionAttribute4' })),
      aSchema(aMapping({ target: 'extensionAttribute4', priority: '2' })).replace('Microsoft Entra ID', 'Active Directory'),
    ],
  },
  check({ target, matchingPriority, isEntraId }, report) {
    if (!isEntraId || matchingPriority <= 0 || !/^extensionAttribute(?:[1-9]|1[0-5])$/i.test(target)) return;
    report({
      at: ['targetAttributeName'],
      message: 'Entra ID cannot be searched by this attribute; use another for matching, such as employeeId.',
    });
  },
});
