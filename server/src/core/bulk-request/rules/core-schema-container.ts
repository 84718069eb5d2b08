import { isObject } from '../../base/json.ts';
import { move, remove } from '../../base/rule.ts';
import { USER } from '../../scim/attributes.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/core-schema-container',
  on: 'extension',
  severity: 'warning',
  summary: 'The attributes of the core schema stand at the top of data.',
  why: 'RFC 7643 has containers for extensions only; core attributes under the core User URI are read by no mapping.',
  remedy: 'Move the attributes out of this object, to the top of data.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-3.3'],
  examples: {
    bad: [
      {
        code: inUser({ [`«${USER}»`]: '{ "title": "Analyst", "nickName": "Asta" }' }),
        fixed: inUser({ title: '"Analyst"', nickName: '"Asta"' }),
      },
    ],
    good: [inUser({ title: '"Analyst"' })],
  },
  check(uri, report, user) {
    if (uri !== USER) return;
    const container = user[uri];
    const names = isObject(container) ? Object.keys(container) : [];
    const isFree = isObject(container) && names.every((name) => !(name in user));
    report({
      at: [uri],
      part: 'key',
      message: 'Core attributes stand at the top of data, not under this URI; put them there.',
      fixes: isFree
        ? [{ title: 'Move them to the top of data', changes: [...names.map((name) => move([uri, name], [name])), remove([uri])] }]
        : [],
    });
  },
});
