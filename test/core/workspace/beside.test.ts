/** What files tell each other: whoever is spoken of is the right one, whatever files lie together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  besideIn,
  besideOf,
  open,
  placeIn,
  recognise,
  spansIn,
  tell,
  type Document,
  type Elsewhere,
  type Member,
} from '../../../server/src/core/index.ts';
import { readMarks } from '../../marks.ts';
import { aContext, allRules, names, openExample } from '../../opening.ts';

const JOBS = ['a', 'b'].map((letter) => `API2AAD.${letter.repeat(32)}.3c9f5a52-7a2e-4b87-9b6b-8c0d6a6e4f21`);
const CODES = ['AzureActiveDirectoryInvalidUserPrincipalName', 'DuplicateSourceEntries', 'SomethingElse'];

const person = fc.constantFrom('100', '200', '300', '400', 'ö"5\\');
const payload = fc.array(person, { maxLength: 5 }).map((ids) =>
  JSON.stringify({
    schemas: ['urn:ietf:params:scim:api:messages:2.0:BulkRequest'],
    Operations: ids.map((id) => ({ method: 'POST', bulkId: id, path: '/Users', data: { externalId: id, userName: 'u@contoso.com' } })),
  }),
);
const entry = fc.record({
  activityDateTime: fc.constantFrom('2026-01-12T08:00:00Z', '2026-01-13T08:00:00Z', '2026-01-14T08:00:00Z', 'never'),
  jobId: fc.constantFrom(...JOBS),
  changeId: fc.constant('c'),
  provisioningStatusInfo: fc.oneof(
    fc.constant({ status: 'success' }),
    fc.constantFrom(...CODES).map((errorCode) => ({ status: 'failure', errorInformation: { errorCode } })),
  ),
  sourceIdentity: person.map((id) => ({ id })),
});
const log = fc.array(entry, { minLength: 1, maxLength: 8 }).map((value) => JSON.stringify({ value }, null, 1));
const schema = fc.constantFrom(...JOBS).map((id) =>
  JSON.stringify({
    id,
    synchronizationRules: [
      {
        objectMappings: [
          {
            attributeMappings: [
              { targetAttributeName: 'userPrincipalName', source: { type: 'Attribute', name: 'userName', expression: '[userName]' } },
            ],
          },
        ],
      },
    ],
  }),
);
const job = fc
  .constantFrom(...JOBS)
  .map((id) => JSON.stringify({ id, templateId: 'API2AAD', schedule: { state: 'Active' }, status: { code: 'Paused' } }));
const requests = fc
  .tuple(fc.constantFrom(...JOBS), fc.constantFrom('payload0.json', 'payload1.json'))
  .map(
    ([id, name]) =>
      `POST https://graph.microsoft.com/v1.0/servicePrincipals/x/synchronization/jobs/${id}/bulkUpload\nContent-Type: application/scim+json\n\n< ./${name}\n`,
  );

const files = fc
  .record({
    payload: fc.array(payload, { maxLength: 2 }),
    log: fc.array(log, { maxLength: 2 }),
    schema: fc.array(schema, { maxLength: 1 }),
    job: fc.array(job, { maxLength: 1 }),
    requests: fc.array(requests, { maxLength: 1 }),
  })
  .map((texts) =>
    Object.fromEntries(
      Object.entries(texts).flatMap(([name, all]) =>
        all.map((text, i): [string, string] => [`${name}${i}.${name === 'requests' ? 'http' : 'json'}`, text]),
      ),
    ),
  );

interface LogEntry {
  readonly activityDateTime: string;
  readonly jobId: string;
  readonly provisioningStatusInfo: { readonly status: string };
  readonly sourceIdentity: { readonly id: string };
}
/** The entry of a log that a place lies in. */
function entryAt(text: string, at: Elsewhere['at']): LogEntry {
  const entry = (JSON.parse(text) as { value: LogEntry[] }).value[Array.isArray(at) ? Number(at[1]) : -1];
  if (!entry) throw new Error('There is no such entry.');
  return entry;
}

describe('a finding that rests on another file', () => {
  it('names the newest entry of that person, in a log of the one job that it can be', () => {
    fc.assert(
      fc.property(files, (all) => {
        for (const [name, text] of Object.entries(all)) {
          if (!name.startsWith('payload')) continue;
          const document = open('bulk-request', text, aContext({ beside: besideIn(name, all) }));
          for (const { rule, span, elsewhere } of document.diagnostics()) {
            if (rule !== 'bulk-request/failed-in-log') continue;
            const [place] = elsewhere;
            if (!place) throw new Error('It names no place.');
            const found = entryAt(all[place.file.slice(1)] ?? '', place.at);
            const id: unknown = JSON.parse(text.slice(span.start, span.end));
            expect(found.sourceIdentity.id).toBe(id);
            expect(found.provisioningStatusInfo.status).toBe('failure');
            const others = Object.entries(all)
              .filter(([other]) => other.startsWith('log'))
              .flatMap(([, log]) => (JSON.parse(log) as { value: LogEntry[] }).value)
              .filter((other) => other.sourceIdentity.id === id && other.jobId === found.jobId);
            const times = others.map(({ activityDateTime }) => Date.parse(activityDateTime)).filter((time) => !Number.isNaN(time));
            if (times.length > 0) expect(Date.parse(found.activityDateTime)).toBe(Math.max(...times));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('stands at a place that is there, in a file that is there', () => {
    fc.assert(
      fc.property(files, (all) => {
        for (const [name, text] of Object.entries(all)) {
          const kind = recognise({ name, text })?.kind;
          if (!kind) continue;
          for (const { elsewhere, message } of open(kind, text, aContext({ beside: besideIn(name, all) })).diagnostics()) {
            for (const { file, at } of elsewhere) {
              const other = all[file.slice(1)];
              expect(other).toBeDefined();
              const span = spansIn(other ?? '')(at);
              expect(span.end).toBeGreaterThan(span.start);
              const otherKind = recognise({ name: file, text: other ?? '' })?.kind ?? 'bulk-request';
              expect(placeIn(open(otherKind, other ?? '', aContext()), at)).toEqual(span);
            }
            for (const id of ['100', '200', '300', '400']) expect(message).not.toContain(id);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a document that is told something else', () => {
  const answers = (document: Document) => ({
    diagnostics: document.diagnostics().map((one) => ({ ...one, fixes: one.fixes })),
    hovers: document.diagnostics().map(({ span }) => document.hover(span.start)),
    summary: document.summary,
    text: document.text.toString(),
  });
  const told = allRules.flatMap(({ kind, rule }) =>
    rule.examples.bad.flatMap((example, i) => (example.beside ? [{ name: `${rule.id} ${(i + 1).toString()}`, kind, rule, example }] : [])),
  );

  it.each(told)('is as if opened with that in $name', ({ kind, rule, example }) => {
    const { text } = readMarks(example.code);
    const { beside, ...others } = example;
    const alone = openExample({ kind, rule }, text, others);
    const joined = openExample({ kind, rule }, text, example);
    const name = example.name ?? names[kind.id];
    const all = besideIn(name, { ...beside, [name]: text });
    expect(answers(joined)).not.toEqual(answers(alone));
    expect(answers(alone.joined(all))).toEqual(answers(joined));
    expect(answers(joined.joined(undefined))).toEqual(answers(alone));
    expect(alone.joined(all).text).toBe(alone.text);
  });

  it('asks for the entry of nobody who is no longer sent, once the method is edited', () => {
    const operation = (id: string) => ({ method: 'POST', bulkId: id, path: '/Users', data: { externalId: id, userName: 'u@contoso.com' } });
    const text = JSON.stringify({ Operations: [operation('100'), operation('200')] });
    const log = JSON.stringify({
      value: [{ jobId: JOBS[0], changeId: 'c', provisioningStatusInfo: { status: 'success' }, sourceIdentity: { id: '100' } }],
    });
    const context = aContext({ beside: besideIn('payload.json', { 'payload.json': text, 'log.json': log }) });
    const rules = (document: Document) => document.diagnostics().map(({ rule }) => rule);
    const opened = open('bulk-request', text, context);
    const start = text.lastIndexOf('POST');
    const edited = opened.edit({ span: { start, end: start + 4 }, text: 'DELETE' });
    expect(rules(opened)).toContain('bulk-request/absent-from-log');
    expect(rules(edited)).not.toContain('bulk-request/absent-from-log');
    expect(answers(edited)).toEqual(answers(open('bulk-request', edited.text.toString(), context)));
  });

  it('is so among any files, and is edited as one that was opened', () => {
    fc.assert(
      fc.property(files, fc.nat(), fc.constantFrom('', ' ', '1', '"', '}'), (all, at, typed) => {
        for (const [name, text] of Object.entries(all)) {
          const kind = recognise({ name, text })?.kind;
          if (!kind) continue;
          const start = at % (text.length + 1);
          const edit = { span: { start, end: Math.min(text.length, start + (at % 3)) }, text: typed };
          const context = aContext({ beside: besideIn(name, all) });
          const joined = open(kind, text, aContext()).joined(context.beside);
          expect(answers(joined)).toEqual(answers(open(kind, text, context)));
          const edited = joined.edit(edit);
          expect(answers(edited)).toEqual(answers(open(kind, edited.text.toString(), context)));
          expect(answers(edited.joined(undefined))).toEqual(answers(open(kind, edited.text.toString(), aContext())));
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('what a payload is told', () => {
  const members = (all: Readonly<Record<string, string>>, modified: Readonly<Record<string, number>> = {}): readonly Member[] =>
    Object.entries(all).flatMap(([file, text]) => {
      const kind = recognise({ name: file, text })?.kind;
      const told = kind && tell(kind, text);
      return told ? [{ file, modified: modified[file] ?? 0, groups: [], told }] : [];
    });
  const failed = JSON.stringify({
    value: [
      {
        jobId: JOBS[0],
        changeId: 'c',
        provisioningStatusInfo: { status: 'failure', errorInformation: { errorCode: CODES[0] } },
        sourceIdentity: { id: '100' },
      },
    ],
  });
  const one = JSON.stringify({ Operations: [{ method: 'POST', bulkId: '1', path: '/Users', data: { externalId: '100' } }] });
  const success = { jobId: JOBS[0], changeId: 'c', provisioningStatusInfo: { status: 'success' }, sourceIdentity: { id: '100' } };
  const toldOf = (file: string, all: readonly Member[]) => {
    const member = all.find((other) => other.file === file);
    return member && besideOf(member, all);
  };

  it('is nothing of a log of another folder, nor of one that is older than the payload by more than a minute', () => {
    expect(toldOf('/a/p.json', members({ '/a/p.json': one, '/a/l.json': failed }))?.logs).toBeDefined();
    expect(toldOf('/a/p.json', members({ '/a/p.json': one, '/b/l.json': failed }))).toBeUndefined();
    const at = { '/a/l.json': 0 };
    expect(toldOf('/a/p.json', members({ '/a/p.json': one, '/a/l.json': failed }, { ...at, '/a/p.json': 60_000 }))?.logs).toBeDefined();
    expect(toldOf('/a/p.json', members({ '/a/p.json': one, '/a/l.json': failed }, { ...at, '/a/p.json': 60_001 }))).toBeUndefined();
  });

  it('is nothing of a log or schema of another kind of job, nor of a page where people are missing', () => {
    const outbound = failed.replaceAll('API2AAD', 'servicenow');
    expect(toldOf('/a/p.json', members({ '/a/p.json': one, '/a/l.json': outbound }))).toBeUndefined();
    const page = JSON.stringify({ '@odata.nextLink': 'https://graph.microsoft.com/x', value: [success] });
    for (const [text, isWhole] of [
      [JSON.stringify({ value: [success] }), true],
      [page, false],
    ] as const)
      expect(toldOf('/a/p.json', members({ '/a/p.json': one, '/a/l.json': text }))?.logs).toMatchObject({ isWhole });
  });

  it('takes an id that differs by its form for no other person', () => {
    const two = JSON.stringify({
      Operations: ['100', '0200', ' x'].map((externalId) => ({ method: 'POST', bulkId: externalId, path: '/Users', data: { externalId } })),
    });
    const log = JSON.stringify({ value: [100, 200, 'X'].map((id) => ({ ...success, sourceIdentity: { id } })) });
    expect(toldOf('/a/p.json', members({ '/a/p.json': two, '/a/l.json': log }))?.logs).toMatchObject({ almost: new Set(['0200', ' x']) });
  });

  it('tells nothing of broken texts, and of texts of no kind of ours', () => {
    expect(tell('provisioning-log', '{')).toBeUndefined();
    expect(tell('expression', '[userName]')).toBeUndefined();
    for (const text of ['', '[]', 'null', '{"Operations":{}}', '{"value":[null,1,{"key":7}]}'])
      for (const kind of ['bulk-request', 'provisioning-log', 'sync-schema', 'sync-job', 'sync-secrets', 'http'] as const)
        expect(() => tell(kind, text)).not.toThrow();
  });
});
