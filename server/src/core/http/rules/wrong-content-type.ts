import { ADDRESS, BODY, TOKEN, TYPE } from '../example.ts';
import type { Header } from '../header.ts';
import { defineRule, type HttpFix } from '../rule.ts';
import { isOpen, variableIn, type Variables } from '../variables.ts';

const RIGHT = 'application/scim+json';

export default defineRule({
  id: 'http/wrong-content-type',
  on: 'upload',
  alsoOn: ['elsewhere'],
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
        code: `@type = application/json\n\nPOST ${ADDRESS}\nContent-Type: «{{type}}»\n${TOKEN}\n\n${BODY}\n`,
        fixed: [
          `@type = application/scim+json\n\nPOST ${ADDRESS}\nContent-Type: {{type}}\n${TOKEN}\n\n${BODY}\n`,
          `@type = application/json\n\nPOST ${ADDRESS}\nContent-Type: application/scim+json\n${TOKEN}\n\n${BODY}\n`,
        ],
      },
    ],
    good: [
      `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`,
      `POST ${ADDRESS}\nContent-Type: {{type}}\n${TOKEN}\n\n${BODY}\n`,
      `POST ${ADDRESS}\nContent-Type: Application/SCIM+JSON\n${TOKEN}\n\n${BODY}\n`,
      `POST ${ADDRESS}\nContent-Type: application/scim+json,\n${TOKEN}\n\n${BODY}\n\n?? status == 202\n`,
    ],
  },
  check(upload, report) {
    const header = upload.header('Content-Type');
    if (!header) return;
    const resolved = upload.resolve(header.value);
    // httpYac takes a comma off the end of a header; nobody else does.
    const value = upload.file.tools.includes('httpyac') ? resolved.replace(/,\s*$/, '') : resolved;
    const [media = ''] = value.split(';');
    if (isOpen(value) || media.trim().toLowerCase() === RIGHT) return;
    report({
      span: header.value === '' ? header.nameSpan : header.valueSpan,
      message:
        header.value === '' ? `This Content-Type is empty; write ${RIGHT}.` : `/bulkUpload takes no other type than ${RIGHT}; write that.`,
      fixes: fixes(header, upload.file.variables),
    });
  },
});

function fixes({ value, valueSpan, nameSpan }: Header, variables: Variables): HttpFix[] {
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
  const variable = variableIn(value);
  if (variable === undefined || !variables.has(variable)) return [inHeader];
  // Whether other requests mean the same variable, only the person knows.
  return [
    { title: `Set @${variable} to ${RIGHT}`, edits: [{ variable, text: RIGHT }] },
    { ...inHeader, title: `Use ${RIGHT} in this header`, safe: false },
  ];
}
