/** The forms in which logs are handed on: whatever they are wrapped in, and whatever of them is missing. */
import { describe, expect, it } from 'vitest';
import { recognise, spansIn, tell } from '../../../server/src/core/index.ts';
import { aLog, anEntry, aRow } from '../../../server/src/core/provisioning-log/example.ts';
import { openNamed } from '../../opening.ts';
import { readMarks, writeMarks } from '../../marks.ts';

const CODE = 'AzureActiveDirectoryInvalidUserPrincipalName';
const marked = `«"${CODE}"»`;
/** On one line. */
const line = (entry: string): string => entry.replace(/\s*\n\s*/g, ' ').trim();
const failed = (id: string, code = marked): string => line(anEntry({ code, id }));
const record = (properties: string, category = 'ProvisioningLogs'): string =>
  `{ "time": "2026-01-12T08:00:00Z", "category": "${category}", "resultType": "Failure", "resultSignature": "None", "properties": ${properties} }`;

/** Expects exactly the marked places to be reported, and gives the rules. */
function reports(code: string, name = 'log.json'): readonly string[] {
  const { text } = readMarks(code);
  const document = openNamed(name, text, 'expression');
  expect(document.kind).toBe('provisioning-log');
  const found = document.diagnostics();
  expect(
    writeMarks(
      text,
      found.map(({ span }) => span),
    ),
  ).toBe(code);
  return found.map(({ rule }) => rule.replace(/.*\//, ''));
}

describe('an entry is found in', () => {
  const columns = ['TimeGenerated', 'JobId', 'ChangeId', 'ResultType', 'ResultSignature', 'ProvisioningSteps'];
  const row = `["2026-01-12T08:00:00Z", "j", "c", "Failure", ${marked}, "[]"]`;

  it.each([
    ['a line each', `${failed('1')}\n${failed('2')}\r\n\n${failed('3')}\n`],
    ['records of diagnostic settings, a line each', `${record(failed('1'))}\n${record(failed('2'))}`],
    ['records of a hub, with those of another category', `{ "records": [${record(failed('1'))}, ${record('{}', 'SignInLogs')}] }`],
    ['records of a hub, a line each', `{ "records": [${record(failed('1'))}] }\n{ "records": [${record(failed('2'))}] }`],
    ['what was copied out of a list', `${anEntry({ code: marked })},\n${anEntry({ code: marked })},\n`],
    ['documents one behind the other', `${anEntry({ code: marked })}\n${anEntry({ code: marked })}`],
    ['documents without anything between', `${failed('1')}${failed('2')}${failed('3')}`],
    [
      'the table of a query',
      `{ "tables": [{ "name": "PrimaryResult", "columns": [${columns.map((name) => `{ "name": "${name}" }`).join(', ')}], "rows": [${row}, ${row}] }] }`,
    ],
    ['a line each, with a mark of the byte order', `\uFEFF${failed('1')}\n${failed('2')}`],
  ])('%s', (_, text) => {
    const isMarked = text.startsWith('\uFEFF');
    const { text: plain } = readMarks(text);
    expect(recognise({ name: 'log.json', text: plain })?.kind).toBe('provisioning-log');
    if (!isMarked) expect(new Set(reports(text))).toEqual(new Set(['failed-entry']));
    else
      expect(
        openNamed('log.json', plain, 'expression')
          .diagnostics()
          .map(({ span }) => plain.slice(span.start, span.end)),
      ).toEqual([`"${CODE}"`, `"${CODE}"`]);
  });

  it('records whose result stands around their properties', () => {
    const properties = '{ "jobId": "j", "changeId": "c", "provisioningSteps": [] }';
    reports(record(properties).replace('"Failure"', '"Failure"').replace('"None"', marked));
  });
});

describe('a log that is cut off', () => {
  const whole = aLog(anEntry({ code: marked, id: '1' }), anEntry({ code: marked, id: '2' }));

  it('is read as far as it goes, which is said once', () => {
    const cut = (length: number): string => whole.slice(0, length);
    expect(reports(`${cut(whole.lastIndexOf(']') - 4)}«}»`)).toEqual(['failed-entry', 'failed-entry', 'missing-end']);
    expect(
      reports(
        `${failed('1')}\n${failed('2')
          .replace(/\s*\}$/, '')
          .replace(/(.)$/, '«$1»')}`,
      ),
    ).toContain('missing-end');
  });

  it('at any place without an error', () => {
    const { text } = readMarks(whole);
    for (let length = text.indexOf('changeId'); length < text.length; length += 7) {
      const document = openNamed('log.json', text.slice(0, length), 'provisioning-log');
      const rules = document.diagnostics().map(({ rule }) => rule);
      expect(rules.filter((rule) => rule !== 'provisioning-log/failed-entry' && rule !== 'json/missing-end')).toEqual([]);
      expect(rules.filter((rule) => rule === 'json/missing-end').length).toBeLessThanOrEqual(1);
      for (const { severity } of document.diagnostics()) expect(severity).not.toBe('error');
    }
  });

  it('does not hide the lines around one that is broken', () => {
    const text = `${failed('1')}\n«{ "jobId": "j", "chan»\n${failed('2')}`;
    expect(reports(text)).toEqual(['failed-entry', 'syntax', 'failed-entry']);
  });

  it('is read up to another fault, such as dots in the place of what was left out', () => {
    const entry = anEntry({ code: marked });
    expect(reports(`[\n${entry},\n«...»\n]`)).toEqual(['failed-entry', 'syntax']);
    expect(reports(`[\n${entry}\n]\n«}»`)).toEqual(['failed-entry', 'syntax']);
    expect(reports(`[\n${entry},\n..«.»`)).toEqual(['failed-entry', 'missing-end']);
  });

  it('is a part of a log, in which nobody is missed', () => {
    const { text } = readMarks(aLog(line(anEntry({ status: '"success"' })), failed('2')));
    expect(tell('provisioning-log', text)?.logs).toMatchObject([{ isWhole: true }]);
    expect(tell('provisioning-log', text.slice(0, -6))?.logs).toMatchObject([{ isWhole: false }]);
  });
});

it('tells other files of the places of lines', () => {
  const { text } = readMarks(`${failed('1')}\n${failed('2')}`);
  const [log] = tell('provisioning-log', text)?.logs ?? [];
  const places = [...(log?.newest.values() ?? [])].map(({ at }) => spansIn(text)(at));
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([`"${CODE}"`, `"${CODE}"`]);
  expect(places[1]?.start).toBeGreaterThan(text.indexOf('\n'));
});

describe('nothing is said', () => {
  it.each([
    ['sign-ins', '{ "value": [{ "id": "1", "status": { "errorCode": 50126, "failureReason": "Invalid" }, "correlationId": "c" }] }'],
    ['sign-ins a line each', `${record('{}', 'SignInLogs')}\n${record('{}', 'SignInLogs')}`],
    ['audits', '{ "value": [{ "category": "UserManagement", "result": "failure", "activityDisplayName": "Update user" }] }'],
    ['logs of programs', '{ "level": 30, "msg": "x", "jobId": "1" }\n{ "level": 30, "msg": "y" }'],
    ['another table', '{ "tables": [{ "columns": [{ "name": "UserPrincipalName" }], "rows": [["x"]] }] }'],
  ])('of %s', (_, text) => {
    expect(recognise({ name: 'log.json', text })).toBeUndefined();
  });

  it('of members that are null or of another type', () => {
    const odd = [
      '{ "jobId": null, "changeId": null, "provisioningStatusInfo": null, "provisioningSteps": null, "sourceIdentity": null }',
      '{ "jobId": {}, "changeId": [], "statusInfo": "[]", "provisioningSteps": [null, { "details": [] }, 5], "sourceIdentity": "x" }',
      '{ "jobId": 1, "changeId": 2, "provisioningStatusInfo": 7, "activityDateTime": 5, "sourceSystem": 3, "targetSystem": [] }',
    ];
    expect(reports(`[${odd.join(', ')}, null, 7, "x", [[]]]`)).toEqual([]);
  });
});

it('an entry of Log Analytics may keep its details as JSON in a string', () => {
  reports(`[${aRow(marked)}]`);
});
