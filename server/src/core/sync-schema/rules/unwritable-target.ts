import { aMapping, aSchema } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sync-schema/unwritable-target',
  on: 'mapping',
  severity: 'warning',
  summary: 'A mapping to Entra ID writes what the job may write.',
  why: 'The mail and the proxy addresses of a user belong to Exchange Online. The job can neither set nor change them, whatever the mapping says.',
  remedy: 'Delete the mapping, and let Exchange Online make the address; otherMails can hold another one.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/hr-user-update-issues'],
  examples: {
    bad: [{ code: aSchema(aMapping({ target: '«mail»', expression: '[emails[type eq "work"].value]' })) }],
    good: [
      aSchema(aMapping({ target: 'otherMails', expression: '[emails[type eq "work"].value]' })),
      aSchema(aMapping({ target: 'mail', expression: '[emails[type eq "work"].value]' })).replace('Microsoft Entra ID', 'Active Directory'),
    ],
  },
  check({ target, isEntraId, isApiDriven }, report) {
    if (!isEntraId || !isApiDriven || !/^(?:mail|proxyAddresses)$/i.test(target)) return;
    report({ at: ['targetAttributeName'], message: 'The job cannot write this attribute of Entra ID; delete the mapping.' });
  },
});
