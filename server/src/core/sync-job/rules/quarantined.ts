import { sourcesOf } from '../../base/hover.ts';
import { counted, dayOf } from '../../base/words.ts';
import { remedyFor } from '../../errors/explain.ts';
import { numbered } from '../../errors/steps.ts';
import type { QuarantineReason } from '../../errors/quarantine.ts';
import type { Route } from '../../errors/route.ts';
import { restartRequest } from '../../graph/request-files.ts';
import { aJob, inQuarantine } from '../example.ts';
import type { Quarantine } from '../job.ts';
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
    ],
    good: [aJob(), aJob({ quarantine: '{ "reason": "", "seriesCount": 0 }' })],
  },
  check({ quarantine: found, hindranceAt, address, isApiDriven, isOther, route, unnotified }, report) {
    if (!found) return;
    const reason = isOther ? elsewhere(found.reason) : unnotified && isApiDriven ? withoutNotification(found.reason) : found.reason;
    const isDeleting = reason.resetScope === 'ForceDeletes';
    report({
      at: hindranceAt,
      message: `The job is in quarantine: ${reason.meaning}. ${reason.first} Then send the request restart.`,
      hover: hoverOf({ ...found, reason }, route),
      ...(unnotified && isApiDriven ? { elsewhere: [{ ...unnotified, message: 'These secrets name nobody to notify.' }] } : {}),
      fixes: [
        {
          title: `Create request file: restart the job${isDeleting ? ' and allow the deletions' : ''}`,
          changes: [],
          creates: [
            restartRequest(address, reason.resetScope, {
              remarks: [reason.first, ...(isDeleting ? ['ForceDeletes deletes or disables these people.'] : [])],
              secretsFirst: isApiDriven && reason.maybeEmail,
            }),
          ],
        },
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

/** The secrets show a cause that the reason of the job does not name. */
const withoutNotification = (reason: QuarantineReason): QuarantineReason => ({
  ...reason,
  first: `Its secrets name nobody to notify, and that alone puts an API-driven job into quarantine: set a notification e-mail.${reason.maybeEmail ? '' : ` ${reason.first}`}`,
  maybeEmail: true,
});

const FOUR_WEEKS = 28 * 24 * 60 * 60 * 1000;

function hoverOf({ reason, attempts, began, nextAttempt, error }: Quarantine, route: Route): string {
  const facts = [
    `It is in quarantine: ${reason.meaning}.`,
    error ? `Its error is ${error.name}: ${error.meaning} ${remedyFor(error, route)}` : '',
    attempts > 0 ? `It was tried again ${counted(attempts, 'time')}${began ? ` since ${dayOf(began.getTime())}` : ''}.` : '',
    nextAttempt ? `The next attempt is on ${dayOf(nextAttempt.getTime())}.` : '',
    began ? `On ${dayOf(began.getTime() + FOUR_WEEKS)} four weeks are over, and it is disabled.` : '',
  ];
  return [
    `**${reason.first}**`,
    `${facts.filter(Boolean).join(' ')} ${sourcesOf(reason.sources)}.`,
    numbered([
      ...(reason.maybeEmail
        ? [
            'In the portal: Provisioning > Settings, tick the notification, enter an address, Save. By request: `PUT …/synchronization/secrets`.',
          ]
        : []),
      'In the portal: Provisioning > Overview > Restart provisioning.',
      `By request: \`POST …/jobs/{jobId}/restart\` with the resetScope \`${reason.resetScope}\`${reason.resetScope === 'ForceDeletes' ? ', which deletes or disables these people' : ''}.`,
      ...(route === 'of another job' ? [] : ['Send what was uploaded again, about 40 minutes later.']),
    ]),
  ].join('\n\n');
}
