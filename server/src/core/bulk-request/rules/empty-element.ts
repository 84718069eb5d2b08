import { isObject } from '../../base/json.ts';
import { remove } from '../../base/rule.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const WORK = '{ "type": "work", "value": "ahansen@contoso.com" }';

export default defineRule({
  id: 'bulk-request/empty-element',
  on: 'list',
  severity: 'warning',
  summary: 'No element of a list is empty.',
  why: 'An empty element says nothing. It is mostly the trace of a column of an export that had no value.',
  remedy: 'Delete it.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-2.4'],
  examples: {
    bad: [
      { code: inUser({ emails: `[${WORK}, «{}»]` }), fixed: inUser({ emails: `[${WORK}]` }) },
      { code: inUser({ emails: `[«null», ${WORK}]` }), fixed: inUser({ emails: `[${WORK}]` }) },
    ],
    good: [inUser({ emails: `[${WORK}]` })],
  },
  check(elements, report) {
    for (const [i, element] of elements.entries()) {
      if (element !== null && !(isObject(element) && Object.keys(element).length === 0)) continue;
      report({ at: [i], message: 'This element is empty; delete it.', fixes: [{ title: 'Delete it', changes: [remove([i])] }] });
    }
  },
});
