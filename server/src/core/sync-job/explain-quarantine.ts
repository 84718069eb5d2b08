/** What a hover says of a quarantine: why, how long, what next, and the steps out of it. */
import { sourcesOf } from '../base/hover.ts';
import { counted, dayOf } from '../base/words.ts';
import { remedyFor } from '../errors/explain.ts';
import type { Route } from '../errors/route.ts';
import { numbered } from '../errors/steps.ts';
import type { JobAddress } from '../graph/address.ts';
import type { Quarantine } from './job.ts';

const FOUR_WEEKS = 28 * 24 * 60 * 60 * 1000;

interface Around {
  readonly route: Route;
  readonly address: JobAddress;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function explainQuarantine({ reason, attempts, began, nextAttempt, error }: Quarantine, { route, address, now }: Around): string {
  const facts = [
    `It is in quarantine: ${reason.meaning}.`,
    error ? `Its error is ${error.name}: ${error.meaning} ${remedyFor(error, route)}` : '',
    attempts > 0 ? `It was tried again ${counted(attempts, 'time')}${began ? ` since ${dayOf(began.getTime())}` : ''}.` : '',
    nextAttempt ? `The next attempt ${nextAttempt.getTime() < now ? 'was due' : 'is'} on ${dayOf(nextAttempt.getTime())}.` : '',
    began ? endOf(began.getTime() + FOUR_WEEKS, now) : '',
  ];
  const restart = `By request: \`POST …/jobs/${address.jobId ?? '{jobId}'}/restart\` with the resetScope \`${reason.resetScope}\``;
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
      `${restart}${reason.allowing === undefined ? '' : `, or \`${reason.allowing}\`, which deletes or disables these people`}.`,
      ...(route === 'of another job' ? [] : ['Send what was uploaded again, about 40 minutes later.']),
    ]),
  ].join('\n\n');
}

const endOf = (end: number, now: number): string =>
  end < now
    ? `Four weeks were over on ${dayOf(end)}: it has been disabled since, unless it was restarted.`
    : `On ${dayOf(end)} four weeks are over, and it is disabled.`;
