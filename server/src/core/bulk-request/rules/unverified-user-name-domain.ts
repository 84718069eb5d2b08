import { set } from '../../base/rule.ts';
import { nearest } from '../../base/did-you-mean.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

/** Reserved or not routable, so that nobody can verify them. Sources: RFC 2606, RFC 6761, RFC 6762, ICANN (.internal) */
const reserved = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost|local|internal)$/i;

export default defineRule({
  id: 'bulk-request/unverified-user-name-domain',
  on: ['userName'],
  once: true,
  severity: { entra: 'warning', rfc: 'off' },
  summary: 'The domain of a userName is one that the tenant has verified, as far as the configuration tells.',
  why: 'A mapping that takes userName as it is makes a sign-in name with this domain, and the log says "domain does not exist". The documented expression takes the domain off and adds the default domain of the tenant; where yours does so, say "userNameDomain": "ignored" in scimlint.config.json.',
  remedy: 'Use a domain of the tenant, or a mapping that replaces the domain.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
    'https://www.rfc-editor.org/rfc/rfc2606',
  ],
  examples: {
    bad: [
      { code: inUser({ userName: '«"ahansen@example.com"»' }) },
      { code: inUser({ userName: '«"ahansen@corp.local"»' }) },
      {
        settings: { verifiedDomains: ['contoso.com', 'contoso.onmicrosoft.com'] },
        code: inUser({ userName: '«"ahansen@contoso.co"»' }),
        fixed: inUser({ userName: '"ahansen@contoso.com"' }),
      },
    ],
    good: [inUser({ userName: '"ahansen@contoso.com"' })],
  },
  check(userName, report, _, { verifiedDomains, userNameDomain }) {
    const at = userName.lastIndexOf('@');
    const domain = userName.slice(at + 1).toLowerCase();
    if (at < 0 || domain === '' || userNameDomain === 'ignored' || verifiedDomains.includes(domain)) return;
    if (verifiedDomains.length === 0) {
      if (reserved.test(domain))
        report({
          severity: { entra: 'information', rfc: 'off' },
          message: 'No tenant can verify this domain; use one of yours, or a mapping of userPrincipalName that replaces it.',
        });
      return;
    }
    const meant = nearest(domain, verifiedDomains, 3) ?? (verifiedDomains.length === 1 ? verifiedDomains[0] : undefined);
    report({
      message: 'This is none of the verified domains in scimlint.config.json; use one of them, or a mapping that replaces the domain.',
      fixes: meant === undefined ? [] : [{ title: `Use ${meant}`, changes: [set([], userName.slice(0, at + 1) + meant)] }],
    });
  },
});
