import { isObject, type Json } from '../../base/json.ts';
import { move, rename, type JsonFix } from '../../base/rule.ts';
import { userAttributes } from '../../scim/attributes.ts';
import { graphNames } from '../../scim/synonyms.ts';
import { inUser } from '../example.ts';
import { isUrn } from '../extension.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/graph-user-names',
  on: 'user',
  severity: { entra: 'warning', rfc: 'off' },
  summary: 'Users are described in the names of SCIM, not of Microsoft Graph.',
  why: 'The endpoint takes SCIM data and maps it to properties of Entra ID: userName becomes userPrincipalName, active becomes accountEnabled. The names of those properties mean nothing in a payload.',
  remedy:
    'Use the SCIM name: userPrincipalName is userName, accountEnabled is active, surname is name.familyName, jobTitle is title, mobilePhone is an element of phoneNumbers, employeeId is externalId (or employeeNumber of the enterprise extension).',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-faqs',
    'https://learn.microsoft.com/graph/api/resources/user',
  ],
  examples: {
    bad: [
      { code: inUser({ '«jobTitle»': '"Analyst"' }), fixed: inUser({ title: '"Analyst"' }) },
      {
        code: inUser({ '«surname»': '"Hansen"' }),
        fixed: inUser({ name: '{\n          "familyName": "Hansen"\n        }' }),
      },
      { code: inUser({ '«mailNickname»': '"ahansen"' }) },
      { code: inUser({ '«accountEnabled»': 'true' }) },
    ],
    good: [inUser({ title: '"Analyst"' })],
  },
  check(user, report) {
    for (const name in user) {
      const to = userAttributes.has(name) || isUrn(name) ? undefined : graphNames.get(name.toLowerCase());
      if (!to) continue;
      report({
        at: [name],
        part: 'key',
        message: messageFor(to, user),
        fixes: fixesTo(name, to, user),
      });
    }
  },
});

function messageFor(to: readonly string[], user: Json): string {
  const [first, second] = to;
  if (first === undefined)
    return 'This is a name of Microsoft Graph that SCIM has no attribute for; delete it, or put the value under the URI of an extension.';
  const wanted = `"${to.join('.')}"`;
  return second === undefined && first in user
    ? `This is a name of Microsoft Graph, and ${wanted} is there already; delete this, or put another value where SCIM has it.`
    : `This is a name of Microsoft Graph; write ${wanted}.`;
}

/** Only where nothing stands there yet, and the value can stand there as it is. */
function fixesTo(name: string, to: readonly string[], user: Json): readonly JsonFix[] {
  const [first, second] = to;
  if (first === undefined || first === 'phoneNumbers' || first === 'emails') return [];
  if (second === undefined) return first in user ? [] : [{ title: `Rename to ${first}`, changes: [rename([name], first)] }];
  const parent = user[first];
  const isFree = parent === undefined || (isObject(parent) && parent[second] === undefined);
  return isFree ? [{ title: `Move to ${first}.${second}`, changes: [move([name], to)] }] : [];
}
