import { isObject } from '../../base/json.ts';
import { set } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { ENTERPRISE, USER } from '../../scim/attributes.ts';
import { names } from '../../scim/schema-uris.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const extension = 'urn:ietf:params:scim:schemas:extension:contoso:1.0:User';

export default defineRule({
  id: 'bulk-request/undeclared-extension',
  on: 'extension',
  severity: { entra: 'warning', rfc: 'error' },
  summary: 'Every extension that a user has is listed in its schemas.',
  why: 'RFC 7643 requires it, and the tutorial on custom attributes always does it. Whether attributes of an extension that is not listed are read is not documented.',
  remedy: 'Add the URI of the extension to the schemas of this user.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-custom-attributes',
    'https://www.rfc-editor.org/rfc/rfc7643#section-3.3',
  ],
  examples: {
    bad: [
      {
        code: inUser({ schemas: `["${USER}", "${ENTERPRISE}"]`, [`«${extension}»`]: '{ "schoolCode": "4711" }' }),
        fixed: inUser({ schemas: `["${USER}", "${ENTERPRISE}", "${extension}"]`, [extension]: '{ "schoolCode": "4711" }' }),
      },
    ],
    good: [inUser({ schemas: `["${USER}", "${ENTERPRISE}", "${extension}"]`, [extension]: '{ "schoolCode": "4711" }' })],
  },
  check(uri, report, user) {
    const { schemas } = user;
    if (!Array.isArray(schemas) || schemas.length === 0 || !isObject(user[uri])) return;
    if (schemas.some(isTemplate) || names(schemas, uri)) return;
    report({
      at: [uri],
      part: 'key',
      message: `This extension is not listed in the schemas of the user; add ${uri} there.`,
      fixes: [{ title: 'Add the extension to schemas', safe: true, changes: [set(['schemas', schemas.length], uri)] }],
    });
  },
});
