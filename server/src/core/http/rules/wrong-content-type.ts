import type { Span } from '../../base/text.ts';
import { ADDRESS, BODY, TOKEN, TYPE } from '../example.ts';
import type { Header } from '../header.ts';
import { defineRule, type Call, type HttpFix } from '../rule.ts';
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
      {
        code: `POST ${ADDRESS}\n«Content-Type: application/json»\n${TOKEN}\ncontent-type: application/scim+json\n\n${BODY}\n`,
        fixed: `POST ${ADDRESS}\n${TOKEN}\ncontent-type: application/scim+json\n\n${BODY}\n`,
      },
      {
        code: `POST ${ADDRESS}\nContent-Type: «application/scim+json, application/json»\n${TOKEN}\n\n${BODY}\n`,
        fixed: `POST ${ADDRESS}\nContent-Type: application/scim+json\n${TOKEN}\n\n${BODY}\n`,
      },
      { code: `POST ${ADDRESS}\nContent-Type: «multipart/form-data; boundary=a»\n${TOKEN}\n\n--a\n\n${BODY}\n--a--\n` },
    ],
    good: [
      `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`,
      `POST ${ADDRESS}\nContent-Type: {{type}}\n${TOKEN}\n\n${BODY}\n`,
      `POST ${ADDRESS}\nContent-Type: Application/SCIM+JSON\n${TOKEN}\n\n${BODY}\n`,
      `POST ${ADDRESS}\nContent-Type: application/scim+json,\n${TOKEN}\n\n${BODY}\n\n?? status == 202\n`,
    ],
  },
  check(upload, report) {
    const headers = upload.request.headers.filter(({ name }) => name.toLowerCase() === 'content-type');
    const header = headers.find((one) => isRight(upload, one)) ?? headers[0];
    if (!header) return;
    for (const other of headers) {
      if (other === header || isOpen(upload.resolve(other.value))) continue;
      report({
        span: { start: other.nameSpan.start, end: other.valueSpan.end },
        message: `Tools send both types as one value, which is not ${RIGHT}; delete this one.`,
        ...(isRight(upload, other) ? { severity: 'warning' } : {}),
        fixes:
          upload.request.form === 'curl'
            ? []
            : [{ title: 'Delete this Content-Type', edits: [{ span: lineOf(other, upload.text), text: '' }] }],
      });
    }
    const value = valueOf(upload, header);
    if (isOpen(value) || isRight(upload, header)) return;
    const { body, form } = upload.request;
    // What is no JSON, a multipart form say, does not become a bulk request by its name.
    const isBulkRequest = form === 'curl' || body?.kind !== 'text';
    report({
      span: header.value === '' ? header.nameSpan : header.valueSpan,
      message:
        header.value === '' ? `This Content-Type is empty; write ${RIGHT}.` : `/bulkUpload takes no other type than ${RIGHT}; write that.`,
      fixes: isBulkRequest ? fixes(header, upload.file.variables) : [],
    });
  },
});

/** httpYac takes a comma off the end of a header; nobody else does. */
function valueOf({ resolve, file }: Call, { value }: Header): string {
  const resolved = resolve(value);
  return file.tools.includes('httpyac') ? resolved.replace(/,\s*$/, '') : resolved;
}

const isRight = (upload: Call, header: Header): boolean => valueOf(upload, header).split(';')[0]?.trim().toLowerCase() === RIGHT;

/** With the line break before it: a header never stands in the first line. */
const lineOf = ({ nameSpan, valueSpan }: Header, text: string): Span => ({
  start: nameSpan.start - (/(?:\r\n|\n|\r)[ \t]*$/.exec(text.slice(0, nameSpan.start))?.[0].length ?? 0),
  end: valueSpan.end,
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
