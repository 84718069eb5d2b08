import { nodesOf } from '../../expression/ast.ts';
import { nearest } from '../../base/did-you-mean.ts';
import { aSchema, upnBy } from '../example.ts';
import { defineRule } from '../rule.ts';
import { changesIn } from '../source.ts';

const settings = { verifiedDomains: ['contoso.com'] };
const upn = (domain: string): string => `Join("@", Item(Split([userName], "@"), 1), "${domain}")`;

export default defineRule({
  id: 'sync-schema/unverified-domain',
  on: 'mapping',
  severity: 'warning',
  summary: 'A domain that the mapping of userPrincipalName writes is one that the tenant has verified.',
  why: 'A sign-in name in a domain that the tenant has not verified is refused: the log says "domain does not exist". Which domains are verified stands in the setting verifiedDomains; without it nothing is said.',
  remedy: 'Write a domain of the list, or DefaultDomain(); verify the domain in the tenant and add it to the setting.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues'],
  examples: {
    bad: [
      { code: aSchema(upnBy(`«${upn('contoso.co')}»`)), fixed: aSchema(upnBy(upn('contoso.com'))), settings },
      { code: aSchema(upnBy(`«${upn('fabrikam.com')}»`)), settings },
    ],
    good: [aSchema(upnBy(upn('fabrikam.com')))],
  },
  check({ tree, target, isEntraId, expression, source, settings: { verifiedDomains } }, report) {
    if (!tree || expression === undefined || !isEntraId || verifiedDomains.length === 0 || target.toLowerCase() !== 'userprincipalname')
      return;
    const foreign = domainsIn(tree).find((domain) => !verifiedDomains.includes(domain.toLowerCase()));
    if (foreign === undefined) return;
    const meant = nearest(foreign, verifiedDomains);
    report({
      at: ['source', 'expression'],
      message: 'This writes a domain that is not among the verified domains of the settings; use one that is, or DefaultDomain().',
      fixes:
        meant === undefined
          ? []
          : [{ title: 'Write the verified domain that is nearest to it', changes: changesIn(source, expression.replace(foreign, meant)) }],
    });
  },
});

/** The domains in its texts, but not in patterns and in what is only compared. */
const domainsIn = (tree: Parameters<typeof nodesOf>[0]): readonly string[] =>
  [...nodesOf(tree)].flatMap(({ node, around }) => {
    if (node.type !== 'string' || around.some(({ name }) => /^(replace|split|instr|word|switch|iif)$/i.test(name.text))) return [];
    const domain = /^(?:[^@\s]*@)?((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,})$/i.exec(node.value)?.[1];
    return domain === undefined ? [] : [domain];
  });
