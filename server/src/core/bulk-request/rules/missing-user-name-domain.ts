import { set } from '../../base/rule.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/missing-user-name-domain',
  on: ['userName'],
  once: true,
  severity: { entra: 'hint', rfc: 'off' },
  summary: 'A userName may come without a domain where the mapping adds one.',
  why: 'A sign-in name has a domain. The expression that the documentation gives for it adds the default domain of the tenant.',
  remedy: 'Look at the mapping of userPrincipalName: it has to add the domain.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues'],
  examples: {
    bad: [
      { code: inUser({ userName: '«"ahansen"»' }) },
      {
        settings: { defaultDomain: 'contoso.com' },
        code: inUser({ userName: '«"ahansen"»' }),
        fixed: inUser({ userName: '"ahansen@contoso.com"' }),
      },
    ],
    good: [inUser({ userName: '"ahansen@contoso.com"' })],
  },
  check(userName, report, _, { defaultDomain, userNameDomain }) {
    if (userName === '' || userName.includes('@') || userNameDomain === 'ignored') return;
    report({
      message: 'This has no domain; look whether the mapping of userPrincipalName adds one.',
      fixes: defaultDomain === '' ? [] : [{ title: `Add @${defaultDomain}`, changes: [set([], `${userName}@${defaultDomain}`)] }],
    });
  },
});
