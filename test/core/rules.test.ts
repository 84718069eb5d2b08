/** What holds for every rule. Its examples are its specification: they are run here. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits, type BadExample } from '../../server/src/core/index.ts';
import { readMarks, writeMarks } from '../marks.ts';
import { allRules, openExample, openNamed } from '../opening.ts';

const core = new URL('../../server/src/core/', import.meta.url);

const sentence = /^[A-Z"/{].*[.?]$/;

const fixedTexts = (fixed: string | readonly string[] | undefined): readonly string[] =>
  fixed === undefined ? [] : typeof fixed === 'string' ? [fixed] : fixed;

describe.each(allRules.map(({ kind, rule }) => ({ id: rule.id, kind, rule })))('$id', ({ kind, rule }) => {
  const open = (text: string, example?: BadExample) => openExample({ kind, rule }, text, example);

  it('says what is right, why and what to do in sentences, and who says so', () => {
    for (const text of [rule.summary, rule.why, rule.remedy]) expect(text).toMatch(sentence);
    for (const url of rule.references) expect(url).toMatch(/^https:\/\/\S+$/);
  });

  it.each(rule.examples.bad.map((example, i) => ({ number: i + 1, example })))(
    'reports exactly what bad example $number marks, and nothing else is reported',
    ({ example }) => {
      const { text, spans } = readMarks(example.code);
      const diagnostics = open(text, example).diagnostics();
      expect(diagnostics.map(({ rule }) => rule)).toEqual(spans.map(() => rule.id));
      expect(
        writeMarks(
          text,
          diagnostics.map(({ span }) => span),
        ),
      ).toBe(example.code);
      for (const { message } of diagnostics) expect(message).toMatch(sentence);
    },
  );

  it.each(rule.examples.bad.map((example, i) => ({ number: i + 1, example })))(
    'repairs bad example $number as shown, and its problem is gone',
    ({ example }) => {
      const { text } = readMarks(example.code);
      const diagnostic = open(text, example).diagnostics()[0];
      const fixes = diagnostic ? open(text, example).fixes(diagnostic.span) : [];
      const results = fixes
        .filter(({ problem, creates, edits }) => problem !== undefined && (creates.length === 0 || edits.length > 0))
        .map(({ edits }) => applyEdits(text, edits));
      expect(results).toEqual(fixedTexts(example.fixed));
      expect(new Set(fixes.map(({ title }) => title)).size).toBe(fixes.length);
      const left = results.flatMap((result) =>
        open(result, { code: result, ...(example.name && { name: example.name }), ...(example.settings && { settings: example.settings }) })
          .diagnostics()
          .map(({ rule }) => rule),
      );
      expect(left.filter((id) => !(example.leaves ?? []).includes(id))).toEqual([]);
    },
  );

  it.each(rule.examples.bad.map((example, i) => ({ number: i + 1, example })))(
    'creates files for bad example $number in which nothing is wrong',
    ({ example }) => {
      const document = open(readMarks(example.code).text, example);
      for (const { creates } of document.fixes({ start: 0, end: document.text.length }))
        for (const { name, text } of creates) expect(openNamed(name, text, 'http').diagnostics()).toEqual([]);
    },
  );

  it.each(rule.examples.good.map((code, i) => ({ number: i + 1, code })))('nothing is reported in good example $number', ({ code }) => {
    expect(open(code).diagnostics()).toEqual([]);
  });
});

describe('the registry', () => {
  it('holds every rule file, and each file the rule that it is named after', () => {
    const files = readdirSync(core, { recursive: true, encoding: 'utf8' })
      .map((path) => /^([a-z-]+)\/rules\/([a-z-]+)\.ts$/.exec(path.replaceAll('\\', '/')))
      .flatMap((match) => (match && match[2] !== 'index' ? [`${match[1] ?? ''}/${match[2] ?? ''}`] : []));
    expect(allRules.map(({ rule }) => rule.id).sort()).toEqual(files.sort());
  });

  it.each(allRules.map(({ rule }) => rule.id))('has nothing left to write in %s', (id) => {
    const [kind = '', problem = ''] = id.split('/');
    expect(readFileSync(new URL(`${kind}/rules/${problem}.ts`, core), 'utf8')).not.toContain('TODO');
  });
});
