import { remove } from '../../base/rule.ts';
import { ENTERPRISE, USER } from '../../scim/attributes.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/duplicate-data-schemas',
  on: 'user',
  severity: 'warning',
  summary: 'A URI stands once in the schemas of a user.',
  why: 'RFC 7643 says that schemas must not hold a URI twice.',
  remedy: 'Delete one of the two.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-3'],
  examples: {
    bad: [
      {
        code: inUser({ schemas: `["${USER}", "${ENTERPRISE}", «"${USER}"»]` }),
        fixed: inUser({ schemas: `["${USER}", "${ENTERPRISE}"]` }),
      },
    ],
    good: [inUser({ schemas: `["${USER}", "${ENTERPRISE}"]` })],
  },
  check({ schemas }, report) {
    if (!Array.isArray(schemas)) return;
    for (let i = 1; i < schemas.length; i++) {
      if (typeof schemas[i] !== 'string' || schemas.indexOf(schemas[i]) === i) continue;
      report({
        at: ['schemas', i],
        message: 'This URI stands twice in the schemas; delete one.',
        fixes: [{ title: 'Delete this one', safe: true, changes: [remove(['schemas', i])] }],
      });
    }
  },
});
