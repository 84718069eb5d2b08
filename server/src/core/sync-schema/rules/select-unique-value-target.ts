import { nodesOf } from '../../expression/ast.ts';
import { aMapping, aSchema } from '../example.ts';
import { defineRule } from '../rule.ts';

const expression = 'SelectUniqueValue(ToLower([title], ), Append([title], "1"))';

export default defineRule({
  id: 'sync-schema/select-unique-value-target',
  on: 'mapping',
  severity: 'warning',
  summary: 'SelectUniqueValue fills attributes of Active Directory, and none that people are matched by.',
  why: 'SelectUniqueValue asks the target whether a value is taken. That works where the target is Active Directory, when an account is created. It must not be used for what people are matched by.',
  remedy:
    'For Entra ID make the value unique another way, as the documented UPN expression does with RandomString; match by an attribute that is mapped as it is.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data'],
  examples: {
    bad: [{ code: aSchema(aMapping({ target: 'mailNickname', expression: `«${expression}»` })) }],
    good: [aSchema(aMapping({ target: 'mailNickname', expression })).replace('Microsoft Entra ID', 'Active Directory')],
  },
  check({ tree, isEntraId, matchingPriority }, report) {
    if (!tree || (!isEntraId && matchingPriority <= 0)) return;
    if (![...nodesOf(tree)].some(({ node }) => node.type === 'call' && /^selectuniquevalue$/i.test(node.name.text))) return;
    report({
      at: ['source', 'expression'],
      message: isEntraId
        ? 'SelectUniqueValue does not work where the target is Entra ID; use another way to make the value unique.'
        : 'SelectUniqueValue must not make the value that people are matched by; use an attribute as it is.',
    });
  },
});
