import { kept, wrap } from '../../base/rule.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';
import { isJudgedAlone } from '../types.ts';

export default defineRule({
  id: 'bulk-request/unexpected-array',
  on: 'wrong type',
  severity: 'error',
  summary: 'A single-valued attribute takes one value, not an array.',
  why: 'RFC 7643 gives the attribute one value. Which element of an array would be taken is not said anywhere.',
  remedy: 'Write the one value without [ ].',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-2.3'],
  examples: {
    bad: [
      { code: inUser({ title: '«["Analyst"]»' }), fixed: inUser({ title: '"Analyst"' }) },
      { code: inUser({ title: '«["Analyst", "Auditor"]»' }) },
    ],
    good: [inUser({ title: '"Analyst"' })],
  },
  check(value, report, { name, path, multiValued }) {
    if (!Array.isArray(value) || multiValued || isJudgedAlone(path)) return;
    report({
      message: `"${name}" takes one value; write it without [ ].`,
      fixes: value.length === 1 ? [{ title: 'Take it out of [ ]', safe: true, changes: [wrap([], kept([0]))] }] : [],
    });
  },
});
