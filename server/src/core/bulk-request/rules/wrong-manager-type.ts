import { isObject } from '../../base/json.ts';
import { kept, wrap, type JsonFix, type Path } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { ENTERPRISE } from '../../scim/attributes.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const withManager = (manager: string): string => inUser({ [ENTERPRISE]: `{ "manager": ${manager} }` });

export default defineRule({
  id: 'bulk-request/wrong-manager-type',
  on: 'user',
  severity: 'warning',
  summary: 'The manager is an object whose value is the externalId of the manager.',
  why: 'RFC 7643 says that the value is the id of the manager at the service; the documentation of this endpoint resolves it by externalId. An e-mail address, a distinguished name or a path finds nobody.',
  remedy: 'Write "manager": { "value": … } with the externalId of the manager.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7643#section-4.3',
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload',
  ],
  examples: {
    bad: [
      { code: withManager('«"700001"»'), fixed: withManager('{\n          "value": "700001"\n        }') },
      { code: withManager('«[{ "value": "700001" }]»'), fixed: withManager('{ "value": "700001" }') },
      { code: withManager('{ "value": «"boss@contoso.com"» }') },
      { code: withManager('{ "value": «"/Users/700001"» }') },
      { code: withManager('{ "value": «"CN=Boss,OU=Staff,DC=contoso,DC=com"» }') },
    ],
    good: [withManager('{ "value": "700001" }')],
  },
  check(user, report) {
    const extension = user[ENTERPRISE];
    if (!isObject(extension)) return;
    const name = Object.keys(extension).find((one) => one.toLowerCase() === 'manager');
    const manager = name === undefined ? undefined : extension[name];
    if (name === undefined || manager === undefined || manager === null || isTemplate(manager)) return;
    const at: Path = [ENTERPRISE, name];
    if (!isObject(manager)) {
      report({
        at,
        message: 'The manager must be an object: write { "value": … } with the externalId of the manager.',
        fixes: fixesOf(manager, at),
      });
      return;
    }
    const { value } = manager;
    if (typeof value !== 'string' || isTemplate(value) || !/@|^\/?Users\/|^CN=/i.test(value)) return;
    report({ at: [...at, 'value'], message: 'This must be the externalId of the manager, not an address or a path; write that.' });
  },
});

function fixesOf(manager: unknown, at: Path): readonly JsonFix[] {
  if (typeof manager === 'string' && manager !== '' && !/@|^\/?Users\/|^CN=/i.test(manager))
    return [{ title: 'Make it an object', changes: [wrap(at, { value: kept() })] }];
  if (Array.isArray(manager) && manager.length === 1 && isObject(manager[0]))
    return [{ title: 'Take it out of [ ]', safe: true, changes: [wrap(at, kept([0]))] }];
  return [];
}
