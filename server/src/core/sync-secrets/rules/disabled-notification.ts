import { set } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { JOB, notifying, RIGHT, secrets } from '../example.ts';
import { defineRule } from '../rule.ts';
import { jobShown, settingOf, withSetting } from '../secret.ts';

export default defineRule({
  id: 'sync-secrets/disabled-notification',
  on: 'notification',
  severity: 'error',
  summary: 'The notification of an API-driven job is enabled.',
  why: 'API-driven provisioning needs its notification e-mail. One that is not enabled is as none: the job goes into quarantine as soon as it starts. Whether these secrets belong to such a job, a file does not show unless it names the job.',
  remedy: 'Set Enabled to true, or tick the notification in the portal: Provisioning > Settings, Save, Restart provisioning.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
    'https://learn.microsoft.com/graph/api/synchronization-serviceprincipal-put-synchronization',
  ],
  examples: {
    bad: [
      {
        code: secrets([notifying('«{"Enabled":false,"Recipients":"provisioning@contoso.com"}»')], JOB),
        fixed: secrets([notifying(RIGHT)], JOB),
      },
      {
        code: secrets([notifying('«{"Recipients":"provisioning@contoso.com"}»')]),
        fixed: secrets([notifying('{"Recipients":"provisioning@contoso.com","Enabled":true}')]),
      },
    ],
    good: [
      secrets([notifying(RIGHT)], JOB),
      secrets([notifying('{"Enabled":false}'), '{ "key": "BaseAddress", "value": "https://scim.contoso.com" }']),
      secrets([notifying('{"Enabled":false,"DeleteThresholdEnabled":false}'), '{ "key": "AuthenticationType", "value": "SyncPolicy" }']),
    ],
  },
  check(notification, report) {
    const { settings, certainty } = notification;
    const enabled = settingOf(notification, 'Enabled');
    if (!settings || (certainty.isOutbound && !certainty.isApiDriven) || isTemplate(enabled)) return;
    if (enabled === true || (typeof enabled === 'string' && enabled.toLowerCase() === 'true')) return;
    report({
      at: ['value'],
      ...(certainty.isApiDriven ? {} : { severity: 'warning' }),
      elsewhere: jobShown(certainty.job),
      message: 'The notification is not enabled, and an API-driven job without one goes into quarantine; set Enabled to true.',
      fixes: [{ title: 'Set Enabled to true', changes: [set(['value'], withSetting(notification, 'Enabled', true))] }],
    });
  },
});
