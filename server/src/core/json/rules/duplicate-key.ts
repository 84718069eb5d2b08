import { OPERATION, SCHEMAS } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'json/duplicate-key',
  on: 'duplicate key',
  severity: 'warning',
  summary: 'A name stands once in an object.',
  why: 'JSON leaves the choice between two members of one name to the reader; most keep the last. SCIM names count as the same in any letter case.',
  remedy: 'Keep the member that is meant and delete the other.',
  references: ['https://www.rfc-editor.org/rfc/rfc8259#section-4', 'https://www.rfc-editor.org/rfc/rfc7643#section-2.1'],
  examples: {
    bad: [
      {
        code: `{ ${SCHEMAS}, "failOnErrors": null, «"failOnErrors"»: null, "Operations": [${OPERATION}] }`,
        fixed: [
          `{ ${SCHEMAS}, "failOnErrors": null, "Operations": [${OPERATION}] }`,
          `{ ${SCHEMAS}, "failOnErrors": null, "Operations": [${OPERATION}] }`,
        ],
      },
    ],
    good: [`{ ${SCHEMAS}, "failOnErrors": null, "Operations": [${OPERATION}] }`],
  },
  check({ span, twin, exact, without, withoutTwin }, report) {
    report({
      span,
      message: exact
        ? 'This member stands twice in its object and one of the two is lost; delete one.'
        : 'This name differs from another of the object by letter case only, which SCIM does not tell apart; delete one.',
      related: [{ span: twin, message: 'The other one.' }],
      fixes: [
        { title: 'Delete this member', edits: [without] },
        { title: 'Delete the earlier one', edits: [withoutTwin] },
      ],
      saidByEditor: exact ? ['json', 'jsonc'] : [],
    });
  },
});
