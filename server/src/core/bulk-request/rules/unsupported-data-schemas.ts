import { isObject } from '../../base/json.ts';
import { anOperation, aRequest, aUser, inUser } from '../example.ts';
import { formOf } from '../paths.ts';
import { defineRule } from '../rule.ts';
import { isGroup } from '../user.ts';

const GROUP = '{\n        "schemas": [«"urn:ietf:params:scim:schemas:core:2.0:Group"»],\n        "displayName": "Sales"\n      }';

export default defineRule({
  id: 'bulk-request/unsupported-data-schemas',
  on: 'operation',
  severity: { entra: 'error', rfc: 'off' },
  summary: 'The data is that of a user, not of a group.',
  why: 'The endpoint provisions users alone; the documentation names no other resource.',
  remedy: 'Send users only; groups are made in Entra ID itself.',
  references: ['https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload'],
  examples: {
    bad: [{ code: aRequest(anOperation({ data: GROUP })) }],
    good: [inUser({}), aRequest(anOperation({ data: aUser() }))],
  },
  check({ data, path }, report) {
    if (!isObject(data) || !isGroup(data) || !Array.isArray(data.schemas)) return;
    if (typeof path === 'string' && formOf(path) === 'other') return; // said of the path
    const at = data.schemas.findIndex((uri) => typeof uri === 'string' && /:Group$/i.test(uri));
    report({ at: ['data', 'schemas', at], message: 'This endpoint takes no groups; send users only.' });
  },
});
