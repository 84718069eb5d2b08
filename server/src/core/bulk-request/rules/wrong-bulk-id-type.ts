import { inOperation } from '../example.ts';
import { asText, NUMBER_IN_QUOTES } from '../quotes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/wrong-bulk-id-type',
  on: 'wrong type',
  severity: 'error',
  summary: 'A bulkId is a string.',
  why: 'The documentation calls bulkId a string that is unique in the request; RFC 7644 too.',
  remedy: 'Write the bulkId in double quotes.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
  ],
  examples: {
    bad: [
      { code: inOperation({ bulkId: '«701984»' }), fixed: inOperation({ bulkId: '"701984"' }) },
      { code: inOperation({ bulkId: '«{}»' }) },
    ],
    good: [inOperation({ bulkId: '"701984"' })],
  },
  check(value, report, { path }) {
    if (path !== 'operation.bulkId') return;
    report({ message: 'A bulkId is a string; write it in double quotes.', fixes: asText(value, NUMBER_IN_QUOTES) });
  },
});
