import { isObject } from '../../base/json.ts';
import { remove } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const WORK = '{ "type": "work", "value": "ahansen@contoso.com" }';

export default defineRule({
  id: 'bulk-request/duplicate-element',
  on: 'list',
  severity: 'warning',
  summary: 'No two elements of a list have the same type and value.',
  why: 'RFC 7643 says that such a pair should not be sent twice. It is mostly the trace of a join in an export.',
  remedy: 'Delete one of the two.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-2.4'],
  examples: {
    bad: [
      {
        code: inUser({ emails: `[${WORK}, «${WORK}»]` }),
        fixed: inUser({ emails: `[${WORK}]` }),
      },
    ],
    good: [inUser({ emails: `[${WORK}, { "type": "work", "value": "astrid@contoso.com", "primary": true }]` })],
  },
  check(elements, report, { type }) {
    if (type !== 'complex' || elements.length < 2) return;
    const seen = new Set<string>();
    for (const [i, element] of elements.entries()) {
      if (!isObject(element) || typeof element.value !== 'string' || isTemplate(element.value)) continue;
      const pair = JSON.stringify([element.type, element.value]);
      if (seen.has(pair))
        report({
          at: [i],
          message: 'An element before has the same type and value; delete one.',
          fixes: [{ title: 'Delete this one', changes: [remove([i])] }],
        });
      seen.add(pair);
    }
  },
});
