import { isObject } from '../../base/json.ts';
import { insertFirst, set, type JsonFix } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { ENTERPRISE, USER } from '../../scim/attributes.ts';
import { aUser, inOperation, inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/missing-external-id',
  on: 'user',
  severity: { entra: 'error', rfc: 'off' },
  summary: 'Every user has an externalId.',
  why: 'The documentation requires it: it is the permanent key of the person in the source system, the default matching attribute (it is compared with employeeId), and what the provisioning log shows as the id of the source. A log was seen to say "Source identifier of an entry cannot be empty" without it.',
  remedy: 'Add the id that the source system has for this person and never changes, not a value made for this request.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-faqs',
  ],
  examples: {
    bad: [
      {
        code: inOperation({
          '«data»': `{\n        "schemas": ["${USER}", "${ENTERPRISE}"],\n        "userName": "ahansen@contoso.com",\n        "active": true\n      }`,
        }).replace(/"data": \{[^}]*\},\n\s*/, ''),
      },
      {
        code: inUser({ schemas: `["${USER}", "${ENTERPRISE}"]`, externalId: '«""»', [ENTERPRISE]: '{ "employeeNumber": "701984" }' }),
        fixed: inUser({ schemas: `["${USER}", "${ENTERPRISE}"]`, externalId: '"701984"', [ENTERPRISE]: '{ "employeeNumber": "701984" }' }),
      },
    ],
    good: [inOperation({ data: aUser() })],
  },
  check(user, report) {
    const { externalId } = user;
    if (externalId !== undefined && externalId !== null && externalId !== '') return;
    report({
      at: ['externalId'],
      message:
        externalId === undefined
          ? 'This user has no externalId; add the id that the source system has for the person.'
          : 'The externalId of this user is empty; give it the id that the source system has for the person.',
      fixes: fixes(user[ENTERPRISE], externalId === undefined),
    });
  },
});

/** Never the bulkId, which is made for one request; never safe, since it decides whom the record is about. */
function fixes(enterprise: unknown, isMissing: boolean): JsonFix[] {
  const number = isObject(enterprise) ? enterprise.employeeNumber : undefined;
  if (typeof number !== 'string' || number === '' || isTemplate(number)) return [];
  return [
    {
      title: 'Use the employeeNumber as externalId',
      changes: [isMissing ? insertFirst(['externalId'], number) : set(['externalId'], number)],
    },
  ];
}
