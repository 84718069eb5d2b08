/** What is read of a log entry, whichever way it is written. */
import { describe, expect, it } from 'vitest';
import { aLog, anEntry } from '../../../server/src/core/provisioning-log/example.ts';
import { openNamed } from '../../opening.ts';
import { readMarks, writeMarks } from '../../marks.ts';

const INVALID = 'AzureActiveDirectoryInvalidUserPrincipalName';

/** Expects exactly the marked places to be reported. */
function reports(marked: string): readonly (readonly [string, string])[] {
  const { text } = readMarks(marked);
  const document = openNamed('log.json', text, 'expression');
  expect(document.kind).toBe('provisioning-log');
  const found = document.diagnostics();
  expect(
    writeMarks(
      text,
      found.map(({ span }) => span),
    ),
  ).toBe(marked);
  return found.map(({ rule, severity }) => [rule, severity] as const);
}

describe('in rows of Log Analytics', () => {
  const ids = '"JobId": "a", "ChangeId": "b"';

  it('the error may stand in an object, in any letter case', () => {
    reports(`[{ ${ids}, "ProvisioningStatusInfo": { "Status": "Failure", "ErrorInformation": { "ErrorCode": «"${INVALID}"» } } }]`);
  });

  it('the error may stand in JSON in a string, which is then marked', () => {
    const info = JSON.stringify(JSON.stringify({ Status: 'Failure', ErrorInformation: { ErrorCode: INVALID } }));
    reports(`[{ ${ids}, "ResultType": "Failure", "StatusInfo": «${info}» }]`);
  });

  it('a status in such a string is marked by the string', () => {
    reports(`[{ ${ids}, "statusInfo": «${JSON.stringify(JSON.stringify({ status: 'failure' }))}» }]`);
  });

  it('a status may be the number of a member of the enumeration', () => {
    reports(`[{ ${ids}, "StatusInfo": { "Status": 1, "ErrorCode": «"${INVALID}"» } }]`);
    reports(`[{ ${ids}, "StatusInfo": { "Status": 0 } }]`);
  });

  it('a signature that repeats the result is no code', () => {
    expect(reports(`[{ ${ids}, "ResultType": «"Failure"», "ResultSignature": "Failure" }]`)).toEqual([
      ['provisioning-log/undocumented-code', 'information'],
    ]);
  });

  it('steps may be JSON in a string', () => {
    const steps = JSON.stringify(JSON.stringify([{ details: { SkipReason: 'AttributeValidationFailed' } }]));
    reports(`[{ ${ids}, "ResultType": "Skipped", "ProvisioningSteps": «${steps}» }]`);
  });
});

describe('the mark is', () => {
  it('the code, without one the reason, else the status', () => {
    reports(aLog(anEntry({ code: `«"${INVALID}"»`, reason: '"domain does not exist"' })));
    reports(aLog(anEntry({ code: '""', reason: '«"domain does not exist"»' })));
    reports(aLog(anEntry({ reason: 'null', status: '«"failure"»' })));
  });
});

describe('a failure', () => {
  const failed = anEntry({ code: `«"${INVALID}"»` });

  it('is a mere information when the same person succeeded later', () => {
    const later = anEntry({ status: '"success"', time: '2026-01-12T08:00:01Z' });
    expect(reports(aLog(later, failed))).toEqual([['provisioning-log/failed-entry', 'information']]);
  });

  it('stays one when another person succeeded later, or the same one before', () => {
    const other = anEntry({ status: '"success"', time: '2026-01-13T08:00:00Z', id: '701985' });
    const before = anEntry({ status: '"success"', time: '2026-01-11T08:00:00Z' });
    expect(reports(aLog(other, failed, before))).toEqual([['provisioning-log/failed-entry', 'warning']]);
  });
});

it('names a code that is not documented only where it is written as codes are', () => {
  const messageOf = (code: string): string | undefined =>
    openNamed('log.json', aLog(anEntry({ code: JSON.stringify(code) })), 'expression').diagnostics()[0]?.message;
  expect(messageOf('SomeOtherFailure')).toMatch(/^SomeOtherFailure is not documented/);
  for (const code of ['Astrid Hansen', 'astrid@contoso.com', 'Kanari-7731', 'Hansen'])
    expect(messageOf(code)).toMatch(/^This code is not documented/);
});

it('may hold comments, since nobody sends it, and is told about nothing that is none of its own', () => {
  expect(reports(`// from the portal\n${aLog(anEntry({ status: '"success"' }))}`)).toEqual([]);
});
