import { remove, rename } from '../../base/rule.ts';
import { enterpriseAttributes, isCustom, operationMembers, sameButCase, userAttributes, type Attributes } from '../../scim/attributes.ts';
import { nearest } from '../../base/did-you-mean.ts';
import { subSynonyms } from '../../scim/synonyms.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/unknown-sub-attribute',
  on: 'unknown member',
  severity: 'warning',
  summary: 'Complex attributes have the sub-attributes that their definition names.',
  why: 'The schema of the application has no such sub-attribute, so no mapping reads it.',
  remedy: 'Use the sub-attribute that was meant, or delete this one.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7643#section-4',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-faqs',
  ],
  examples: {
    bad: [
      { code: inUser({ name: '{ «"lastName"»: "Hansen" }' }), fixed: inUser({ name: '{ "familyName": "Hansen" }' }) },
      { code: inUser({ name: '{ «"familyNmae"»: "Hansen" }' }), fixed: inUser({ name: '{ "familyName": "Hansen" }' }) },
      {
        code: inUser({ name: '{ "givenName": "Astrid", «"blood"»: "AB" }' }),
        fixed: inUser({ name: '{ "givenName": "Astrid" }' }),
      },
    ],
    good: [inUser({ name: '{ "familyName": "Hansen" }' })],
  },
  check(name, report, known) {
    if (
      known === userAttributes ||
      known === enterpriseAttributes ||
      known === operationMembers ||
      isCustom(known) ||
      sameButCase(known, name)
    )
      return;
    const meant = subSynonyms.get(`${parentOf(known)}.${name.toLowerCase()}`) ?? nearest(name, known.keys());
    report({
      part: 'key',
      message:
        meant === undefined
          ? 'This sub-attribute is not known here; delete it.'
          : `This sub-attribute is not known here; write "${meant}" if that was meant.`,
      fixes: [
        meant === undefined ? { title: 'Delete it', changes: [remove([])] } : { title: `Rename to ${meant}`, changes: [rename([], meant)] },
      ],
    });
  },
});

/** The attribute whose sub-attributes these are. */
const parentOf = (known: Attributes): string => [...known.values()][0]?.path.split('.').at(-2) ?? '';
