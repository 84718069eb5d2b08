import { set } from '../../base/rule.ts';
import { aMapping, aSchema } from '../example.ts';
import { defineRule } from '../rule.ts';

const attribute = (flow: string): string => `{ "name": "title" }, { "name": "id", "flowNullValues": ${flow} }`;
const needed = /^(?:userPrincipalName|displayName|mailNickname)$/i;

export default defineRule({
  id: 'sync-schema/null-flow-on-key',
  on: 'source attribute',
  severity: 'error',
  summary: 'An attribute that people are matched by or created with never flows a null value.',
  why: 'With flowNullValues a record without the attribute clears it. That is not supported for what people are matched by, nor for what an account cannot be created without.',
  remedy: 'Set flowNullValues to false.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/clear-attribute-values'],
  examples: {
    bad: [
      {
        code: aSchema(aMapping({ priority: '2', expression: '[id]' }), { attributes: attribute('«true»') }),
        fixed: aSchema(aMapping({ priority: '2', expression: '[id]' }), { attributes: attribute('false') }),
      },
      {
        code: aSchema(aMapping({ target: 'displayName', expression: '[id]' }), { attributes: attribute('«true»') }),
        fixed: aSchema(aMapping({ target: 'displayName', expression: '[id]' }), { attributes: attribute('false') }),
      },
    ],
    good: [aSchema(aMapping({ expression: '[id]' }), { attributes: attribute('true') })],
  },
  check({ definition, mappings }, report) {
    if (definition.value.flowNullValues !== true) return;
    if (!mappings.some(({ matchingPriority, target }) => matchingPriority > 0 || needed.test(target))) return;
    report({
      at: ['flowNullValues'],
      message: 'People are matched by this attribute or cannot be created without it; set flowNullValues to false.',
      fixes: [{ title: 'Set flowNullValues to false', changes: [set(['flowNullValues'], false)] }],
    });
  },
});
