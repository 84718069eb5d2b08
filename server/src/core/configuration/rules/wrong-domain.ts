import { set } from '../../base/rule.ts';
import { aConfiguration } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'configuration/wrong-domain',
  on: 'domain',
  severity: 'warning',
  summary: 'A domain is written as such: contoso.com.',
  why: 'It is compared with what follows the @ of a userName. With anything around it no name fits.',
  remedy: 'Write the domain alone, without a scheme, a path or the part before the @.',
  references: ['https://learn.microsoft.com/entra/identity/users/domains-manage'],
  examples: {
    bad: [
      {
        code: aConfiguration({ verifiedDomains: '[«"https://contoso.com/"»]' }),
        fixed: aConfiguration({ verifiedDomains: '["contoso.com"]' }),
      },
      { code: aConfiguration({ defaultDomain: '«"ahansen@contoso.com"»' }), fixed: aConfiguration({ defaultDomain: '"contoso.com"' }) },
    ],
    good: [aConfiguration({ verifiedDomains: '["contoso.com", "contoso.onmicrosoft.com"]', defaultDomain: '"contoso.com"' })],
  },
  check({ domain }, report) {
    if (/^@?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(domain.trim())) return;
    const alone = /(?:^|:\/\/|@)([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/u.exec(domain)?.[1];
    report({
      message: 'This is no domain; write it as in contoso.com.',
      fixes: alone === undefined ? [] : [{ title: 'Write the domain alone', changes: [set([], alone)] }],
    });
  },
});
