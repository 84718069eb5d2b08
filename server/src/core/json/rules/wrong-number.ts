import { OPERATION, REQUEST, SCHEMAS } from '../example.ts';
import { defineRule } from '../rule.ts';

const numbered = (id: string): string => `{ ${SCHEMAS}, "Operations": [${OPERATION.replace('"op-1"', id)}] }`;

export default defineRule({
  id: 'json/wrong-number',
  on: 'wrong number',
  severity: 'error',
  summary: 'Numbers are written as JSON writes them.',
  why: 'JSON has no leading zeros, no plus sign, no NaN and no Infinity. Ids with leading zeros are texts.',
  remedy: 'Put an id in double quotes; write null for a number that is not there.',
  references: ['https://www.rfc-editor.org/rfc/rfc8259#section-6'],
  examples: {
    bad: [{ code: numbered('«0701984»'), fixed: numbered('"0701984"') }, { code: numbered('«NaN»') }],
    good: [REQUEST],
  },
  check({ span, quoted }, report) {
    report({
      span,
      message: 'This is not a number of JSON; put an id in double quotes.',
      ...(quoted ? { fixes: [{ title: 'Put it in double quotes', edits: [quoted] }] } : {}),
      saidByEditor: ['json', 'jsonc'],
    });
  },
});
