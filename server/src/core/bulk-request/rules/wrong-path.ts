import { isObject } from '../../base/json.ts';
import { set, type JsonFix } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { inOperation } from '../example.ts';
import { formOf } from '../paths.ts';
import { defineRule, type Operation } from '../rule.ts';

const useUsers = { title: 'Use /Users', changes: [set(['path'], '/Users')] };

export default defineRule({
  id: 'bulk-request/wrong-path',
  on: 'operation',
  severity: { entra: 'error', rfc: 'warning' },
  summary: 'The path is exactly /Users.',
  why: 'The path counts from the service root, without host, version, query or a slash at its end. It addresses no single user: the job finds the person by the matching attribute, externalId by default.',
  remedy: 'Write "/Users", and let externalId say who is meant.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
  ],
  examples: {
    bad: [
      { code: inOperation({ path: '«"/scim/v2/Users"»' }), fixed: inOperation({ path: '"/Users"' }) },
      { code: inOperation({ path: '«"Users/"»' }), fixed: inOperation({ path: '"/Users"' }) },
      { code: inOperation({ path: '«"/Users/2819c223"»' }), fixed: inOperation({ path: '"/Users"' }) },
    ],
    good: [inOperation({ path: '"/Users"' })],
  },
  check(operation, report) {
    const { path } = operation;
    if (typeof path !== 'string' || isTemplate(path)) return;
    const form = formOf(path);
    if (form === 'form') report({ at: ['path'], message: 'The path must be exactly "/Users".', fixes: [useUsers] });
    if (form === 'one user')
      report({
        at: ['path'],
        message: 'The path must not address one user; write "/Users" and let externalId say who is meant.',
        severity: { entra: 'error', rfc: 'off' },
        fixes: [useUsers, ...withExternalId(path, operation)],
      });
  },
});

/** The id may be the one of the source system; nobody but the person knows. */
function withExternalId(path: string, { data }: Operation): JsonFix[] {
  const id = path.slice(path.lastIndexOf('/') + 1);
  if (!isObject(data) || data.externalId !== undefined || /^bulkId:/i.test(id)) return [];
  return [{ title: 'Use /Users and make the id the externalId', changes: [set(['path'], '/Users'), set(['data', 'externalId'], id)] }];
}
