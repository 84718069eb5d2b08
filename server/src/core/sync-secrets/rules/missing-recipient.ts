import { set } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { JOB, notifying, RIGHT, secrets } from '../example.ts';
import { defineRule } from '../rule.ts';
import { jobShown, settingOf, withSetting } from '../secret.ts';
import { PLACEHOLDER } from './missing-notification.ts';

const leaves = ['sync-secrets/placeholder-recipient'];
const fixed = notifying(`{"Enabled":true,"Recipients":"${PLACEHOLDER}"}`);

export default defineRule({
  id: 'sync-secrets/missing-recipient',
  on: 'notification',
  severity: 'error',
  summary: 'The notification of an API-driven job goes to an e-mail address.',
  why: 'A notification without an address counts as none: an API-driven job goes into quarantine as soon as it starts. Whether these secrets belong to such a job, a file does not show unless it names the job.',
  remedy: 'Give Recipients one e-mail address.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
    'https://learn.microsoft.com/graph/api/synchronization-serviceprincipal-put-synchronization',
  ],
  examples: {
    bad: [
      { code: secrets([notifying('«{"Enabled":true}»')], JOB), fixed: secrets([fixed], JOB), leaves },
      { code: secrets([notifying('«{"Enabled":true,"Recipients":""}»')]), fixed: secrets([fixed]), leaves },
      { code: secrets([notifying('«{"Enabled":true,"Recipients":"the HR team"}»')]), fixed: secrets([fixed]), leaves },
    ],
    good: [secrets([notifying(RIGHT)], JOB)],
  },
  check(notification, report) {
    const { settings, certainty } = notification;
    const recipients = settingOf(notification, 'Recipients');
    if (!settings || (certainty.isOutbound && !certainty.isApiDriven) || isTemplate(recipients)) return;
    // One that is disabled is said as such; an address in brackets is a placeholder.
    if (
      settingOf(notification, 'Enabled') === false ||
      (typeof recipients === 'string' && (recipients.includes('@') || recipients.trim().startsWith('<')))
    )
      return;
    report({
      at: ['value'],
      ...(certainty.isApiDriven ? {} : { severity: 'warning' }),
      elsewhere: jobShown(certainty.job),
      message:
        'The notification has no e-mail address, and an API-driven job without one goes into quarantine; give Recipients one address.',
      fixes: [
        { title: 'Set Recipients to a placeholder', changes: [set(['value'], withSetting(notification, 'Recipients', PLACEHOLDER))] },
      ],
    });
  },
});
