import { ENTERPRISE, USER } from '../../scim/attributes.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const wrong = 'urn:contoso payroll:employee';

export default defineRule({
  id: 'bulk-request/wrong-extension-urn',
  on: 'extension',
  severity: 'warning',
  summary: 'The name of an extension is a URN.',
  why: 'RFC 8141 allows letters, digits and a few signs in a URN, in the form urn:NAMESPACE:NAME. RFC 7643 recommends urn:ietf:params:scim:schemas:extension:{org}:1.0:User; the documentation of Graph also uses urn:contoso:employee.',
  remedy:
    'Give the extension a name such as urn:ietf:params:scim:schemas:extension:contoso:1.0:User, here, in schemas, and in the schema of the application.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc8141#section-2',
    'https://www.rfc-editor.org/rfc/rfc7643#section-10.2.1',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-custom-attributes',
  ],
  examples: {
    bad: [{ code: inUser({ schemas: `["${USER}", "${ENTERPRISE}", "${wrong}"]`, [`«${wrong}»`]: '{ "a": "b" }' }) }],
    good: [inUser({ schemas: `["${USER}", "${ENTERPRISE}", "urn:contoso:employee"]`, 'urn:contoso:employee': '{ "a": "b" }' })],
  },
  check(uri, report) {
    if (/^urn:[a-z0-9][a-z0-9-]{0,30}[a-z0-9]:[a-z0-9()+,\-.:=@;$_!*'%/?#&~]+$/i.test(uri)) return;
    report({ at: [uri], part: 'key', message: 'This is not a URN; give the extension a name in the form urn:NAMESPACE:NAME.' });
  },
});
