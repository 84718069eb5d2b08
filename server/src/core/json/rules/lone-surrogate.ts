import { set } from '../../base/rule.ts';
import { OPERATION, REQUEST, SCHEMAS } from '../example.ts';
import { defineTextRule } from '../rule.ts';

const named = (name: string): string =>
  `{ ${SCHEMAS}, "Operations": [${OPERATION.replace('"active": true', `"active": true, "displayName": ${name}`)}] }`;

export default defineTextRule({
  id: 'json/lone-surrogate',
  on: /\p{Surrogate}/u,
  severity: 'warning',
  summary: 'A character beyond the basic plane has both halves of its escape.',
  why: 'JSON writes such a character, an emoji for instance, as two \\u escapes. Half of one is no character; text is cut off so by scripts that count in code units.',
  remedy: 'Delete it, or write the whole character.',
  references: ['https://www.rfc-editor.org/rfc/rfc8259#section-8.2'],
  examples: {
    bad: [{ code: named('«"Asta \\ud83d"»'), fixed: named('"Asta "') }],
    good: [named('"Asta \\ud83d\\ude00"'), REQUEST],
  },
  check(text, report) {
    report({
      message: 'Half of a character stands here; delete it, or write the whole character.',
      fixes: [{ title: 'Delete it', changes: [set([], text.replace(/\p{Surrogate}/gu, ''))] }],
    });
  },
});
