import { aConfiguration } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'configuration/wrong-urn',
  on: 'urn',
  severity: 'warning',
  summary: 'A custom schema is named by a URN.',
  why: 'Extensions of a user stand under a URN in a payload; under another name nothing is found.',
  remedy: 'Write the URN as the payloads have it, such as urn:ietf:params:scim:schemas:extension:contoso:1.0:User.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc8141#section-2',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-custom-attributes',
  ],
  examples: {
    bad: [{ code: aConfiguration({ customSchemas: '[{ "urn": «"contoso"» }]' }) }],
    good: [aConfiguration({ customSchemas: '[{ "urn": "urn:ietf:params:scim:schemas:extension:contoso:1.0:User" }]' })],
  },
  check({ urn }, report) {
    if (!/^urn:[a-z0-9][a-z0-9-]{0,30}:\S+$/i.test(urn))
      report({ message: 'This is no URN; write it as the payloads have it: urn:ietf:params:scim:schemas:extension:…:User.' });
  },
});
