import { set } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { attributeNamed, ENTERPRISE, enterpriseAttributes, USER } from '../../scim/attributes.ts';
import { names } from '../../scim/schema-uris.ts';
import { inUser } from '../example.ts';
import { flatNameIn } from '../extension.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/missing-enterprise-schema',
  on: 'user',
  once: true,
  severity: { entra: 'information', rfc: 'off' },
  summary: 'The schemas of a user name the Enterprise User URI.',
  why: "The reference of the endpoint lists the Enterprise User URI as required; Microsoft's own sample client leaves it out where a user has no enterprise attribute, and nothing suggests that it matters then.",
  remedy: `Add ${ENTERPRISE} to the schemas of the user to follow the reference to the letter.`,
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://github.com/AzureAD/entra-id-inbound-provisioning',
  ],
  examples: {
    bad: [{ code: inUser({ schemas: `«["${USER}"]»` }), fixed: inUser({ schemas: `["${USER}", "${ENTERPRISE}"]` }) }],
    good: [inUser({ schemas: `["${USER}", "${ENTERPRISE}"]` })],
  },
  check(user, report) {
    const { schemas } = user;
    if (!Array.isArray(schemas) || !schemas.includes(USER) || schemas.some(isTemplate) || names(schemas, ENTERPRISE)) return;
    const isUsed = Object.keys(user).some(
      (name) => (flatNameIn(name)?.[0] ?? name).toLowerCase() === ENTERPRISE.toLowerCase() || attributeNamed(enterpriseAttributes, name),
    );
    if (isUsed) return; // what is wrong there is said there
    report({
      at: ['schemas'],
      message: 'The reference of the endpoint lists the Enterprise User URI too; add it to follow the reference to the letter.',
      fixes: [{ title: 'Add the Enterprise User URI', changes: [set(['schemas', schemas.length], ENTERPRISE)] }],
    });
  },
});
