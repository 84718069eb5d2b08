import { ENTERPRISE } from '../../scim/attributes.ts';
import { inUser } from '../example.ts';
import { asText, NUMBER_IN_QUOTES } from '../quotes.ts';
import { defineRule } from '../rule.ts';
import { isJudgedAlone } from '../types.ts';

export default defineRule({
  id: 'bulk-request/wrong-number-type',
  on: 'wrong type',
  severity: { entra: 'warning', rfc: 'error' },
  summary: 'Numbers that name something are strings.',
  why: 'Employee numbers, cost centres, telephone numbers and postal codes are strings in RFC 7643. As a number such a value loses its leading zeros.',
  remedy: 'Write the value in double quotes, with the zeros it has in the source system.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-2.3.1'],
  examples: {
    bad: [
      {
        code: inUser({ [ENTERPRISE]: '{ "employeeNumber": «701984» }' }),
        fixed: inUser({ [ENTERPRISE]: '{ "employeeNumber": "701984" }' }),
      },
    ],
    good: [inUser({ [ENTERPRISE]: '{ "employeeNumber": "0701984" }' })],
  },
  check(value, report, { name, type, path, multiValued }) {
    if (typeof value !== 'number' || type === 'boolean' || type === 'complex' || multiValued || isJudgedAlone(path)) return;
    report({ message: `"${name}" is a string; write the number in double quotes.`, fixes: asText(value, NUMBER_IN_QUOTES) });
  },
});
