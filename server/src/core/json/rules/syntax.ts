import { OPERATION, REQUEST, SCHEMAS } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'json/syntax',
  on: 'syntax error',
  severity: 'error',
  summary: 'The text is JSON.',
  why: 'The service answers 400, "Invalid Data Format", to a body that it cannot parse, and stages none of its records.',
  remedy: 'Mend the first such place; what follows from it is not reported.',
  references: [
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc8259',
  ],
  examples: {
    bad: [
      {
        code: `{ ${SCHEMAS} «"Operations"»: [${OPERATION}] }`,
        fixed: REQUEST,
      },
      { code: `{ ${SCHEMAS}, "Operations": [${OPERATION}] } «}»` },
    ],
    good: [REQUEST],
  },
  check({ span, message, repair }, report) {
    report({
      span,
      message,
      ...(repair ? { fixes: [{ title: repair.title, edits: [repair.edit] }] } : {}),
      saidByEditor: ['json', 'jsonc'],
    });
  },
});
