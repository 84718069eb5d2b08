import { set, type Change } from '../../base/rule.ts';
import { DOCUMENTED_UPN } from '../../expression/documented-upn.ts';
import { aSchema, upnBy } from '../example.ts';
import { defineRule } from '../rule.ts';
import { changesTo, sourceOf } from '../source.ts';
import { weaknessOf } from '../upn.ts';

/** The documented expression without its random digits. No page prints it. */
const WITHOUT_RANDOM = DOCUMENTED_UPN.replace('RandomString(3, 3, 0, 0, 0, ), ', '');

const written = (expression: string): string => upnBy(expression, 'ObjectAddOnly', parameters(expression));

export default defineRule({
  id: 'sync-schema/fragile-upn-mapping',
  on: 'mapping',
  severity: 'information',
  summary: 'The mapping of userPrincipalName replaces the domain of userName by one that the tenant owns.',
  why: 'A sign-in name needs a verified domain. A userName without one, or with a foreign one, fails with AzureActiveDirectoryInvalidUserPrincipalName or "domain does not exist". Whether yours have one, a schema cannot show.',
  remedy:
    'Use the documented expression, which replaces the domain and adds three random digits, for new users only. It leaves blanks and accents before the @ as they are: StripSpaces and NormalizeDiacritics around [userName] take them out. The keys that the fix writes for RandomString are assumed; pasting the expression in the portal is the sure way. A changed mapping restarts the job.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-parseexpression',
  ],
  examples: {
    bad: [
      {
        code: aSchema(
          '{\n              "targetAttributeName": "userPrincipalName",\n              "matchingPriority": 0,\n              "flowType": "Always",\n              "source": {\n                "type": "Attribute",\n                "name": "userName",\n                "expression": «"[userName]"»,\n                "parameters": []\n              }\n            }',
        ),
        fixed: [aSchema(written(DOCUMENTED_UPN)), aSchema(written(WITHOUT_RANDOM))],
      },
      {
        code: aSchema(upnBy('«Join("@", [userName], "contoso.com")»')),
        fixed: [aSchema(written(DOCUMENTED_UPN)), aSchema(written(WITHOUT_RANDOM))],
      },
      {
        code: aSchema(upnBy('«ToLower(NormalizeDiacritics([userName]), )»')),
        fixed: [aSchema(written(DOCUMENTED_UPN)), aSchema(written(WITHOUT_RANDOM))],
      },
    ],
    good: [
      aSchema(written(DOCUMENTED_UPN)),
      aSchema(upnBy('ToLower([emails[type eq "work"].value], )')),
      aSchema(upnBy('Join("@", Item(Split([userName], "@"), 1), "contoso.com")')),
      aSchema(upnBy('[userName]')).replace('Microsoft Entra ID', 'Active Directory'),
    ],
  },
  check({ target, tree, expression, isEntraId, fromUserName }, report) {
    if (target.toLowerCase() !== 'userprincipalname' || !isEntraId || !fromUserName || !tree) return;
    const weakness = weaknessOf(tree);
    if (weakness === undefined) return;
    report({
      at: expression === undefined ? ['source', 'name'] : ['source', 'expression'],
      message: `This makes the sign-in name fragile: ${weakness}. Take the domain off userName and add one that the tenant owns, as the documented expression does.`,
      fixes: [
        {
          title: 'Use the documented UPN expression (new users only; adds three random digits and the default domain)',
          changes: forNewUsers(DOCUMENTED_UPN),
        },
        {
          title: 'Use the same without random digits (new users only; derived from the documented expression)',
          changes: forNewUsers(WITHOUT_RANDOM),
        },
      ],
    });
  },
});

/** Neither is safe: it decides how people sign in. */
const forNewUsers = (expression: string): Change[] => [...changesTo(expression), set(['flowType'], 'ObjectAddOnly')];

/** The parameters as the fix writes them, for the examples. */
function parameters(expression: string): string {
  return JSON.stringify(sourceOf(expression)?.parameters, null, 2).replace(/\n/g, '\n                ');
}
