import { set } from '../../base/rule.ts';
import { ENTERPRISE, USER } from '../../scim/attributes.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/wrong-data-schemas-case',
  on: 'other schema',
  severity: 'warning',
  summary: 'URIs of schemas are written in their letter case.',
  why: 'RFC 7643 compares schema URIs letter by letter.',
  remedy: 'Write the URI as it is defined.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-3'],
  examples: {
    bad: [
      {
        code: inUser({ schemas: `[«"${USER.replace(':User', ':user')}"», "${ENTERPRISE}"]` }),
        fixed: inUser({ schemas: `["${USER}", "${ENTERPRISE}"]` }),
      },
    ],
    good: [inUser({ schemas: `["${USER}", "${ENTERPRISE}"]` })],
  },
  check(uri, report, { schemas }) {
    const meant = [USER, ENTERPRISE].find((known) => known.toLowerCase() === uri.toLowerCase());
    if (meant === undefined || !Array.isArray(schemas)) return;
    const at = ['schemas', schemas.indexOf(uri)];
    report({
      at,
      message: `This URI has the wrong letter case; write ${meant}.`,
      fixes: [{ title: 'Write the URI as it is defined', safe: true, changes: [set(at, meant)] }],
    });
  },
});
