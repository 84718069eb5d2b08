import { isObject } from '../../base/json.ts';
import { set, type JsonFix } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const emails = '[{ "type": "work", "value": "ahansen@contoso.com" }]';

export default defineRule({
  id: 'bulk-request/missing-user-name',
  on: 'user',
  once: true,
  severity: 'error',
  summary: 'A user has a userName.',
  why: "RFC 7643 requires it, and the default mappings make the sign-in name of it: a user who is created without one has none. Microsoft's own example of an update leaves it out, since people are matched by externalId.",
  remedy: 'Add the name that the person signs in with.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7643#section-4.1.1',
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload',
  ],
  examples: {
    bad: [
      {
        code: inUser({ userName: undefined, emails }).replace('"data"', '«"data"»'),
        fixed: inUser({ userName: undefined, emails }).replace(emails, `${emails},\n        "userName": "ahansen@contoso.com"`),
      },
      { code: inUser({ userName: '«""»' }) },
    ],
    good: [inUser({ userName: '"ahansen@contoso.com"' })],
  },
  check({ userName, emails: addresses }, report) {
    if (userName !== undefined && userName !== null && userName !== '') return;
    report({
      at: ['userName'],
      ...(userName === undefined ? { severity: { entra: 'warning', rfc: 'error' } as const } : {}),
      message:
        userName === undefined
          ? 'This user has no userName; add it, or a user who is created from this has no sign-in name.'
          : 'The userName of this user is empty; give it the name that the person signs in with.',
      fixes: fixesFrom(addresses),
    });
  },
});

/** The primary e-mail address, or the only one. */
function fixesFrom(addresses: unknown): readonly JsonFix[] {
  const list = Array.isArray(addresses) ? addresses.filter(isObject) : [];
  const value = (list.find(({ primary }) => primary === true) ?? (list.length === 1 ? list[0] : undefined))?.value;
  return typeof value === 'string' && value.includes('@') && !isTemplate(value)
    ? [{ title: 'Use the e-mail address as userName', changes: [set(['userName'], value)] }]
    : [];
}
