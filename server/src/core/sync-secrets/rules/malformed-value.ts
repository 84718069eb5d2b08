import { notifying, RIGHT, secrets } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sync-secrets/malformed-value',
  on: 'notification',
  severity: 'error',
  summary: 'The value of SyncNotificationSettings is JSON.',
  why: 'The settings of the notification are an object, written as JSON inside the string. From another text the service reads no address, and an API-driven job goes into quarantine when it starts.',
  remedy: 'Write an object with Enabled and Recipients into the string, every quote as \\".',
  references: [
    'https://learn.microsoft.com/graph/api/synchronization-serviceprincipal-put-synchronization',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
  ],
  examples: {
    bad: [
      { code: secrets([notifying("«{'Enabled':true,'Recipients':'provisioning@contoso.com'}»")]) },
      { code: secrets([notifying('«provisioning@contoso.com»')]) },
    ],
    good: [secrets([notifying(RIGHT)])],
  },
  check({ settings }, report) {
    if (settings) return;
    report({
      at: ['value'],
      message: 'This must be the JSON text of an object; write one with Enabled and Recipients, its quotes as \\".',
    });
  },
});
