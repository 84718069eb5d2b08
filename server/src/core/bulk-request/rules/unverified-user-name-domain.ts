import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

/** Reserved or not routable, so that nobody can verify them. Sources: RFC 2606, RFC 6761, RFC 6762, ICANN (.internal) */
const reserved = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost|local|internal)$/i;

export default defineRule({
  id: 'bulk-request/unverified-user-name-domain',
  on: ['userName'],
  once: true,
  severity: { entra: 'information', rfc: 'off' },
  summary: 'The domain of a userName is one that the tenant can own.',
  why: 'A mapping that takes userName as it is makes a sign-in name with this domain, and the log says "domain does not exist". The documented expression takes the domain off and adds the default domain of the tenant.',
  remedy: 'Use a domain of the tenant, or a mapping that replaces the domain.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
    'https://www.rfc-editor.org/rfc/rfc2606',
  ],
  examples: {
    bad: [{ code: inUser({ userName: '«"ahansen@example.com"»' }) }, { code: inUser({ userName: '«"ahansen@corp.local"»' }) }],
    good: [inUser({ userName: '"ahansen@contoso.com"' })],
  },
  check(userName, report) {
    const domain = userName.slice(userName.lastIndexOf('@') + 1);
    if (!userName.includes('@') || !reserved.test(domain)) return;
    report({
      message: 'No tenant can verify this domain; use one of yours, or a mapping of userPrincipalName that replaces it.',
    });
  },
});
