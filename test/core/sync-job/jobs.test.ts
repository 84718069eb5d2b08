/** What is said of a job: of its own kind, its own reason and its last run. */
import { describe, expect, it } from 'vitest';
import { aJob, inQuarantine } from '../../../server/src/core/sync-job/example.ts';
import { openNamed } from '../../opening.ts';

const found = (text: string) => openNamed('job.json', text, 'sync-job').diagnostics();
const rules = (text: string): readonly string[] => found(text).map(({ rule }) => rule.replace('sync-job/', ''));
const ofServiceNow = (text: string): string => text.replaceAll('API2AAD', 'servicenow');
const NEVER = 'null';

describe('of a job that people are not uploaded to', () => {
  it.each([
    ['paused', aJob({ code: '"Paused"' })],
    ['disabled', aJob({ state: '"Disabled"' })],
    ['not configured', aJob({ code: '"NotConfigured"', lastExecution: NEVER })],
    ['not run', aJob({ code: '"NotRun"', lastExecution: NEVER })],
  ])('nothing is said where it is %s', (_, text) => {
    expect(rules(text)).toHaveLength(1);
    expect(rules(ofServiceNow(text))).toEqual([]);
  });

  it('a quarantine is explained without e-mail and uploads', () => {
    const text = ofServiceNow(aJob({ code: '"Quarantine"', quarantine: inQuarantine('EncounteredQuarantineException') }));
    const document = openNamed('job.json', text, 'sync-job');
    const [one] = document.diagnostics();
    const hover = document.hover(one?.span.start ?? 0)?.markdown ?? '';
    expect(`${one?.message ?? ''}${hover}`).not.toMatch(/notification e-mail|was uploaded/);
    expect(hover).toContain('credentials');
  });

  it('a failed run is told without uploads', () => {
    const failed = '{ "countEscrowed": 0, "state": "Failed", "timeBegan": "2026-01-12T08:00:00Z", "error": { "code": "InvalidDomain" } }';
    expect(found(aJob({ lastExecution: failed }))[0]?.message).toContain('documented expression');
    expect(found(ofServiceNow(aJob({ lastExecution: failed })))[0]?.message).toContain('People are not uploaded to this job');
  });
});

it('a reason that no page has is said to be undocumented, not to be missing', () => {
  const said = (reason: string) => found(aJob({ code: '"Quarantine"', quarantine: inQuarantine(reason) }))[0]?.message;
  expect(said('BrandNewReason')).toContain('its reason is not documented');
  for (const reason of ['', 'Unknown']) expect(said(reason)).toContain('it gives no reason');
  expect(said('tooManyDeletes')).toContain('deleted or disabled');
});

it('a job that succeeded before has run', () => {
  const text = aJob({ lastExecution: NEVER });
  expect(rules(text)).toEqual(['never-ran']);
  expect(rules(text.replace('"quarantine"', '"lastSuccessfulExecution": { "timeBegan": "2026-01-11T08:00:00Z" }, "quarantine"'))).toEqual(
    [],
  );
  expect(rules(text.replace('"quarantine"', '"lastSuccessfulExecution": { "timeBegan": "0001-01-01T00:00:00Z" }, "quarantine"'))).toEqual([
    'never-ran',
  ]);
});

it('records that failed are counted in words, without a warning', () => {
  const run = (count: number) =>
    found(
      aJob({ lastExecution: `{ "countEscrowed": ${count.toString()}, "state": "EntryLevelErrors", "timeBegan": "2026-01-12T08:00:00Z" }` }),
    );
  expect(run(1)[0]).toMatchObject({ severity: 'information' });
  expect(run(1)[0]?.message).toContain('1 record failed');
  expect(run(12)[0]?.message).toContain('12 records failed');
});

it('a bare list of jobs is read as a page is', () => {
  const text = `[${aJob({ code: '"Paused"' })}, ${ofServiceNow(aJob({ code: '"Paused"' }))}]`;
  expect(rules(text)).toEqual(['paused']);
});

it('members that are null or of another type are passed over', () => {
  for (const value of ['null', '7', '"x"', '[]', '{}', '{ "state": null, "timeBegan": null, "error": [] }'])
    expect(
      rules(aJob({ lastExecution: value }).replace('"synchronizationJobSettings": []', `"synchronizationJobSettings": ${value}`)).filter(
        (rule) => rule !== 'never-ran',
      ),
    ).toEqual([]);
});

it('a quarantine of no attempt for no known reason is none', () => {
  const none = '{ "reason": "Unknown", "seriesCount": 0, "currentBegan": "0001-01-01T00:00:00Z", "error": null }';
  expect(rules(aJob({ quarantine: none }))).toEqual([]);
  expect(rules(aJob({ quarantine: none.replace('0,', '2,') }))).toEqual(['quarantined']);
});
