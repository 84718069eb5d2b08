/** Every example of a rule of request files says and repairs the same with any line ends, and with a byte-order mark. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../../server/src/core/http/rules/index.ts';
import { applyEdits, type BadExample } from '../../../server/src/core/index.ts';
import { readMarks } from '../../marks.ts';
import { allRules, openExample } from '../../opening.ts';

const http = allRules.find(({ rule }) => rule.id === rules[0]?.id)?.kind;

describe.each([
  ['CRLF', '\r\n', ''],
  ['LF and a byte-order mark', '\n', '\uFEFF'],
  ['CRLF and a byte-order mark', '\r\n', '\uFEFF'],
])('with %s', (_, eol, mark) => {
  const written = (text: string): string => mark + text.replaceAll('\n', eol);

  it.each(rules.flatMap((rule) => rule.examples.bad.map((example: BadExample, i) => ({ id: rule.id, number: i + 1, rule, example }))))(
    '$id, bad example $number',
    ({ rule, example }) => {
      if (!http) throw new Error('There is no kind http.');
      const { text, spans } = readMarks(written(example.code));
      const document = openExample({ kind: http, rule }, text, example);
      expect(document.diagnostics().map(({ rule, span }) => ({ rule, span }))).toEqual(spans.map((span) => ({ rule: rule.id, span })));
      const [first] = document.diagnostics();
      const results = (first ? document.fixes(first.span) : [])
        .filter(({ problem }) => problem)
        .map(({ edits }) => applyEdits(text, edits));
      const fixed = typeof example.fixed === 'string' ? [example.fixed] : (example.fixed ?? []);
      expect(results).toEqual(fixed.map(written));
    },
  );

  it.each(rules.flatMap((rule) => rule.examples.good.map((code, i) => ({ id: rule.id, number: i + 1, rule, code }))))(
    '$id, good example $number',
    ({ rule, code }) => {
      if (!http) throw new Error('There is no kind http.');
      expect(openExample({ kind: http, rule }, written(code)).diagnostics()).toEqual([]);
    },
  );
});
