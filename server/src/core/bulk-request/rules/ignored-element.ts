import { set } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const read = new Set(['emails', 'phoneNumbers', 'addresses']);

export default defineRule({
  id: 'bulk-request/ignored-element',
  on: 'element',
  once: true,
  severity: { entra: 'warning', rfc: 'off' },
  summary: 'E-mail addresses, telephone numbers and postal addresses have the type work.',
  why: 'The troubleshooting page says, in its version of 2026, that only elements of type work of these three are processed; others are passed over without a word. What becomes of an element without a type is not documented.',
  remedy: 'Send the value as an element of type work, if a mapping is to read it.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues'],
  examples: {
    bad: [
      {
        code: inUser({ phoneNumbers: '[{ "type": «"mobile"», "value": "+47 555 01 00" }]' }),
        fixed: inUser({ phoneNumbers: '[{ "type": "work", "value": "+47 555 01 00" }]' }),
      },
      {
        code: inUser({ emails: '[«{» "value": "ahansen@contoso.com" }]' }),
        fixed: inUser({ emails: '[{ "value": "ahansen@contoso.com", "type": "work" }]' }),
      },
    ],
    good: [inUser({ emails: '[{ "type": "work", "value": "ahansen@contoso.com" }]' })],
  },
  check(element, report, { name }) {
    const { type } = element;
    if (!read.has(name) || isTemplate(type) || Object.keys(element).length === 0) return;
    if (typeof type === 'string' ? /^work$/i.test(type) : type !== undefined) return;
    report({
      at: ['type'],
      message:
        type === undefined
          ? 'Only elements of type work are documented to be processed; add "type": "work" if a mapping is to read this one.'
          : 'Only elements of type work are processed; send the value as one if a mapping is to read it.',
      fixes: [{ title: 'Use the type work', changes: [set(['type'], 'work')] }],
    });
  },
});
