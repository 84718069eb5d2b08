import { OPERATION, REQUEST, SCHEMAS } from '../example.ts';
import { defineRule } from '../rule.ts';

const named = OPERATION.replace('"active": true', '"active": true, "title": "a\\tb"');

export default defineRule({
  id: 'json/control-character',
  on: 'control character',
  severity: 'error',
  summary: 'Control characters in a string are written as escapes.',
  why: 'JSON allows no tab, and no other control character, in a string as it is.',
  remedy: 'Write the escape: \\t for a tab.',
  references: ['https://www.rfc-editor.org/rfc/rfc8259#section-7'],
  examples: {
    bad: [
      {
        code: `{ ${SCHEMAS}, "Operations": [${named.replace('a\\tb', 'a«\t»b')}] }`,
        fixed: `{ ${SCHEMAS}, "Operations": [${named}] }`,
      },
    ],
    good: [REQUEST],
  },
  check({ span, escaped }, report) {
    report({
      span,
      message: 'A string must not have a control character as it is; write it as an escape.',
      fixes: [{ title: 'Write it as an escape', edits: [escaped] }],
      saidByEditor: ['json', 'jsonc'],
    });
  },
});
