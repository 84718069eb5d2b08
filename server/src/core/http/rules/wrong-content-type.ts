import type { TextFix } from '../../base/rule.ts';
import { ADDRESS, BODY, TOKEN, TYPE } from '../example.ts';
import type { Header } from '../parse.ts';
import { defineRule, type Upload } from '../rule.ts';
import { isOpen, variableIn } from '../variables.ts';

const RIGHT = 'application/scim+json';

export default defineRule({
  id: 'http/wrong-content-type',
  on: 'upload',
  severity: 'error',
  summary: 'The Content-Type of a request to /bulkUpload is application/scim+json.',
  why: 'The endpoint answers 400, "Invalid Data Format", to any other type, application/json included; published quick starts send that one.',
  remedy: 'Write application/scim+json.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload',
  ],
  examples: {
    bad: [
      {
        code: `POST ${ADDRESS}\ncontent-type: «application/json»\n${TOKEN}\n\n${BODY}\n`,
        fixed: `POST ${ADDRESS}\ncontent-type: application/scim+json\n${TOKEN}\n\n${BODY}\n`,
      },
      {
        code: `@type = application/json\n\nPOST ${ADDRESS}\nContent-Type: «{{type}}»\n\n${BODY}\n`,
        fixed: [
          `@type = application/scim+json\n\nPOST ${ADDRESS}\nContent-Type: {{type}}\n\n${BODY}\n`,
          `@type = application/json\n\nPOST ${ADDRESS}\nContent-Type: application/scim+json\n\n${BODY}\n`,
        ],
      },
    ],
    good: [
      `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`,
      `POST ${ADDRESS}\nContent-Type: {{type}}\n\n${BODY}\n`,
      `POST ${ADDRESS}\nContent-Type: Application/SCIM+JSON; charset=utf-8\n\n${BODY}\n`,
    ],
  },
  check(upload, report) {
    const header = upload.header('Content-Type');
    if (!header) return;
    const value = upload.resolve(header.value);
    const [media = ''] = value.split(';');
    if (isOpen(value) || media.trim().toLowerCase() === RIGHT) return;
    report({
      span: header.value === '' ? header.nameSpan : header.valueSpan,
      message:
        header.value === '' ? `This Content-Type is empty; write ${RIGHT}.` : `/bulkUpload takes no other type than ${RIGHT}; write that.`,
      fixes: fixes(header, upload),
    });
  },
});

function fixes({ value, valueSpan, nameSpan }: Header, { file }: Upload): TextFix[] {
  // The same records are sent; the endpoint merely reads them.
  if (value === '')
    return [
      {
        title: `Use ${RIGHT}`,
        safe: true,
        edits: [{ span: { start: nameSpan.end, end: Math.max(nameSpan.end, valueSpan.end) }, text: `: ${RIGHT}` }],
      },
    ];
  const inHeader = { title: `Use ${RIGHT}`, safe: true, edits: [{ span: valueSpan, text: RIGHT }] };
  const found = variableIn(value, file.variables);
  if (!found) return [inHeader];
  // Whether other requests mean the same variable, only the person knows.
  return [
    { title: `Set @${found.name} to ${RIGHT}`, edits: [{ span: found.variable.span, text: RIGHT }] },
    { ...inHeader, title: `Use ${RIGHT} in this header`, safe: false },
  ];
}
