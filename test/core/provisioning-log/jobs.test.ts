/** What an entry says depends on its job: only of people who are uploaded is known what to do. */
import { describe, expect, it } from 'vitest';
import { besideIn } from '../../../server/src/core/index.ts';
import { catalogue } from '../../../server/src/core/errors/catalogue.ts';
import { DOCUMENTED_UPN } from '../../../server/src/core/expression/documented-upn.ts';
import { aLog, anEntry } from '../../../server/src/core/provisioning-log/example.ts';
import { aSchema, upnBy } from '../../../server/src/core/sync-schema/example.ts';
import { openNamed } from '../../opening.ts';

const UPN = '"AzureActiveDirectoryInvalidUserPrincipalName"';

/** The only diagnostic of a log, with its hover. */
function said(log: string) {
  const document = openNamed('log.json', log, 'expression');
  const [found, ...others] = document.diagnostics();
  if (!found || others.length > 0) throw new Error('One finding is expected.');
  return { ...found, hover: document.hover(found.span.start)?.markdown ?? '' };
}
const ofJob = (template: string, entry: string): string => aLog(entry.replace('API2AAD', template));
const withSystems = (entry: string, source: string, target: string): string =>
  entry
    .replace(/"jobId": "[^"]*"/, '"jobId": null')
    .replace(
      '"sourceIdentity"',
      `"sourceSystem": { "displayName": "${source}" }, "targetSystem": { "Name": "${target}" }, "sourceIdentity"`,
    );

describe('an entry of a job that people are not uploaded to', () => {
  it.each([
    ['ServiceNow', ofJob('servicenow', anEntry({ code: UPN }))],
    ['cross-tenant synchronisation', ofJob('Azure2Azure', anEntry({ code: UPN }))],
    ['Workday', ofJob('Workday2AD', anEntry({ code: '"Conflict"' }))],
    ['a target of another name', aLog(withSystems(anEntry({ code: '"InvalidDomain"' }), '', 'Salesforce'))],
    [
      'Entra ID as the source',
      aLog(withSystems(anEntry({ code: '"DuplicateSourceEntries"' }), 'Azure Active Directory', 'Azure Active Directory')),
    ],
  ])('is explained without uploads and the documented expression: %s', (_, log) => {
    const { severity, message, hover } = said(log);
    expect(severity).toBe('information');
    expect(message).toContain('People are not uploaded to this job');
    expect(message + hover).not.toMatch(/bulkUpload|documented expression|UPN expression|[Ss]end .* again|externalId/);
  });

  it('is not explained by what a text means for uploads', () => {
    expect(said(ofJob('servicenow', anEntry({ reason: '"domain does not exist"' })))).toMatchObject({
      rule: 'provisioning-log/undocumented-code',
    });
    expect(said(aLog(anEntry({ reason: '"domain does not exist"' })))).toMatchObject({ rule: 'provisioning-log/failed-entry' });
  });

  it('has no place in payloads and schemas of uploads', () => {
    const payload = JSON.stringify({ Operations: [{ method: 'POST', bulkId: '1', path: '/Users', data: { externalId: '701984' } }] });
    const log = aLog(anEntry({ code: UPN }).replace('API2AAD', 'servicenow'), anEntry({ status: '"success"', id: '5' }));
    const files = { 'log.json': log, 'payload.json': payload };
    expect(besideIn('log.json', files)?.people).toBeUndefined();
    expect(besideIn('payload.json', files)?.logs).toBeUndefined();
  });

  it('is nothing for a schema of uploads that lies beside both', () => {
    const schema = aSchema(upnBy(DOCUMENTED_UPN, 'ObjectAddOnly', '[]'));
    const log = aLog(anEntry({ code: UPN }), anEntry({ code: UPN, id: '5' }).replace('API2AAD', 'servicenow'));
    const failures = besideIn('schema.json', { 'schema.json': schema, 'log.json': log })?.failures;
    expect(failures && 'byTarget' in failures ? failures.byTarget.get('userprincipalname') : undefined).toMatchObject([{ count: 1 }]);
  });

  it('is skipped without anything to send again', () => {
    const skipped = anEntry({ status: '"skipped"', details: '{ "SkipReason": "AttributeValidationFailed" }' });
    const { message, hover } = said(ofJob('servicenow', skipped));
    expect(message + hover).not.toMatch(/bulkUpload|again/);
  });
});

it('what holds for every job is said of every job: the agent, rights, a target that is slow', () => {
  const hoverOf = (code: string): string => said(ofJob('AD2AADProvisioning', anEntry({ code: JSON.stringify(code) }))).hover;
  expect(hoverOf('AzureActiveDirectoryExpiredCredentials')).toContain('Repair-AADCloudSyncToolsAccount');
  expect(hoverOf('AzureActiveDirectoryForbidden')).toContain('external collaboration');
  expect(hoverOf('TooManyRequests')).toContain('by itself');
  for (const { name } of catalogue) expect(hoverOf(name)).not.toMatch(/bulkUpload|[Uu]ploads are|UPN expression/);
});

it('a group is nobody in a payload', () => {
  const group = anEntry({ code: UPN }).replace('"User"', '"Group"');
  const payload = JSON.stringify({ Operations: [{ method: 'POST', bulkId: '1', path: '/Users', data: { externalId: '701984' } }] });
  expect(besideIn('log.json', { 'log.json': aLog(group), 'payload.json': payload })?.people).toBeUndefined();
});

it('a job that writes to Active Directory is not offered the sign-in name of Entra ID', () => {
  const { severity, message, hover } = said(ofJob('API2AD', anEntry({ code: '"InvalidDomain"' })));
  expect(severity).toBe('warning');
  expect(message + hover).not.toMatch(/documented expression|UPN expression|default domain/);
  expect(hover).toContain('/bulkUpload');
});

describe('a failure', () => {
  const later = { time: '2026-01-13T08:00:00Z' };
  const success = anEntry({ ...later, status: '"success"' });

  it('is mended by a success in the same job only', () => {
    expect(said(aLog(anEntry({ code: UPN }), success)).severity).toBe('information');
    expect(said(aLog(anEntry({ code: UPN }), success.replace('API2AAD', 'servicenow'))).severity).toBe('warning');
  });

  it('is mended by a newer success in another log of the same job, which is named', () => {
    const found = (other: string) => {
      const text = aLog(anEntry({ code: UPN }));
      const beside = besideIn('log.json', { 'log.json': text, 'newer.json': aLog(other) });
      return openNamed('log.json', text, 'expression', { beside }).diagnostics()[0];
    };
    expect(found(success)).toMatchObject({
      severity: 'information',
      elsewhere: [{ file: '/newer.json', message: 'The newer entry of the same person, which succeeded.' }],
    });
    expect(found(success.replace('2026-01-13', '2026-01-11'))?.severity).toBe('warning');
    expect(found(success.replace('3c9f5a52', '4c9f5a52'))?.severity).toBe('warning');
  });

  it('is mended where nothing was left to do later, which is no finding worth more than a hint', () => {
    const same = anEntry({ ...later, status: '"skipped"', details: '{ "SkipReason": "RedundantExport" }' });
    const document = openNamed('log.json', aLog(anEntry({ code: UPN }), same), 'expression');
    expect(document.diagnostics().map(({ severity }) => severity)).toEqual(['information', 'hint']);
  });

  it('is placed in time by its zone, and in UTC without one', () => {
    const at = (time: string): string =>
      said(aLog(anEntry({ code: UPN, time: '2026-01-12T08:00:00' }), anEntry({ status: '"success"', time }))).severity;
    expect(at('2026-01-12T09:30:00+02:00')).toBe('warning');
    expect(at('2026-01-12T10:30:00+02:00')).toBe('information');
    expect(at('2026-01-12T08:00:01Z')).toBe('information');
  });
});

it.each(['"success"', '"warning"', '3', '"unknownFutureValue"', 'null'])('nothing is said of an entry whose status is %s', (status) => {
  expect(openNamed('log.json', aLog(anEntry({ code: UPN, status })), 'expression').diagnostics()).toEqual([]);
});

it('a reason that is known says more than the code of any failure', () => {
  const entry = anEntry({ code: '"InternalError"', reason: '"The domain portion of the userPrincipalName property is invalid."' });
  expect(said(aLog(entry)).hover).toContain('domain');
  expect(said(aLog(anEntry({ code: '"InternalError"' }))).message).toMatch(/tries again/);
});

it('a manager who was not assigned: what can be done, and nothing against its own source', () => {
  const { message, hover } = said(aLog(anEntry({ reason: '"Unable to assign X as the manager of Y"' })));
  expect(message).toContain('then send the employee again, or restart provisioning');
  expect(hover).not.toContain('no page of Microsoft');
});
