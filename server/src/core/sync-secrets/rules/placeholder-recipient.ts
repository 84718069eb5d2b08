import { isTemplate } from '../../base/template.ts';
import { notifying, RIGHT, secrets } from '../example.ts';
import { defineRule } from '../rule.ts';
import { settingOf } from '../secret.ts';

/** The domains that are kept for examples and tests. */
const reserved = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost)$/i;

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
    const address = recipients.trim();
    const isInBrackets = address.startsWith('<') && address.endsWith('>');
    const domain = address.includes('@') ? address.slice(address.lastIndexOf('@') + 1) : '';
    if (!isInBrackets && !reserved.test(domain)) return;
    report({
      at: ['value'],
      message: 'Recipients is a placeholder that reaches nobody; write the address of those who look after the job.',
    });
  },
});
