import { set } from '../../base/rule.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const truth: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['0', false],
]);

export default defineRule({
  id: 'bulk-request/wrong-boolean-type',
  on: 'wrong type',
  severity: { entra: 'warning', rfc: 'error' },
  summary: 'A boolean is true or false, without quotes.',
  why: 'RFC 7643 defines booleans as those of JSON. A text such as "False" is not empty, so it may be read as true.',
  remedy: 'Write true or false without quotes.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7643#section-2.3.2',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-faqs',
  ],
  examples: {
    bad: [
      { code: inUser({ active: '«"False"»' }), fixed: inUser({ active: 'false' }) },
      { code: inUser({ active: '«1»' }), fixed: inUser({ active: 'true' }) },
      {
        code: inUser({ emails: '[{ "type": "work", "value": "ahansen@contoso.com", "primary": «"true"» }]' }),
        fixed: inUser({ emails: '[{ "type": "work", "value": "ahansen@contoso.com", "primary": true }]' }),
      },
    ],
    good: [inUser({ active: 'false' })],
  },
  check(value, report, { name, type, path }) {
    const meant = type === 'boolean' ? booleanIn(value) : undefined;
    if (meant === undefined) return;
    const isText = /^(?:true|false)$/i.test(String(value));
    report({
      message: `"${name}" is a boolean; write ${meant}${typeof value === 'string' ? ' without quotes' : ''}.`,
      fixes: [{ title: `Write ${meant}`, safe: isText && path !== 'active', changes: [set([], meant)] }],
    });
  },
});

/** What a text or number means as a boolean, if it means one. */
export const booleanIn = (value: unknown): boolean | undefined =>
  typeof value === 'string' || typeof value === 'number' ? truth.get(String(value).toLowerCase()) : undefined;
