import { set } from '../../base/rule.ts';
import { notificationRequest, notificationSettings } from '../../graph/request-files.ts';
import { JOB, notifying, QUARANTINED_JOB, RIGHT, secrets, SYNC_ALL } from '../example.ts';
import { NOTIFICATION } from '../keys.ts';
import { defineRule } from '../rule.ts';
import { jobShown } from '../secret.ts';

export const PLACEHOLDER = '<your notification address>';
const added = `{
      "key": "SyncNotificationSettings",
      "value": ${JSON.stringify(notificationSettings(PLACEHOLDER))}
    }`;

export default defineRule({
  id: 'sync-secrets/missing-notification',
  on: 'secrets',
  severity: 'error',
  summary: 'The secrets of an API-driven job say whom it notifies.',
  why: 'API-driven provisioning needs a notification e-mail. Without one the job goes into quarantine as soon as it starts. Whether these secrets belong to such a job, a file does not show unless it names the job.',
  remedy: 'Add SyncNotificationSettings with one address, or enter it in the portal: Provisioning > Settings, Save, Restart provisioning.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
    'https://learn.microsoft.com/graph/api/synchronization-serviceprincipal-put-synchronization',
  ],
  examples: {
    bad: [
      {
        code: secrets([SYNC_ALL], JOB).replace('"value": [', '«"value"»: ['),
        fixed: secrets([SYNC_ALL, added], JOB),
        leaves: ['sync-secrets/placeholder-recipient'],
      },
      {
        code: secrets([SYNC_ALL]).replace('"value": [', '«"value"»: ['),
        fixed: secrets([SYNC_ALL, added]),
        leaves: ['sync-secrets/placeholder-recipient'],
        beside: { 'job.json': QUARANTINED_JOB },
      },
      {
        code: secrets([SYNC_ALL, '{ "key": "SyncNotificationSettings", "value": «null» }']),
        fixed: secrets([SYNC_ALL, `{ "key": "SyncNotificationSettings", "value": ${JSON.stringify(notificationSettings(PLACEHOLDER))} }`]),
        leaves: ['sync-secrets/placeholder-recipient'],
      },
    ],
    good: [
      secrets([SYNC_ALL, notifying(RIGHT)], JOB),
      secrets([SYNC_ALL, '{ "key": "BaseAddress", "value": "https://scim.contoso.com" }']),
    ],
  },
  check({ list, notification, isApiDriven, isOutbound, address, job }, report) {
    if (list.length === 0 || (isOutbound && !isApiDriven)) return;
    if (notification) {
      if (notification.value !== null) return;
      const at = [...notification.at, 'value'];
      report({
        at,
        severity: 'information', // whoever read the secrets may not have been shown it
        message: `${NOTIFICATION} has no value here; if none was hidden from you, set one with an e-mail address, or an API-driven job goes into quarantine when it starts.`,
        elsewhere: jobShown(job),
        fixes: [{ title: 'Set it with a placeholder address', changes: [set(at, notificationSettings(PLACEHOLDER))] }],
      });
      return;
    }
    report({
      at: ['value'],
      part: 'key',
      ...(isApiDriven ? {} : { severity: job ? 'warning' : 'information' }),
      message: job?.isQuarantined
        ? 'No notification e-mail is set, and the job is in quarantine; add SyncNotificationSettings, then restart the job.'
        : `${isApiDriven || job ? 'No notification e-mail is set' : 'If these are the secrets of an API-driven job, a notification e-mail is missing'}; add SyncNotificationSettings, or the job goes into quarantine when it starts.`,
      elsewhere: jobShown(job),
      fixes: [
        {
          title: 'Add SyncNotificationSettings with a placeholder address',
          changes: [set(['value', list.length], { key: NOTIFICATION, value: notificationSettings(PLACEHOLDER) })],
        },
        { title: 'Create request file: put the notification e-mail', changes: [], creates: [notificationRequest(address)] },
      ],
    });
  },
});
