import { set } from '../../base/rule.ts';
import { ENTERPRISE, USER } from '../../scim/attributes.ts';
import { isOutdated, schemaMeantBy } from '../../scim/schema-uris.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/outdated-data-schemas',
  on: 'other schema',
  severity: 'error',
  summary: 'The URIs are those of SCIM 2.0.',
  why: 'URIs that begin with urn:scim: are those of SCIM 1.1 and of drafts; SCIM 2.0 defines others, and the documentation requires these.',
  remedy: 'Write the URI of SCIM 2.0.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7643#section-10',
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
  ],
  examples: {
    bad: [
      {
        code: inUser({ schemas: `[«"urn:scim:schemas:core:1.0"», "${ENTERPRISE}"]` }),
        fixed: inUser({ schemas: `["${USER}", "${ENTERPRISE}"]` }),
      },
      {
        code: inUser({ schemas: `["${USER}", «"urn:scim:schemas:extension:enterprise:1.0"»]` }),
        fixed: inUser({ schemas: `["${USER}", "${ENTERPRISE}"]` }),
      },
    ],
    good: [inUser({ schemas: `["${USER}", "${ENTERPRISE}"]` })],
  },
  check(uri, report, { schemas }) {
    const meant = isOutdated(uri) ? schemaMeantBy(uri) : undefined;
    if (meant === undefined || !Array.isArray(schemas)) return;
    const at = ['schemas', schemas.indexOf(uri)];
    report({
      at,
      message: `This URI is not of SCIM 2.0; write ${meant}.`,
      fixes: schemas.includes(meant) ? [] : [{ title: 'Write the URI of SCIM 2.0', safe: true, changes: [set(at, meant)] }],
    });
  },
});
