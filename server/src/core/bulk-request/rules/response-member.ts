import { remove } from '../../base/rule.ts';
import { inOperation } from '../example.ts';
import { defineRule } from '../rule.ts';

/** What a SCIM server writes into the operations of its answer. */
export const ofResponses = ['location', 'response', 'status'];

export default defineRule({
  id: 'bulk-request/response-member',
  on: 'operation',
  severity: 'warning',
  summary: 'An operation of a request has none of the members that responses have.',
  why: 'A server answers an operation with its status, the location of the resource and a response. In a request they mean nothing; they come along when an answer is edited into a request.',
  remedy: 'Delete it.',
  references: ['https://www.rfc-editor.org/rfc/rfc7644#section-3.7'],
  examples: {
    bad: [
      { code: inOperation({ '«status»': '"201"' }), fixed: inOperation({}) },
      { code: inOperation({ '«location»': '"https://scim.contoso.com/Users/1"' }), fixed: inOperation({}) },
      { code: inOperation({ '«response»': '{}' }), fixed: inOperation({}) },
    ],
    good: [inOperation({})],
  },
  check(operation, report) {
    for (const name of ofResponses)
      if (name in operation)
        report({
          at: [name],
          part: 'key',
          message: `"${name}" belongs to responses; delete it.`,
          fixes: [{ title: `Delete ${name}`, changes: [remove([name])] }],
        });
  },
});
