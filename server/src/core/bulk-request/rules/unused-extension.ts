import { remove } from '../../base/rule.ts';
import { ENTERPRISE, USER } from '../../scim/attributes.ts';
import { schemaMeantBy } from '../../scim/schema-uris.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const uri = 'urn:ietf:params:scim:schemas:extension:contoso:1.0:User';

export default defineRule({
  id: 'bulk-request/unused-extension',
  on: 'other schema',
  severity: 'hint',
  summary: 'Extensions that a user has no attribute of need not be listed.',
  why: 'It does no harm. It may be the trace of an attribute that an export left out.',
  remedy: 'Delete the URI, or add what was to stand under it.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-3'],
  examples: {
    bad: [
      { code: inUser({ schemas: `["${USER}", "${ENTERPRISE}", «"${uri}"»]` }), fixed: inUser({ schemas: `["${USER}", "${ENTERPRISE}"]` }) },
    ],
    good: [inUser({ schemas: `["${USER}", "${ENTERPRISE}", "${uri}"]`, [uri]: '{ "a": "b" }' })],
  },
  check(one, report, user) {
    const { schemas } = user;
    if (!/^urn:/i.test(one) || schemaMeantBy(one) || /^urn:ietf:params:scim:schemas:core:|:Group$/i.test(one) || !Array.isArray(schemas))
      return;
    const isUsed = Object.keys(user).some(
      (name) => name.toLowerCase() === one.toLowerCase() || name.toLowerCase().startsWith(`${one.toLowerCase()}:`),
    );
    if (isUsed) return;
    const at = ['schemas', schemas.indexOf(one)];
    report({
      at,
      message: 'This user has nothing under this URI; delete it, or add what was to stand there.',
      fixes: [{ title: 'Delete it', changes: [remove(at)] }],
    });
  },
});
