import { isObject } from '../../base/json.ts';
import { remove } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { ENTERPRISE } from '../../scim/attributes.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/own-manager',
  on: 'user',
  severity: 'warning',
  summary: 'Nobody is their own manager.',
  why: 'The value of the manager is the externalId of this very person. HR systems write that for the head of the organisation.',
  remedy: 'Delete the manager, or name another person.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-4.3'],
  examples: {
    bad: [
      {
        code: inUser({ [ENTERPRISE]: '{ "department": "Sales", "manager": { "value": «"701984"» } }' }),
        fixed: inUser({ [ENTERPRISE]: '{ "department": "Sales" }' }),
      },
    ],
    good: [inUser({ [ENTERPRISE]: '{ "manager": { "value": "700001" } }' })],
  },
  check(user, report) {
    const extension = user[ENTERPRISE];
    const manager = isObject(extension) ? extension.manager : undefined;
    if (!isObject(manager) || typeof manager.value !== 'string' || manager.value === '' || isTemplate(manager.value)) return;
    if (manager.value !== user.externalId) return;
    report({
      at: [ENTERPRISE, 'manager', 'value'],
      message: 'This person would be their own manager; name another one, or delete it.',
      fixes: [{ title: 'Delete the manager', changes: [remove([ENTERPRISE, 'manager'])] }],
    });
  },
});
