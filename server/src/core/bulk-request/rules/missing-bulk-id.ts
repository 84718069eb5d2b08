import { isObject } from '../../base/json.ts';
import { insertFirst, NEW_GUID, set, type Change } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { aRequest, aUser, inOperation } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/missing-bulk-id',
  on: 'operation',
  severity: 'error',
  summary: 'Every operation has a bulkId.',
  why: 'The documentation requires a unique value here, the employee id for example. It tells the records of one request apart.',
  remedy: 'Give the operation a bulkId that no other operation of the request has.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
  ],
  examples: {
    bad: [
      {
        code: aRequest(`«{» "method": "POST", "path": "/Users", "data": ${aUser({ externalId: '"701984"' })} }`),
        fixed: aRequest(`{ "bulkId": "701984", "method": "POST", "path": "/Users", "data": ${aUser({ externalId: '"701984"' })} }`),
      },
      {
        code: inOperation({ bulkId: '«""»', data: aUser({ externalId: '"701984"' }) }),
        fixed: inOperation({ bulkId: '"701984"' }),
      },
    ],
    good: [inOperation({ bulkId: '"op-1"' })],
  },
  check({ bulkId, data, method }, report) {
    if (bulkId !== undefined && bulkId !== null && bulkId !== '') return;
    const externalId = isObject(data) ? data.externalId : undefined;
    const isKnown = typeof externalId === 'string' && externalId !== '' && !isTemplate(externalId);
    const write = (value: unknown): Change => (bulkId === undefined ? insertFirst(['bulkId'], value) : set(['bulkId'], value));
    const isCreated = typeof method !== 'string' || /^post$/i.test(method);
    report({
      ...(isCreated ? {} : { severity: { entra: 'error', rfc: 'off' } as const }), // RFC 7644 asks for it where something is created
      at: ['bulkId'],
      message:
        bulkId === undefined
          ? 'This operation has no "bulkId"; add one that is unique in the request.'
          : 'This "bulkId" is empty; give it a value that is unique in the request.',
      fixes: [
        isKnown
          ? { title: 'Use the externalId as bulkId', safe: true, changes: [write(externalId)] }
          : { title: 'Add a generated bulkId', changes: [write(NEW_GUID)] },
      ],
    });
  },
});
