import { inUser, schemaTakingUserName } from '../example.ts';
import { defineRule } from '../rule.ts';
import { certainty } from '../sign-in-name.ts';

/** In characters. Source: https://learn.microsoft.com/entra/identity/authentication/concept-sspr-policy */
const MOST = { local: 64, domain: 48 };

export default defineRule({
  id: 'bulk-request/too-long-user-name',
  on: ['userName'],
  severity: { entra: 'warning', rfc: 'off' },
  summary: `A sign-in name has at most ${MOST.local} characters before the @ and ${MOST.domain} after it.`,
  why: 'Entra ID holds no longer ones. A mapping may shorten the value.',
  remedy: 'Shorten the userName, or shorten it in the mapping.',
  references: [
    'https://learn.microsoft.com/entra/identity/authentication/concept-sspr-policy',
    'https://learn.microsoft.com/microsoft-365/enterprise/prepare-for-directory-synchronization',
  ],
  examples: {
    bad: [
      { code: inUser({ userName: `«"${'a'.repeat(65)}@contoso.com"»` }) },
      { code: inUser({ userName: `«"${'a'.repeat(65)}@contoso.com"»` }), beside: { 'schema.json': schemaTakingUserName } },
      { code: inUser({ userName: `«"a@${'b'.repeat(45)}.com"»` }) },
    ],
    good: [inUser({ userName: `"${'a'.repeat(64)}@contoso.com"` })],
  },
  check(userName, report, _, holds) {
    const at = userName.lastIndexOf('@');
    const local = at < 0 ? userName : userName.slice(0, at);
    const domain = at < 0 || holds.userNameDomain === 'ignored' ? '' : userName.slice(at + 1);
    if (local.length <= MOST.local && domain.length <= MOST.domain) return;
    report({
      ...certainty(holds),
      message: `A sign-in name must be no longer than ${MOST.local} characters before the @ and ${MOST.domain} after it; shorten this.`,
    });
  },
});
