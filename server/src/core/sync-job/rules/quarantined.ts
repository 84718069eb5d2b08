import type { QuarantineReason } from '../../errors/quarantine.ts';
import { notificationSettings, restartRequest } from '../../graph/request-files.ts';
import { aJob, inQuarantine } from '../example.ts';
import { explainQuarantine } from '../explain-quarantine.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sync-job/quarantined',
  on: 'job',
  severity: 'error',
  summary: 'A job is not in quarantine.',
  why: 'A job in quarantine runs at most once a day, whatever is uploaded, and is disabled after four weeks. A job of API-driven provisioning without a notification e-mail goes into quarantine as soon as it starts.',
  remedy:
    'Put the cause right, then restart the job: in the portal Restart provisioning, or by the request restart. Send what was uploaded again.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-quarantine-status',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
  ],
  examples: {
    bad: [
      { code: aJob({ code: '«"Quarantine"»', quarantine: inQuarantine('EncounteredEscrowProportionThreshold') }) },
      { code: aJob({ code: '«"Quarantine"»', quarantine: inQuarantine('EncounteredQuarantineException') }) },
      { code: aJob({ quarantine: `«${inQuarantine('TooManyDeletes')}»` }) },
      {
        code: aJob({ code: '«"Quarantine"»', quarantine: inQuarantine('EncounteredQuarantineException') }),
        beside: { 'secrets.json': '{ "value": [{ "key": "SyncAll", "value": "false" }] }' },
      },
      {
        code: aJob({ code: '«"Quarantine"»', quarantine: inQuarantine('EncounteredQuarantineException') }),
        beside: {
          'secrets.json': JSON.stringify({
            value: [{ key: 'SyncNotificationSettings', value: notificationSettings('provisioning@contoso.com') }],
          }),
        },
      },
    ],
    good: [aJob(), aJob({ quarantine: '{ "reason": "", "seriesCount": 0 }' })],
  },
  check({ quarantine: found, hindranceAt, address, isApiDriven, isOther, route, secrets, now }, report) {
    if (!found) return;
    const reason = isOther ? elsewhere(found.reason) : isApiDriven && secrets ? knowing(secrets.notify, found.reason) : found.reason;
    const { resetScope, allowing } = reason;
    const secretsFirst = isApiDriven && reason.maybeEmail ? (secrets?.settings ?? {}) : undefined;
    report({
      at: hindranceAt,
      message: `The job is in quarantine: ${reason.meaning}. ${reason.first} Then send the request restart.`,
      hover: explainQuarantine({ ...found, reason }, { route, address, now }),
      ...(isApiDriven && secrets && reason !== found.reason
        ? { elsewhere: [{ ...secrets.at, message: `These secrets name ${secrets.notify ? 'somebody' : 'nobody'} to notify.` }] }
        : {}),
      fixes: [
        {
          title: `Create request file: restart the job${allowing === undefined ? '' : ', once the source is put right'}`,
          changes: [],
          creates: [restartRequest(address, resetScope, { remarks: [reason.first], secretsFirst })],
        },
        ...(allowing === undefined
          ? []
          : [
              {
                title: 'Create request file: restart the job and allow the deletions',
                changes: [],
                creates: [restartRequest(address, allowing, { remarks: [reason.first, `${allowing} deletes or disables these people.`] })],
              },
            ]),
      ],
    });
  },
});

/** Other jobs do without a notification e-mail. */
const elsewhere = (reason: QuarantineReason): QuarantineReason => ({
  ...reason,
  first: reason.maybeEmail ? 'Look at its credentials and connection, and at the provisioning log.' : reason.first,
  maybeEmail: false,
});

/** The secrets say whether a missing notification e-mail can be the cause. */
const knowing = (notify: boolean, reason: QuarantineReason): QuarantineReason =>
  notify ? withNotification(reason) : withoutNotification(reason);

const withNotification = (reason: QuarantineReason): QuarantineReason =>
  reason.maybeEmail
    ? {
        ...reason,
        first:
          'Its secrets name somebody to notify. If they did so when it started, look at its credentials and connection, and at the provisioning log.',
        maybeEmail: false,
      }
    : reason;

/** The secrets show a cause that the reason of the job does not name. */
const withoutNotification = (reason: QuarantineReason): QuarantineReason => ({
  ...reason,
  first: `Its secrets name nobody to notify, and that alone puts an API-driven job into quarantine: set a notification e-mail.${reason.maybeEmail ? '' : ` ${reason.first}`}`,
  maybeEmail: true,
});
