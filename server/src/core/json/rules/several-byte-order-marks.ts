import { REQUEST } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'json/several-byte-order-marks',
  on: 'several byte-order marks',
  severity: 'error',
  summary: 'A file begins with one byte-order mark at most.',
  why: 'Readers take one mark off. A second one is a character before the JSON, which is then none. It comes of files that are written behind a mark twice.',
  remedy: 'Delete all marks but the first; better, save the file as UTF-8 without one.',
  references: ['https://www.rfc-editor.org/rfc/rfc8259#section-8.1'],
  examples: {
    bad: [{ code: `\uFEFF«\uFEFF»${REQUEST}`, fixed: `\uFEFF${REQUEST}`, leaves: ['json/byte-order-mark'] }],
    good: [REQUEST],
  },
  check({ span, removed }, report) {
    report({
      span,
      message: 'A second byte-order mark stands here, which is no JSON; delete it.',
      fixes: [{ title: 'Delete the second byte-order mark', safe: true, edits: [removed] }],
    });
  },
});
