import { insertFirst } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { ENTERPRISE, USER } from '../../scim/attributes.ts';
import { names } from '../../scim/schema-uris.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/missing-core-schema',
  on: 'user',
  severity: { entra: 'warning', rfc: 'error' },
  summary: 'The schemas of a user name the core User URI.',
  why: 'The documentation says that it must be listed, and RFC 7643 that schemas hold the base schema of a resource; a published lab sends payloads without it and expects them to be accepted.',
  remedy: `Add ${USER} to the schemas of this user.`,
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7643#section-3.3',
    'https://github.com/iCC-seschuck/MasterclassELDK26',
  ],
  examples: {
    bad: [
      {
        code: inUser({ schemas: `["${ENTERPRISE}"]` }).replace(`["${ENTERPRISE}"]`, `«["${ENTERPRISE}"]»`),
        fixed: inUser({ schemas: `["${USER}", "${ENTERPRISE}"]` }),
      },
    ],
    good: [inUser({ schemas: `["${USER}", "${ENTERPRISE}"]` })],
  },
  check({ schemas }, report) {
    if (!Array.isArray(schemas) || schemas.length === 0) return;
    if (schemas.some(isTemplate) || names(schemas, USER)) return;
    report({
      at: ['schemas'],
      message: `The schemas of this user lack the core User URI; add ${USER}.`,
      fixes: [{ title: 'Add the core User URI', safe: true, changes: [insertFirst(['schemas', 0], USER)] }],
    });
  },
});
