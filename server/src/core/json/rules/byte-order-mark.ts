import { REQUEST } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'json/byte-order-mark',
  on: 'byte-order mark',
  severity: { entra: 'information', rfc: 'warning' },
  summary: 'A body that is sent does not begin with a byte-order mark.',
  why: 'RFC 8259 says that whoever sends JSON must not add one; receivers may refuse it. What this service does with it is not documented.',
  remedy: 'Save the file as UTF-8 without a byte-order mark.',
  references: ['https://www.rfc-editor.org/rfc/rfc8259#section-8.1'],
  examples: {
    bad: [{ code: `«\uFEFF»${REQUEST}`, fixed: REQUEST }],
    good: [REQUEST],
  },
  check({ span, removed }, report) {
    report({
      span,
      message: 'This begins with a byte-order mark, which JSON that is sent must not have; save it as UTF-8 without one.',
      ...(removed ? { fixes: [{ title: 'Delete the byte-order mark', edits: [removed] }] } : {}),
    });
  },
});
