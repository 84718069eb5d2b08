import { isObject } from '../../base/json.ts';
import { set } from '../../base/rule.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const emails = (first: string, second: string): string =>
  inUser({
    emails: `[{ "type": "work", "value": "ahansen@contoso.com", "primary": ${first} }, { "type": "work", "value": "astrid@contoso.com", "primary": ${second} }]`,
  });

export default defineRule({
  id: 'bulk-request/several-primary-elements',
  on: 'list',
  severity: { entra: 'warning', rfc: 'error' },
  summary: 'At most one element of a list is primary.',
  why: 'RFC 7643 says that primary is true at most once. Which of several is taken is not said anywhere.',
  remedy: 'Set primary to false for all elements but one.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-2.4'],
  examples: {
    bad: [{ code: emails('true', '«true»'), fixed: [emails('true', 'false'), emails('false', 'true')] }],
    good: [emails('true', 'false')],
  },
  check(elements, report) {
    if (elements.length < 2) return;
    const primary = elements.flatMap((element, i) => (isObject(element) && element.primary === true ? [i] : []));
    for (const i of primary.slice(1))
      report({
        at: [i, 'primary'],
        message: 'Another element is primary too; set all but one to false.',
        fixes: [
          { title: 'Set this one to false', changes: [set([i, 'primary'], false)] },
          { title: 'Keep this one alone primary', changes: primary.filter((j) => j !== i).map((j) => set([j, 'primary'], false)) },
        ],
      });
  },
});
