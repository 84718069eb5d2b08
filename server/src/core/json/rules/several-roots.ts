import { OPERATION, REQUEST } from '../example.ts';
import { defineRule } from '../rule.ts';

const another = OPERATION.replace('op-1', 'op-2').replace('701984', '702001').replace('ahansen', 'bnkosi');

export default defineRule({
  id: 'json/several-roots',
  on: 'several roots',
  severity: 'error',
  summary: 'A file holds one document.',
  why: "A request is one JSON document. Microsoft's script CSV2SCIM writes one for every fifty rows, all into the same file when its output is redirected.",
  remedy: 'Save each document as a file of its own.',
  references: ['https://github.com/AzureAD/entra-id-inbound-provisioning', 'https://www.rfc-editor.org/rfc/rfc8259#section-2'],
  examples: {
    bad: [
      { code: `${REQUEST}\n«{» "schemas": [] }`, fixed: REQUEST },
      {
        code: `${REQUEST}\n«{»${REQUEST.replace(OPERATION, another).slice(1)}`,
        fixed: [REQUEST, REQUEST.replace(OPERATION, `${OPERATION},${another}`)],
      },
    ],
    good: [REQUEST],
  },
  check({ span, count }, report) {
    report({
      span,
      message: `This file holds ${count} JSON documents, and a request is one; save each as a file of its own.`,
      splits: true,
      saidByEditor: ['json', 'jsonc'],
    });
  },
});
