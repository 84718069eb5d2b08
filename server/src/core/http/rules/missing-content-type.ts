import { distance } from '../../base/did-you-mean.ts';
import { ADDRESS, BODY, TOKEN, TYPE } from '../example.ts';
import type { Header } from '../parse.ts';
import { defineRule, type Upload } from '../rule.ts';

const MISSPELT = 2;

export default defineRule({
  id: 'http/missing-content-type',
  on: 'upload',
  severity: 'error',
  summary: 'A request to /bulkUpload names its Content-Type.',
  why: 'The endpoint answers 400, "Invalid Data Format", without this header. The troubleshooting page calls it the most common cause.',
  remedy: 'Add the header Content-Type: application/scim+json.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload',
  ],
  examples: {
    bad: [
      { code: `POST «${ADDRESS}»\n${TOKEN}\n\n${BODY}\n`, fixed: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n` },
      { code: `POST «${ADDRESS}»\n\n${BODY}\n`, fixed: `POST ${ADDRESS}\n${TYPE}\n\n${BODY}\n` },
      { code: `POST «${ADDRESS}»\n${TOKEN}\n${BODY}\n`, fixed: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n` },
      {
        code: `POST «${ADDRESS}»\n...defaultHeaders\n\n< ./hire.scim.json\n`,
        fixed: `POST ${ADDRESS}\n...defaultHeaders\n${TYPE}\n\n< ./hire.scim.json\n`,
      },
    ],
    good: [`POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`, `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n< ./hire.scim.json\n`],
  },
  check(upload, report) {
    const { request, file } = upload;
    if (!request.body || upload.header('Content-Type') || isSaidElsewhere(upload)) return;
    const supplied = request.spreads.length > 0 || file.imports;
    report({
      span: request.target.span,
      message: supplied
        ? 'No Content-Type is written here; unless what is imported supplies it, add Content-Type: application/scim+json.'
        : 'This request has no Content-Type; add Content-Type: application/scim+json.',
      ...(supplied ? { severity: 'information' as const } : {}),
      fixes: [
        {
          title: 'Add Content-Type: application/scim+json',
          safe: !supplied, // the same records are sent; the endpoint merely reads them
          edits: [
            { span: { start: request.headEnd, end: request.headEnd }, text: `${file.eol}${TYPE}${request.lacksBlankLine ? file.eol : ''}` },
          ],
        },
      ],
    });
  },
});

/** A header that is misspelt, or stands below the blank line, is another mistake. */
function isSaidElsewhere({ request: { headers, strayHeaders } }: Upload): boolean {
  const isMeant = ({ name }: Header): boolean => distance(name.toLowerCase(), 'content-type', MISSPELT) <= MISSPELT;
  return headers.some(isMeant) || strayHeaders.some(isMeant);
}
