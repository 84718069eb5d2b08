import { isObject } from '../../base/json.ts';
import { set } from '../../base/rule.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const emails = (rest: string): string =>
  inUser({ emails: `[{ "type": "work", "value": "ahansen@contoso.com" }, { "type": «"work"», "value": "astrid@contoso.com"${rest} }]` });
const plain = (text: string): string => text.replace(/[«»]/g, '');

export default defineRule({
  id: 'bulk-request/duplicate-element-type',
  on: 'list',
  severity: { entra: 'hint', rfc: 'off' },
  summary: 'Of two elements of the same type, one is primary.',
  why: 'A mapping such as emails[type eq "work"].value takes one of them; which one is not documented.',
  remedy: 'Set primary to true for the one that is meant.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-configure-app'],
  examples: {
    bad: [{ code: emails(''), fixed: plain(emails(', "primary": true')) }],
    good: [plain(emails(', "primary": true'))],
  },
  check(elements, report, { sub }) {
    if (elements.length < 2 || !sub.has('primary') || elements.some((one) => isObject(one) && one.primary === true)) return;
    const first = new Map<string, string>();
    for (const [i, element] of elements.entries()) {
      if (!isObject(element) || typeof element.type !== 'string') continue;
      const value = JSON.stringify(element.value);
      const before = first.get(element.type);
      if (before === undefined) first.set(element.type, value);
      else if (before !== value)
        report({
          at: [i, 'type'],
          message: 'Another element has this type, and none is primary; set primary for the one that is meant.',
          fixes: [{ title: 'Make this one primary', changes: [set([i, 'primary'], true)] }],
        });
    }
  },
});
