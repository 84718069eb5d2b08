import { notifying, RIGHT, secrets } from '../example.ts';
import { defineRule } from '../rule.ts';
import { settingOf } from '../secret.ts';

export default defineRule({
  id: 'sync-secrets/several-recipients',
  on: 'notification',
  severity: 'information',
  summary: 'Recipients is one address.',
  why: 'One address is documented. Whether several, parted by a semicolon or a comma, reach anybody no page says.',
  remedy: 'Use the address of a distribution list.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-quarantine-status',
    'https://learn.microsoft.com/graph/api/synchronization-serviceprincipal-put-synchronization',
  ],
  examples: {
    bad: [{ code: secrets([notifying('«{"Enabled":true,"Recipients":"hr@contoso.com;it@contoso.com"}»')]) }],
    good: [secrets([notifying(RIGHT)])],
  },
  check(notification, report) {
    const recipients = settingOf(notification, 'Recipients');
    if (typeof recipients !== 'string') return;
    if (recipients.split(/[;,\s]+/).filter((one) => one.includes('@')).length < 2) return;
    report({ at: ['value'], message: 'One address is documented here, not several; use that of a distribution list.' });
  },
});
