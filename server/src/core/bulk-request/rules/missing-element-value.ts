import { remove } from '../../base/rule.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/missing-element-value',
  on: 'element',
  severity: 'warning',
  summary: 'An element of a list has a value.',
  why: 'The value is what the element is about; type, display and primary only describe it. Addresses alone have none.',
  remedy: 'Add the value, or delete the element.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-2.4'],
  examples: {
    bad: [
      {
        code: inUser({ emails: '[{ "type": "work", "value": "ahansen@contoso.com" }, «{» "type": "work", "primary": true }]' }),
        fixed: inUser({ emails: '[{ "type": "work", "value": "ahansen@contoso.com" }]' }),
      },
    ],
    good: [inUser({ emails: '[{ "type": "work", "value": "ahansen@contoso.com" }]' })],
  },
  check(element, report, { sub }) {
    if (!sub.has('value') || Object.keys(element).length === 0) return;
    const hasValue = Object.keys(element).some((name) => /^(?:value|\$ref)$/i.test(name) || !sub.has(name));
    if (hasValue) return;
    report({
      at: ['value'],
      message: 'This element has no value; add it, or delete the element.',
      fixes: [{ title: 'Delete the element', changes: [remove([])] }],
    });
  },
});
