import { isObject } from '../../base/json.ts';
import { remove } from '../../base/rule.ts';
import { ENTERPRISE } from '../../scim/attributes.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/empty-object',
  on: 'extension',
  severity: 'hint',
  summary: 'An extension has attributes.',
  why: 'An empty object says nothing of the person. It may be the trace of attributes that an export left out.',
  remedy: 'Delete it, or add the attributes.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-2.5'],
  examples: {
    bad: [{ code: inUser({ [ENTERPRISE]: '«{}»' }), fixed: inUser({}) }],
    good: [inUser({ [ENTERPRISE]: '{ "department": "Sales" }' })],
  },
  check(uri, report, user) {
    const extension = user[uri];
    if (!isObject(extension) || Object.keys(extension).length > 0) return;
    report({
      at: [uri],
      message: 'This object is empty; delete it, or add its attributes.',
      fixes: [{ title: 'Delete it', changes: [remove([uri])] }],
    });
  },
});
