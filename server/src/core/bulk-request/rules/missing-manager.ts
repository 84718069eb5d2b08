import { isObject } from '../../base/json.ts';
import { remove } from '../../base/rule.ts';
import { ENTERPRISE } from '../../scim/attributes.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const withManager = (manager: string): string => inUser({ [ENTERPRISE]: `{ "department": "Sales", ${manager} }` });

export default defineRule({
  id: 'bulk-request/missing-manager',
  on: 'user',
  severity: 'hint',
  summary: 'A manager has a value.',
  why: 'Without a value nobody is named. It is mostly the trace of a column of an export that had no value.',
  remedy: 'Add the externalId of the manager, or delete the member.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-4.3'],
  examples: {
    bad: [
      { code: withManager('«"manager"»: {}'), fixed: inUser({ [ENTERPRISE]: '{ "department": "Sales" }' }) },
      { code: withManager('"manager": { "value": «""» }'), fixed: inUser({ [ENTERPRISE]: '{ "department": "Sales" }' }) },
    ],
    good: [withManager('"manager": { "value": "700001" }')],
  },
  check(user, report) {
    const extension = user[ENTERPRISE];
    const manager = isObject(extension) ? extension.manager : undefined;
    if (!isObject(manager) || !(manager.value === undefined || manager.value === '') || '$ref' in manager) return;
    report({
      at: [ENTERPRISE, 'manager', 'value'],
      message: 'This names no manager; add the externalId of the manager, or delete it.',
      fixes: [{ title: 'Delete the manager', changes: [remove([ENTERPRISE, 'manager'])] }],
    });
  },
});
