import { insertFirst, set } from '../../base/rule.ts';
import { ENTERPRISE, USER } from '../../scim/attributes.ts';
import { aUser, inOperation, inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const both = `["${USER}", "${ENTERPRISE}"]`;

export default defineRule({
  id: 'bulk-request/missing-data-schemas',
  on: 'user',
  severity: { entra: 'warning', rfc: 'error' },
  summary: 'The data of every operation names its schemas.',
  why: 'The documentation says that data must list the core User URI and the Enterprise User URI, and every extension that is used. What happens without it is not documented.',
  remedy: 'Add "schemas" with the core User URI, the Enterprise User URI and those of your own extensions.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7643#section-3',
  ],
  examples: {
    bad: [
      {
        code: inOperation({
          '«data»': '{\n        "externalId": "701984",\n        "userName": "ahansen@contoso.com",\n        "active": true\n      }',
        }).replace(/"data": \{[^}]*\},\n\s*/, ''),
        fixed: inOperation({
          data: `{\n        "schemas": ${both},\n        "externalId": "701984",\n        "userName": "ahansen@contoso.com",\n        "active": true\n      }`,
        }),
      },
      { code: inUser({ schemas: '«[]»' }), fixed: inUser({ schemas: both }) },
    ],
    good: [inOperation({ data: aUser() })],
  },
  check(user, report) {
    const { schemas } = user;
    const isMissing = schemas === undefined;
    if (!isMissing && schemas !== null && !(Array.isArray(schemas) && schemas.length === 0)) return;
    const uris = [USER, ENTERPRISE, ...Object.keys(user).filter((name) => name.startsWith('urn:') && name !== USER && name !== ENTERPRISE)];
    report({
      at: ['schemas'],
      message: 'This user names no schemas; list the core User URI and the URI of every extension used.',
      fixes: [{ title: 'Add the schemas', safe: true, changes: [isMissing ? insertFirst(['schemas'], uris) : set(['schemas'], uris)] }],
    });
  },
});
