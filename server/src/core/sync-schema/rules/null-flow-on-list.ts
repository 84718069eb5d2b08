import { set } from '../../base/rule.ts';
import { aMapping, aSchema } from '../example.ts';
import { defineRule } from '../rule.ts';

const attribute = (flow: string): string => `{ "name": "titles", "multivalued": true, "flowNullValues": ${flow} }`;

export default defineRule({
  id: 'sync-schema/null-flow-on-list',
  on: 'source attribute',
  severity: 'warning',
  summary: 'Null values flow from attributes with one value only.',
  why: 'Clearing values by flowNullValues is supported for attributes with a single value. On one with several it does nothing that a page describes.',
  remedy: 'Set flowNullValues to false.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/clear-attribute-values'],
  examples: {
    bad: [
      {
        code: aSchema(aMapping({ expression: '[titles]' }), { attributes: attribute('«true»') }),
        fixed: aSchema(aMapping({ expression: '[titles]' }), { attributes: attribute('false') }),
      },
    ],
    good: [aSchema(aMapping({ expression: '[titles]' }), { attributes: attribute('false') })],
  },
  check({ definition: { value }, mappings }, report) {
    if (value.flowNullValues !== true || value.multivalued !== true) return;
    if (mappings.some(({ matchingPriority }) => matchingPriority > 0)) return; // said as a key
    report({
      at: ['flowNullValues'],
      message: 'Null values cannot flow from an attribute with several values; set flowNullValues to false.',
      fixes: [{ title: 'Set flowNullValues to false', changes: [set(['flowNullValues'], false)] }],
    });
  },
});
