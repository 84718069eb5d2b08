import { REQUEST } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'json/several-roots',
  on: 'several roots',
  severity: 'error',
  summary: 'A file holds one document.',
  why: "A request is one JSON document. Microsoft's script CSV2SCIM writes one for every fifty rows, all into the same file when its output is redirected.",
  remedy: 'Save each document as a file of its own.',
  references: ['https://github.com/AzureAD/entra-id-inbound-provisioning', 'https://www.rfc-editor.org/rfc/rfc8259#section-2'],
  examples: {
    bad: [{ code: `${REQUEST}\n«{» "schemas": [] }` }],
    good: [REQUEST],
  },
  check({ span, count }, report) {
    report({
      span,
      message: `This file holds ${count} JSON documents, and a request is one; save each as a file of its own.`,
      saidByEditor: ['json', 'jsonc'],
    });
  },
});
