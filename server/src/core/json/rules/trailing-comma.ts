import { OPERATION, REQUEST, SCHEMAS } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'json/trailing-comma',
  on: 'trailing comma',
  severity: 'error',
  summary: 'No comma stands before a closing brace or bracket.',
  why: 'JSON does not allow it. Editors accept it in some files; the service answers 400 to a body that it cannot parse.',
  remedy: 'Delete the comma.',
  references: ['https://www.rfc-editor.org/rfc/rfc8259#section-4'],
  examples: {
    bad: [
      {
        code: `{ ${SCHEMAS}, "Operations": [${OPERATION}«,»] }`,
        fixed: REQUEST,
      },
      {
        code: `{ "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"«,»], "Operations": [${OPERATION}] }`,
        fixed: REQUEST,
      },
    ],
    good: [REQUEST],
  },
  check({ span }, report) {
    report({
      span,
      message: 'Delete this comma: in JSON none may stand before a closing brace or bracket.',
      fixes: [{ title: 'Delete the comma', safe: true, edits: [{ span, text: '' }] }],
      saidByEditor: ['json', 'jsonc'],
    });
  },
});
