import { isObject } from '../../base/json.ts';
import { set, type JsonFix } from '../../base/rule.ts';
import { CORE, inOperation } from '../example.ts';
import { defineRule, type Operation } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/unsupported-method',
  on: 'operation',
  severity: { entra: 'error', rfc: 'off' },
  summary: 'Every operation uses the method POST.',
  why: 'The endpoint takes no PUT, PATCH or DELETE: the provisioning job compares each record with the directory and decides by itself between create, update, enable and disable. A DELETE example of 2023 was removed from the documentation.',
  remedy: 'Send the whole record with POST; to disable somebody, send it with "active": false.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-faqs',
  ],
  examples: {
    bad: [
      { code: inOperation({ method: '«"PUT"»' }), fixed: inOperation({ method: '"POST"' }) },
      {
        code: inOperation({ method: '«"DELETE"»', data: `{ "schemas": ["${CORE}"], "externalId": "701984" }` }),
        fixed: inOperation({ method: '"POST"', data: `{ "schemas": ["${CORE}"], "externalId": "701984", "active": false }` }),
        leaves: ['bulk-request/missing-user-name', 'bulk-request/missing-enterprise-schema'],
      },
      {
        code: inOperation({
          method: '«"PATCH"»',
          data: '{ "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], "Operations": [] }',
        }),
      },
    ],
    good: [inOperation({ method: '"POST"' })],
  },
  check(operation, report) {
    const method = typeof operation.method === 'string' ? operation.method.toUpperCase() : '';
    if (method !== 'PUT' && method !== 'PATCH' && method !== 'DELETE') return;
    report({
      at: ['method'],
      message: `/bulkUpload takes POST, not ${method}: send the record with POST${method === 'DELETE' ? ' and "active": false to disable it' : ''}.`,
      fixes: fixes(method, operation),
    });
  },
});

/** None of these is safe: POST on a record of somebody who left would enable them. */
function fixes(method: 'PUT' | 'PATCH' | 'DELETE', { data }: Operation): JsonFix[] {
  const isUser = isObject(data) && !Array.isArray(data.Operations);
  if (method === 'DELETE')
    return isUser
      ? [
          {
            title: 'Disable instead (POST, active false)',
            changes: [set(['method'], 'POST'), set(['data', 'active'], false)],
          },
        ]
      : [];
  return method === 'PUT' || isUser ? [{ title: 'Use POST', changes: [set(['method'], 'POST')] }] : [];
}
