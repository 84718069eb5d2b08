/** What scimlint promises over all rules: what a safe fix leaves alone, what no message says, what every message says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, fixAll, open, type Document } from '../../server/src/core/index.ts';
import { isObject } from '../../server/src/core/base/json.ts';
import { readJson } from '../../server/src/core/json/read.ts';
import { openSample, sampleNames } from '../../build/samples.ts';
import { readMarks } from '../marks.ts';
import { aContext, allRules, openExample } from '../opening.ts';

interface Opened {
  readonly name: string;
  readonly text: string;
  readonly document: Document;
}

/** Every bad example and every sample. */
const documents: readonly Opened[] = [
  ...allRules.flatMap(({ kind, rule }) =>
    rule.examples.bad.map((example, i) => {
      const { text } = readMarks(example.code);
      return { name: `${rule.id} ${i + 1}`, text, document: openExample({ kind, rule }, text, example) };
    }),
  ),
  ...sampleNames().map((name) => {
    const document = openSample(name);
    return { name, text: document.text.toString(), document };
  }),
];

/** The bulk requests in a text: the text itself, or every body of a request file that begins with a brace. */
const payloadsOf = ({ kind, text }: Document): readonly string[] =>
  kind === 'http'
    ? text
        .toString()
        .split(/^###.*$/m)
        .map((request) => /^[{[][\s\S]*/m.exec(request)?.[0] ?? '')
    : [text.toString()];

const guarded = /^(?:externalId|userName|active|manager|method|country|.*date.*)$/i;

/** The values that decide what happens to a person, as [path, value], in order; methods without their letter case. */
function guardedValues(value: unknown, key = '', isWithin = false): readonly string[] {
  const isGuarded = isWithin || guarded.test(key);
  if (Array.isArray(value)) return value.flatMap((one: unknown) => guardedValues(one, key, isGuarded));
  if (isObject(value)) return Object.entries(value).flatMap(([name, member]) => guardedValues(member, name, isGuarded));
  if (!isGuarded) return [];
  return [`${key.toLowerCase()}=${key.toLowerCase() === 'method' ? String(value).toUpperCase() : JSON.stringify(value)}`];
}

const guardedIn = (document: Document): readonly string[] =>
  payloadsOf(document)
    .flatMap((text) => guardedValues(readJson(text).value))
    .sort();

describe('a safe fix', () => {
  const fixable = documents.filter(({ document }) => document.safeFixes().length > 0);

  it('exists for several rules', () => {
    expect(fixable.length).toBeGreaterThan(10);
  });

  it.each(fixable)(
    'leaves externalId, userName, active, manager, dates, countries and methods as they are in $name',
    ({ text, document }) => {
      for (const { edits } of document.safeFixes()) {
        const after = open(document.kind, applyEdits(text, edits), aContext());
        const before = guardedIn(document);
        // A method may be added where there is none.
        expect(guardedIn(after).filter((value) => before.includes(value))).toEqual(before);
        expect(guardedIn(after).filter((value) => !before.includes(value) && value !== 'method=POST')).toEqual([]);
      }
    },
  );

  it('does so in requests of every mixture of mistakes', () => {
    const member = (name: string, ...values: readonly string[]) =>
      fc.constantFrom(...values).map((value) => (value === '' ? '' : `${JSON.stringify(name)}: ${value}`));
    const object = (...members: readonly fc.Arbitrary<string>[]) =>
      fc.tuple(...members).map((parts) => `{ ${parts.filter(Boolean).join(', ')} }`);
    const data = object(
      member('schemas', '', '[]', '["urn:ietf:params:scim:schemas:core:2.0:User"]', '["urn:x:y"]', '"urn:x"'),
      member('externalId', '', '""', '"17"', '17'),
      member('userName', '', '"a@contoso.com"', 'null'),
      member('active', '', 'true', '"False"', 'null'),
      member('manager', '', '"12"', '{ "value": "12" }'),
      member('hireDate', '', '"2026-02-30"', '"1/2/2026"'),
      member('urn:x:y', '', '{ "country": "Deutschland", "startDate": "2026-01-01" }'),
    );
    const operation = object(
      member('method', '', '"post"', '"Put"', '"DELETE"', '"POST "', 'null', '7'),
      member('bulkId', '', '""', '"1"', '1', 'null'),
      member('path', '', '"/users"', '"Users"', '"/Users/17"', '"/Groups"', '"https://graph.microsoft.com/Users"'),
      fc
        .oneof(
          data,
          fc.constantFrom('[]', 'null', '"x"'),
          data.map((one) => `[${one}]`),
        )
        .map((value) => `"data": ${value}`),
    );
    const request = fc
      .tuple(
        fc.constantFrom('"schemas"', '"Schemas"'),
        fc.constantFrom(
          '[]',
          '"urn:ietf:params:scim:api:messages:2.0:BulkRequest"',
          '["urn:ietf:params:scim:api:messages:2.0:bulkrequest"]',
        ),
        fc.constantFrom('"Operations"', '"operations"', '"OPERATIONS"'),
        fc.array(operation, { maxLength: 3 }),
        fc.constantFrom(']', ',]', '] /* the end */'),
      )
      .map(([schemas, uris, name, operations, end]) => `{ ${schemas}: ${uris}, ${name}: [${operations.join(', ')}${end} }`);
    fc.assert(
      fc.property(request, (text) => {
        const document = open('bulk-request', text, aContext());
        const after = open('bulk-request', fixAll(document, (one) => open('bulk-request', one, aContext())).text, aContext());
        const before = guardedIn(document);
        expect(guardedIn(after).filter((value) => value !== 'method=POST')).toEqual(before.filter((value) => value !== 'method=POST'));
        expect(after.safeFixes()).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

/** Everything that a person is shown about a document. */
function saidOf(document: Document): readonly string[] {
  return document
    .diagnostics()
    .flatMap(({ span, message, related }) => [
      message,
      ...related.map((one) => one.message),
      document.hover(span.start)?.markdown ?? '',
      ...document.fixes(span).map(({ title }) => title),
    ]);
}

/** Texts in the data of people, and tokens; names of schemas and of kinds of address tell nothing of a person, nor does a yes or no. */
function personalValues(value: unknown, key = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => personalValues(one, key));
  if (isObject(value)) return Object.entries(value).flatMap(([name, member]) => personalValues(member, name));
  const isPersonal = !['schemas', 'type', 'method'].includes(key) && (key !== 'path' || !/^\/?users\/?$/i.test(String(value)));
  return isPersonal && typeof value === 'string' && value.length > 2 && !/^(?:true|false|yes)$/i.test(value) ? [value] : [];
}

const payloadValues = (document: Document): readonly string[] =>
  payloadsOf(document).flatMap((text) => {
    const { value } = readJson(text);
    const operations = isObject(value) ? (value.Operations ?? value.operations) : undefined;
    return personalValues(document.kind === 'http' ? operations : (operations ?? value)); // what is sent elsewhere tells of no person
  });

describe('no message, hover or title', () => {
  it.each(documents.filter(({ document }) => document.kind === 'bulk-request' || document.kind === 'http'))(
    'quotes a value from the people in $name',
    ({ document }) => {
      const said = saidOf(document).join('\n');
      expect(payloadValues(document).filter((value) => said.includes(value))).toEqual([]);
    },
  );

  it('quotes any value, wherever a person put one', () => {
    const canary = 'Kanari-7731';
    const put = [`"${canary}"`, `["${canary}"]`, `{ "${canary}": "${canary}" }`];
    let tried = 0;
    for (const { name, text, document } of documents.filter(({ text }) => text.length < 4000)) {
      for (const value of put) {
        for (const { index, 0: found } of text.matchAll(/"[^"\n]*"(?=\s*[,}\]])|(?<=Bearer )\S+|"[^"\n]*"(?=\s*:)/g)) {
          const written = found.startsWith('"') ? value : canary;
          const changed = text.slice(0, index) + written + text.slice(index + found.length);
          for (const said of saidOf(open(document.kind, changed, aContext()))) expect(said, name).not.toContain(canary);
          tried++;
        }
      }
    }
    expect(tried).toBeGreaterThan(3000);
  }, 120_000);
});

describe('every message', () => {
  const verbs =
    /\b(?:add|close|copy|delete|end it|fill in|give|insert|join|list|look|must be|must not|name|put|replace|save|send|set|take|use|write|written)\b/i;
  it.each(documents.filter(({ document }) => document.diagnostics().length > 0))('in $name says what would be right', ({ document }) => {
    for (const { message } of document.diagnostics()) expect(message).toMatch(verbs);
  });

  it.each(documents.filter(({ document }) => document.diagnostics().length > 0))(
    'in $name has a hover that says something else, and first the message of a hint',
    ({ document }) => {
      for (const { span, message, severity } of document.diagnostics()) {
        const hover = document.hover(span.start)?.markdown ?? '';
        expect(hover).toMatch(/\]\(https:\/\//);
        if (severity !== 'hint') expect(hover).not.toContain(message);
        expect(hover.split('\n').length).toBeLessThanOrEqual(severity === 'hint' ? 14 : 12);
      }
    },
  );
});

describe('no finding', () => {
  it.each(documents)('raises the severity of its rule in $name', ({ document }) => {
    const order = ['off', 'hint', 'information', 'warning', 'error'];
    for (const { rule, severity } of document.diagnostics()) {
      const facts = allRules.find(({ rule: { id } }) => id === rule)?.rule;
      const levels = facts === undefined ? ['off'] : typeof facts.severity === 'string' ? [facts.severity] : Object.values(facts.severity);
      const most = levels.sort((a, b) => order.indexOf(a) - order.indexOf(b)).at(-1) ?? 'off';
      expect(order.indexOf(severity)).toBeLessThanOrEqual(order.indexOf(most));
    }
  });
});
