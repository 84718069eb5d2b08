import { OPERATION, REQUEST, SCHEMAS } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'json/comment',
  on: 'comment',
  severity: 'error',
  summary: 'A body that is sent has no comments.',
  why: 'JSON has no comments. Editors accept them in some files; the service answers 400 to a body that it cannot parse.',
  remedy: 'Delete the comment before the file is sent.',
  references: ['https://www.rfc-editor.org/rfc/rfc8259#section-2'],
  examples: {
    bad: [
      {
        code: `{\n  «// the new people»\n  ${SCHEMAS},\n  "Operations": [${OPERATION}]\n}`,
        fixed: `{\n  ${SCHEMAS},\n  "Operations": [${OPERATION}]\n}`,
      },
      {
        code: `{ ${SCHEMAS}, "Operations": [${OPERATION} «/* one */»] }`,
        fixed: REQUEST,
      },
    ],
    good: [REQUEST],
  },
  check({ span, removed }, report) {
    report({
      span,
      message: 'JSON has no comments; delete this one before the file is sent.',
      fixes: [{ title: 'Delete the comment', edits: [removed] }],
      saidByEditor: ['json'],
    });
  },
});
