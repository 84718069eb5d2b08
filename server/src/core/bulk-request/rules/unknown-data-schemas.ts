import { rename, set, type Change } from '../../base/rule.ts';
import { ENTERPRISE, USER } from '../../scim/attributes.ts';
import { schemaMeantBy, WITHOUT_EXTENSION } from '../../scim/schema-uris.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/unknown-data-schemas',
  on: 'other schema',
  severity: 'warning',
  summary: 'URIs that look like those of SCIM are those of SCIM.',
  why: 'Only the core User URI and the Enterprise User URI are defined for users. An attribute under a URI that is almost one of them is read by no mapping.',
  remedy: 'Write the URI that was meant.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-10.4', 'https://www.rfc-editor.org/rfc/rfc7643#section-3'],
  examples: {
    bad: [
      {
        code: inUser({ schemas: `["${USER}", «"${WITHOUT_EXTENSION}"»]`, [WITHOUT_EXTENSION]: '{ "department": "Sales" }' }),
        fixed: inUser({ schemas: `["${USER}", "${ENTERPRISE}"]`, [ENTERPRISE]: '{ "department": "Sales" }' }),
      },
      { code: inUser({ schemas: `["${USER}", «"${ENTERPRISE}s"»]` }), fixed: inUser({ schemas: `["${USER}", "${ENTERPRISE}"]` }) },
      { code: inUser({ schemas: `["${USER}", "${ENTERPRISE}", «"urn:ietf:params:scim:schemas:core:2.0:Device"»]` }) },
    ],
    good: [
      inUser({
        schemas: `["${USER}", "${ENTERPRISE}", "urn:ietf:params:scim:schemas:extension:contoso:1.0:User"]`,
        'urn:ietf:params:scim:schemas:extension:contoso:1.0:User': '{ "a": "b" }',
      }),
    ],
  },
  check(uri, report, user) {
    const { schemas } = user;
    if (!/^urn:ietf:params:scim:/i.test(uri) || !Array.isArray(schemas) || /:Group$/i.test(uri)) return;
    const at = ['schemas', schemas.indexOf(uri)];
    const meant = schemaMeantBy(uri);
    const isOnlyCase = meant?.toLowerCase() === uri.toLowerCase();
    if (isOnlyCase || (meant === undefined && !/^urn:ietf:params:scim:schemas:core:/i.test(uri))) return;
    if (meant === undefined) {
      report({ at, message: 'This is no schema of users; delete it, or put what is meant here.' });
      return;
    }
    const container: readonly Change[] = uri in user && !(meant in user) ? [rename([uri], meant)] : [];
    report({
      at,
      message: `SCIM has no such schema; write ${meant} if that was meant.`,
      fixes: schemas.includes(meant) ? [] : [{ title: 'Write the URI that was meant', changes: [set(at, meant), ...container] }],
    });
  },
});
