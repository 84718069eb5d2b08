import { OPERATION, REQUEST, SCHEMAS } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'json/smart-quote',
  on: 'smart quote',
  severity: 'error',
  summary: 'Strings stand in straight double quotes.',
  why: 'JSON knows no other quotes. Word processors and chat programs turn straight quotes into curly ones.',
  remedy: 'Write straight double quotes.',
  references: ['https://www.rfc-editor.org/rfc/rfc8259#section-7'],
  examples: {
    bad: [
      { code: `{ «“»schemas”: ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"], "Operations": [${OPERATION}] }`, fixed: REQUEST },
      { code: `{ «'»schemas': ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"], "Operations": [${OPERATION}] }`, fixed: REQUEST },
    ],
    good: [`{ ${SCHEMAS}, "Operations": [${OPERATION}] }`],
  },
  check({ span, straight }, report) {
    report({
      span,
      message: 'JSON takes straight double quotes only; write them here.',
      ...(straight ? { fixes: [{ title: 'Use straight double quotes', edits: [straight] }] } : {}),
      saidByEditor: ['json', 'jsonc'],
    });
  },
});
