/** What a configuration says for a file, and what an action writes into it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedConfiguration, forFile, open, readConfiguration, type ConfigurationChange } from '../../../server/src/core/index.ts';
import { globOf, matchesGlob } from '../../../server/src/core/configuration/glob.ts';
import { aContext } from '../../opening.ts';

describe('a glob', () => {
  it.each([
    ['*.scim.json', 'hire.scim.json', true],
    ['*.scim.json', 'exports/2026/hire.scim.json', true],
    ['/hire.json', 'hire.json', true],
    ['/hire.json', 'exports/hire.json', false],
    ['exports', 'exports/2026/hire.json', true],
    ['exports/', 'exports/hire.json', true],
    ['exports/*.json', 'exports/hire.json', true],
    ['exports/*.json', 'old/exports/hire.json', false],
    ['exports/**/*.json', 'exports/a/b/hire.json', true],
    ['**/hire.json', 'hire.json', true],
    ['./hire.json', 'hire.json', true],
    ['./hire.json', 'exports/hire.json', false],
    ['{a,b}.json', 'b.json', true],
    ['.hidden/*.json', '.hidden/a.json', true],
    ['*.json', 'hire.http', false],
    ['[', 'hire.json', false],
    ['', 'hire.json', false],
  ])('%s and %s', (glob, path, isMatch) => {
    expect(matchesGlob(glob, path)).toBe(isMatch);
  });

  it('made of a path finds that path and not its neighbours', () => {
    const name = fc
      .string({ unit: fc.constantFrom(...Array.from('ab .(){}[]*?!+@|#-')), minLength: 1, maxLength: 6 })
      .filter((one) => /[a-z]$/.test(one));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), (parts) => {
        const path = `${parts.join('/')}.json`;
        expect(matchesGlob(globOf(path), path)).toBe(true);
        expect(matchesGlob(globOf(path), `${path}x`)).toBe(false);
        expect(matchesGlob(globOf(path), `q/${path}`)).toBe(false);
      }),
    );
  });
});

describe('a configuration', () => {
  const text = `{
    // comments do no harm
    "profile": "entra",
    "verifiedDomains": ["@Contoso.com", 7],
    "matching": { "target": "employeeId" },
    "customSchemas": [{ "urn": "urn:x:y:User", "attributes": [{ "name": "a" }, { "name": "b", "type": "boolean", "multiValued": true }, {}] }, 3],
    "rules": { "json/comment": "off", "json/syntax": "loud" },
    "files": { "exports/*.json": "bulk-request", "notes.json": "poem" },
    "ignore": ["vendor"],
    "overrides": [
      { "files": ["exports"], "profile": "rfc", "rules": { "json/comment": "hint" } },
      { "files": ["exports/new"], "rules": { "json/comment": "error" } },
    ],
  }`;
  const configuration = readConfiguration(text);

  it('is read, and what is wrong in it is left out', () => {
    expect(configuration.settings).toMatchObject({
      profile: 'entra',
      verifiedDomains: ['contoso.com'],
      matching: { source: 'externalId', target: 'employeeId' },
      customSchemas: [
        {
          urn: 'urn:x:y:User',
          attributes: [
            { name: 'a', type: 'string', multiValued: false },
            { name: 'b', type: 'boolean', multiValued: true },
          ],
        },
      ],
      rules: { 'json/comment': 'off' },
    });
    expect(configuration.files).toEqual([['exports/*.json', 'bulk-request']]);
  });

  it('holds for a file, later overrides before earlier ones', () => {
    expect(forFile(configuration, 'a.json')).toMatchObject({ kind: undefined, isIgnored: false, settings: { profile: 'entra' } });
    expect(forFile(configuration, 'exports/a.json')).toMatchObject({
      kind: 'bulk-request',
      settings: { profile: 'rfc', rules: { 'json/comment': 'hint' } },
    });
    expect(forFile(configuration, 'exports/new/a.json').settings).toMatchObject({ profile: 'rfc', rules: { 'json/comment': 'error' } });
    expect(forFile(configuration, 'a/vendor/b.json').isIgnored).toBe(true);
  });

  it('keeps the rest in force where its text is cut off', () => {
    expect(readConfiguration('{ "profile": "rfc", "rules": {').settings.profile).toBe('rfc');
    fc.assert(
      fc.property(fc.nat(text.length), (length) => {
        expect(readConfiguration(text.slice(0, length)).settings.dialect).toBe('auto');
      }),
    );
  });
});

it('shows a mistake in a member whose name is a number at its place', () => {
  const text = '{ "files": { "1": "poem", "a/b": 7 } }';
  const spans = open('configuration', text, aContext())
    .diagnostics()
    .map(({ span }) => text.slice(span.start, span.end));
  expect(spans).toEqual(['"poem"', '7']);
});

describe('an action', () => {
  const change = (text: string | undefined, one: ConfigurationChange, path = 'exports/a.json'): string | undefined =>
    changedConfiguration(text, one, path, aContext().environment);
  const here: ConfigurationChange = { kind: 'turn off', rule: 'json/comment', where: 'here' };
  const everywhere: ConfigurationChange = { kind: 'turn off', rule: 'json/comment', where: 'everywhere' };

  it('makes a configuration where there is none', () => {
    expect(change(undefined, everywhere)).toBe('{\n  "rules": {\n    "json/comment": "off"\n  }\n}\n');
    expect(change(undefined, here)).toBe(
      '{\n  "overrides": [\n    {\n      "files": ["exports/a.json"],\n      "rules": {\n        "json/comment": "off"\n      }\n    }\n  ]\n}\n',
    );
    expect(change('', everywhere)).toContain('"json/comment": "off"');
  });

  it('touches nothing else, comments included', () => {
    expect(change('{\n\t// ours\n\t"rules": { "json/syntax": "hint" }, // so\n}', everywhere)).toBe(
      '{\n\t// ours\n\t"rules": { "json/syntax": "hint", "json/comment": "off" }, // so\n}',
    );
  });

  it('uses the override that is about this file', () => {
    const text = '{ "overrides": [{ "files": ["exports/a.json"], "profile": "rfc" }, { "files": ["*"] }] }';
    expect(change(text, here)).toContain('"profile": "rfc", "rules": {');
    expect(change(text, { kind: 'check as', as: '/bulkUpload' })).toContain('"profile": "entra"');
  });

  it('leaves a configuration alone whose text is broken', () => {
    for (const text of ['{ "rules": ', '[]', '"x"']) expect(change(text, everywhere)).toBeUndefined();
  });

  it.each(['/bulkUpload', 'RFC 7644', 'nothing'] as const)('"check as %s" is then what holds for the file', (as) => {
    for (const before of [undefined, '{ "ignore": ["exports/a.json"] }', '{ "files": { "*.json": "http" }, "overrides": [] }']) {
      const text = change(before, { kind: 'check as', as }) ?? '';
      const { kind, isIgnored, settings } = forFile(readConfiguration(text), 'exports/a.json');
      expect(isIgnored).toBe(as === 'nothing');
      if (as === 'nothing') continue;
      expect(kind).toBe('bulk-request');
      expect(settings.profile).toBe(as === 'RFC 7644' ? 'rfc' : 'entra');
    }
  });

  it.each([
    ['a later override', '{"overrides":[{"files":["exports/a.json"]},{"files":["*"],"rules":{"json/comment":"error"},"profile":"rfc"}]}'],
    ['a member in another letter case', '{"Rules":{"json/comment":"hint"},"rules":{"JSON/comment":"hint"},"Overrides":[],"Files":{}}'],
    ['a later glob', '{"files":{"exports/a.json":"bulk-request","*.json":"http"}}'],
    ['several entries', '{"ignore":["exports/a.json","b","exports/a.json"]}'],
  ])('holds whatever else is said: %s', (_, text) => {
    for (const one of [here, everywhere, { kind: 'check as', as: '/bulkUpload' }] as const) expect(change(text, one)).toBeDefined();
    expect(change(text, everywhere)).toContain('"rules":{');
  });

  it('turns a rule off in the overrides too', () => {
    const text = change('{"overrides":[{"files":["b"],"rules":{"json/comment":"error"}}]}', everywhere) ?? '';
    expect(forFile(readConfiguration(text), 'b').settings.rules).toEqual({ 'json/comment': 'off' });
  });

  it('is not there where it could not help, or would overwrite what somebody wrote', () => {
    expect(change('{ "ignore": ["exports", "exports/a.json"] }', { kind: 'check as', as: '/bulkUpload' })).toBeUndefined();
    expect(change('{ "rules": ["json/comment"] }', everywhere)).toBeUndefined();
    expect(change('{ "overrides": { "files": ["a"] } }', here)).toBeUndefined();
  });

  describe('in any configuration', () => {
    const path = 'exports/a.json';
    const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
    const rules = fc.dictionary(
      fc.constantFrom('json/comment', 'JSON/comment', 'json/syntax'),
      fc.constantFrom('off', 'error', 'hint', 'loud', 7),
    );
    const glob = fc.constantFrom(path, 'exports', '*.json', '**', 'b.json', 'Exports/a.json', '!exports', '');
    const profile = fc.constantFrom('entra', 'rfc', 'mine');
    const override = fc.record({ files: fc.array(glob, { maxLength: 2 }), profile: sometimes(profile), rules: sometimes(rules) });
    const aConfiguration = fc
      .record({
        profile: sometimes(profile),
        rules: sometimes(rules),
        Rules: sometimes(rules),
        files: sometimes(fc.dictionary(glob, fc.constantFrom('bulk-request', 'http', 'poem'))),
        ignore: sometimes(fc.array(glob, { maxLength: 3 })),
        overrides: sometimes(fc.oneof(fc.array(override, { maxLength: 3 }), fc.constant({}))),
      })
      .map((one) => JSON.stringify(one, null, 2));
    const aChange = fc.constantFrom<ConfigurationChange>(
      here,
      everywhere,
      { kind: 'check as', as: '/bulkUpload' },
      { kind: 'check as', as: 'RFC 7644' },
      { kind: 'check as', as: 'nothing' },
      { kind: 'leave apart' },
    );

    it('what its title says holds then', () => {
      fc.assert(
        fc.property(aConfiguration, aChange, (before, one) => {
          const text = change(before, one, path);
          if (text === undefined) return;
          const configuration = readConfiguration(text);
          const { settings, kind, isIgnored, isApart } = forFile(configuration, path);
          if (one.kind === 'turn off') {
            expect(settings.rules['json/comment']).toBe('off');
            for (const other of one.where === 'everywhere' ? ['b.json', 'exports/b.json', 'c'] : [])
              expect(forFile(configuration, other).settings.rules['json/comment']).toBe('off');
          } else if (one.kind === 'leave apart') expect(isApart).toBe(true);
          else if (one.as === 'nothing') expect(isIgnored).toBe(true);
          else expect([isIgnored, kind, settings.profile]).toEqual([false, 'bulk-request', one.as === 'RFC 7644' ? 'rfc' : 'entra']);
        }),
        { numRuns: 2000 },
      );
    });

    it('it is there unless a wider glob ignores the file, or something has the place of a list or of an object', () => {
      fc.assert(
        fc.property(aConfiguration, aChange, (before, one) => {
          const { ignore = [], overrides } = JSON.parse(before) as { ignore?: string[]; overrides?: unknown };
          const isIgnored = ignore.some((one) => one !== path && matchesGlob(one, path));
          const isPossible = one.kind === 'turn off' ? one.where === 'everywhere' : one.kind === 'leave apart' || one.as === 'nothing';
          if (isPossible || ((!isIgnored || one.kind === 'turn off') && (overrides === undefined || Array.isArray(overrides))))
            expect(change(before, one, path)).toBeDefined();
        }),
        { numRuns: 2000 },
      );
    });

    it('comments stay, each in its line with what it is about', () => {
      const content = (line: string): string => line.replace(/ \/\/.*$/, '').replace(/,$|\s/g, '');
      const nameIn = (content: string): string | undefined => /^"[^"]*"/.exec(content)?.[0];
      fc.assert(
        fc.property(aConfiguration, aChange, (plain, one) => {
          const before = plain
            .split('\n')
            .map((line, i) => `${line} // ${i}.`)
            .join('\n');
          const text = change(before, one, path);
          if (text === undefined) return;
          const lines = text.split('\n');
          for (const [i, line] of before.split('\n').entries()) {
            const [after, ...more] = lines.filter((one) => one.endsWith(`// ${i}.`));
            expect(more).toEqual([]);
            expect(after).toBeDefined();
            const [left, was] = [content(after ?? ''), content(line)];
            // A container may grow over several lines, and a line may be gone; a member or element stands before its comment.
            if (left !== '' && !/[{}[\]]/.test(was)) expect(nameIn(left)).toBe(nameIn(was));
          }
          expect(readConfiguration(text)).toEqual(readConfiguration(change(plain, one, path) ?? ''));
        }),
        { numRuns: 2000 },
      );
    });
  });

  it('gives a configuration in which nothing is wrong', () => {
    const texts = [undefined, '{}', '{"rules":{}}', '{\r\n    "ignore": []\r\n}'];
    const changes: readonly ConfigurationChange[] = [
      here,
      everywhere,
      { kind: 'check as', as: 'RFC 7644' },
      { kind: 'check as', as: 'nothing' },
    ];
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(fc.constantFrom(...changes), { maxLength: 5 }), (start, all) => {
        const text = all.reduce<string | undefined>((before, one) => change(before, one), start);
        if (text !== undefined) expect(open('configuration', text, aContext()).diagnostics()).toEqual([]);
      }),
    );
  });
});
