import { aMapping, aSchema } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sync-schema/duplicate-matching-priority',
  on: 'object mapping',
  severity: 'warning',
  summary: 'No two mappings of an object have the same matchingPriority.',
  why: 'Attributes that match people are tried one after the other, the lowest number first, until one matches. Two with one number have no order.',
  remedy: 'Number them 1, 2, … in the order in which they are to be tried.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-attributemapping',
    'https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes',
  ],
  examples: {
    bad: [{ code: aSchema(aMapping({ priority: '«1»' })) }],
    good: [aSchema(aMapping({ priority: '2' })), aSchema(`${aMapping()},\n            ${aMapping({ target: 'department' })}`)],
  },
  check({ mappings, at: around }, report) {
    const seen = new Set<number>();
    for (const { matchingPriority, at } of mappings) {
      if (matchingPriority > 0 && seen.has(matchingPriority))
        report({
          at: [...at.slice(around.length), 'matchingPriority'],
          message: 'Another mapping of this object has the same matchingPriority; give each a number of its own.',
        });
      seen.add(matchingPriority);
    }
  },
});
