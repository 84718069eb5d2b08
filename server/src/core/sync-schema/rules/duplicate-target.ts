import { aMapping, aSchema } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sync-schema/duplicate-target',
  on: 'object mapping',
  severity: 'warning',
  summary: 'An attribute of the target is written by one mapping.',
  why: 'Two mappings of one object write the same attribute. No page says which of them the value comes from.',
  remedy: 'Keep one of them; where the value may come from several attributes, choose in one expression, with Coalesce or IIF.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes',
    'https://learn.microsoft.com/graph/api/resources/synchronization-objectmapping',
  ],
  examples: {
    bad: [{ code: aSchema(`${aMapping()},\n            ${aMapping({ target: '«jobTitle»', expression: 'ToUpper([title], )' })}`) }],
    good: [aSchema(`${aMapping()},\n            ${aMapping({ target: 'department' })}`)],
  },
  check({ mappings, at: around }, report) {
    const seen = new Set<string>();
    for (const { target, at } of mappings) {
      if (target !== '' && seen.has(target))
        report({
          at: [...at.slice(around.length), 'targetAttributeName'],
          message: 'Another mapping of this object writes the same attribute; keep one, and delete the other.',
        });
      seen.add(target);
    }
  },
});
