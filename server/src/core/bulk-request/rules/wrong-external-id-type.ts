import { inUser } from '../example.ts';
import { asText, NUMBER_IN_QUOTES } from '../quotes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/wrong-external-id-type',
  on: 'wrong type',
  severity: 'error',
  summary: 'An externalId is a string.',
  why: 'RFC 7643 defines it as a string, compared letter by letter. A number loses its leading zeros, and with them its match.',
  remedy: 'Write the externalId in double quotes, with the zeros it has in the source system.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7643#section-3.1',
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
  ],
  examples: {
    bad: [
      { code: inUser({ externalId: '«701984»' }), fixed: inUser({ externalId: '"701984"' }) },
      { code: inUser({ externalId: '«["701984"]»' }) },
    ],
    good: [inUser({ externalId: '"0701984"' })],
  },
  check(value, report, { path }) {
    if (path !== 'externalId') return;
    report({ message: 'An externalId is a string; write it in double quotes.', fixes: asText(value, NUMBER_IN_QUOTES) });
  },
});
