import { isTemplate } from '../../base/template.ts';
import { notifying, RIGHT, secrets } from '../example.ts';
import { defineRule } from '../rule.ts';
import { settingOf } from '../secret.ts';

const reserved = /@(?:.*\.)?(?:example\.(?:com|net|org)|(?:[^@]*\.)?(?:example|test|invalid|localhost))$/i;

export default defineRule({
  id: 'sync-secrets/placeholder-recipient',
  on: 'notification',
  severity: 'warning',
  summary: 'Notifications go to an address that somebody reads.',
  why: 'The domains example.com, example.net and example.org and the endings .example, .test, .invalid and .localhost belong to nobody. The job would start, and nobody would hear when it goes into quarantine.',
  remedy: 'Write the address of the people who look after the job.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc2606#section-3',
    'https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-quarantine-status',
  ],
  examples: {
    bad: [
      { code: secrets([notifying('«{"Enabled":true,"Recipients":"admin@example.com"}»')]) },
      { code: secrets([notifying('«{"Enabled":true,"Recipients":"<address>"}»')]) },
    ],
    good: [secrets([notifying(RIGHT)])],
  },
  check(notification, report) {
    const recipients = settingOf(notification, 'Recipients');
    if (typeof recipients !== 'string' || isTemplate(recipients)) return;
    if (!reserved.test(recipients.trim()) && !/<[^>@]*>|^<.*>$/.test(recipients)) return;
    report({
      at: ['value'],
      message: 'Recipients is a placeholder that reaches nobody; write the address of those who look after the job.',
    });
  },
});
