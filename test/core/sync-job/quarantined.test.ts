/** What a hover says of a quarantine: the reason in words, how long, what next, the day on which four weeks are over. */
import { expect, it } from 'vitest';
import { aJob, inQuarantine } from '../../../server/src/core/sync-job/example.ts';
import { besideIn, type Context } from '../../../server/src/core/index.ts';
import { openNamed } from '../../opening.ts';

const hoverOf = (text: string, context: Partial<Context> = {}): string => {
  const document = openNamed('a.json', text, 'expression', context);
  expect(document.kind).toBe('sync-job');
  return document.hover(document.diagnostics()[0]?.span.start ?? -1)?.markdown ?? '';
};

it('with dates', () => {
  expect(hoverOf(aJob({ code: '"Quarantine"', quarantine: inQuarantine('EncounteredEscrowProportionThreshold') }))).toBe(
    `**Look at the failed entries of the provisioning log and put their cause right.**

It is in quarantine: more than 40 per cent of the records failed. It was tried again 4 times since 2026-01-05. The next attempt is on 2026-01-13. On 2026-02-02 four weeks are over, and it is disabled. Sources: [Microsoft Learn: synchronization synchronizationquarantine](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationquarantine), [Microsoft Learn: application provisioning quarantine status](https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-quarantine-status).

1. In the portal: Provisioning > Overview > Restart provisioning.
2. By request: \`POST …/jobs/API2AAD.0f1c3b7a9d2e4f60a1b2c3d4e5f60718.3c9f5a52-7a2e-4b87-9b6b-8c0d6a6e4f21/restart\` with the resetScope \`Watermark, Escrows, QuarantineState\`.
3. Send what was uploaded again, about 40 minutes later.`,
  );
});

it.each(['0001-01-01T00:00:00Z', '2026-13-45T99:99:99Z', 'Kanari-7731', '', '+275760-09-13T00:00:00Z'])(
  'without those that are none: %j',
  (date) => {
    const quarantine = inQuarantine('Unknown').replace(/"20[^"]*Z"/g, JSON.stringify(date));
    const said = hoverOf(aJob({ code: '"Quarantine"', quarantine }));
    expect(said).toContain('It is in quarantine: it gives no reason. It was tried again 4 times. Sources');
    expect(said).not.toContain('Kanari');
  },
);

it('with what is known of the error that it names', () => {
  const quarantine = inQuarantine('EncounteredQuarantineException').replace(
    '"error": null',
    '"error": { "code": "SalesforceInvalidCredentials" }',
  );
  expect(hoverOf(aJob({ code: '"Quarantine"', quarantine }))).toContain(
    'Its error is SalesforceInvalidCredentials: The job cannot sign in',
  );
});

it('with what is over told as over', () => {
  const said = hoverOf(aJob({ code: '"Quarantine"', quarantine: inQuarantine('EncounteredEscrowProportionThreshold') }), {
    environment: { newGuid: () => '', now: () => Date.UTC(2026, 2, 1) },
  });
  expect(said).toContain('The next attempt was due on 2026-01-13.');
  expect(said).toContain('Four weeks were over on 2026-02-02: it has been disabled since, unless it was restarted.');
});

it('without a notification e-mail that its secrets have', () => {
  const text = aJob({ code: '"Quarantine"', quarantine: inQuarantine('EncounteredQuarantineException') });
  const settings = JSON.stringify({ Enabled: true, Recipients: 'provisioning@contoso.com' });
  const secrets = JSON.stringify({ value: [{ key: 'SyncNotificationSettings', value: settings }] });
  const said = hoverOf(text, { beside: besideIn('a.json', { 'a.json': text, 'secrets.json': secrets }) });
  expect(said).toContain('Its secrets name somebody to notify.');
  expect(said).not.toMatch(/Set a notification|tick the notification/);
});
