/** What a hover says of a quarantine: the reason in words, how long, what next, the day on which four weeks are over. */
import { expect, it } from 'vitest';
import { aJob, inQuarantine } from '../../../server/src/core/sync-job/example.ts';
import { openNamed } from '../../opening.ts';

const hoverOf = (text: string): string => {
  const document = openNamed('a.json', text, 'expression');
  expect(document.kind).toBe('sync-job');
  return document.hover(document.diagnostics()[0]?.span.start ?? -1)?.markdown ?? '';
};

it('with dates', () => {
  expect(hoverOf(aJob({ code: '"Quarantine"', quarantine: inQuarantine('EncounteredEscrowProportionThreshold') }))).toBe(
    `**Look at the failed entries of the provisioning log and put their cause right.**

It is in quarantine: more than 40 per cent of the records failed. It was tried again 4 times since 2026-01-05. The next attempt is on 2026-01-13. On 2026-02-02 four weeks are over, and it is disabled. Sources: [Microsoft Learn: synchronization synchronizationquarantine](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationquarantine), [Microsoft Learn: application provisioning quarantine status](https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-quarantine-status).

1. In the portal: Provisioning > Overview > Restart provisioning.
2. By request: \`POST …/jobs/{jobId}/restart\` with the resetScope \`Watermark, Escrows, QuarantineState\`.
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
