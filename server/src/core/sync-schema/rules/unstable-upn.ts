import { set } from '../../base/rule.ts';
import { DOCUMENTED_UPN } from '../../expression/documented-upn.ts';
import { aSchema, upnBy } from '../example.ts';
import { defineRule } from '../rule.ts';
import { unstableFunctionIn } from '../upn.ts';

export default defineRule({
  id: 'sync-schema/unstable-upn',
  on: 'mapping',
  severity: 'warning',
  summary: 'A sign-in name that changes with every evaluation is set only when the user is created.',
  why: 'RandomString, Guid and Now give another value each time they are evaluated, so a mapping that always applies renames people again and again.',
  remedy: 'Apply the mapping only during object creation: flowType "ObjectAddOnly".',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
    'https://learn.microsoft.com/graph/api/resources/synchronization-attributemapping',
  ],
  examples: {
    bad: [
      { code: aSchema(upnBy(DOCUMENTED_UPN, '«Always»')), fixed: aSchema(upnBy(DOCUMENTED_UPN, 'ObjectAddOnly')) },
      {
        code: aSchema(upnBy(DOCUMENTED_UPN))
          .replace(/\{(?=\s+"targetAttributeName": "userPrincipalName")/, '«{»')
          .replace(/(userPrincipalName",\n\s+"matchingPriority": 0,)\n\s+"flowType": "Always",/, '$1'),
        fixed: aSchema(upnBy(DOCUMENTED_UPN))
          .replace(/(userPrincipalName",\n\s+"matchingPriority": 0,)\n\s+"flowType": "Always",/, '$1')
          .replace(/(\n {14})\}\n {12}\}\n {10}\]/, '$1},$1"flowType": "ObjectAddOnly"\n            }\n          ]'),
      },
    ],
    good: [aSchema(upnBy(DOCUMENTED_UPN, 'ObjectAddOnly'))],
  },
  check({ target, tree, flowType, isEntraId }, report) {
    if (target.toLowerCase() !== 'userprincipalname' || !isEntraId || !tree || flowType === 'ObjectAddOnly') return;
    const name = unstableFunctionIn(tree);
    if (name === undefined) return;
    report({
      at: ['flowType'],
      message: `${name} gives another value each time; set flowType to "ObjectAddOnly", so that only new users get one.`,
      fixes: [{ title: 'Set flowType to ObjectAddOnly', changes: [set(['flowType'], 'ObjectAddOnly')] }],
    });
  },
});
