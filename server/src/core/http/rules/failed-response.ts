import type { Span } from '../../base/text.ts';
import { describeResponse } from '../describe-response.ts';
import { upload } from '../example.ts';
import type { Response } from '../response.ts';
import { defineRule } from '../rule.ts';

const answer = (status: string, message: string): string =>
  `${upload()}\n«HTTP/1.1 ${status}»\nContent-Type: application/json\n\n{ "error": { "code": "x", "message": ${JSON.stringify(message)} } }\n`;

export default defineRule({
  id: 'http/failed-response',
  on: 'response',
  severity: 'information',
  summary: 'A recorded response says that the request was accepted.',
  why: 'What a status means depends on the call: /bulkUpload, the token endpoint, the logs and the job have causes of their own for the same number.',
  remedy: 'Rest on the status: what to do for each is told there.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
    'https://learn.microsoft.com/graph/errors',
  ],
  examples: {
    bad: [
      { code: answer('401 Unauthorized', 'Access token has expired or is not yet valid.'), fixed: upload() },
      { code: answer('500 Internal Server Error', 'The bucket that stores the ingested data is full'), fixed: upload() },
    ],
    good: [`${upload()}\nHTTP/1.1 202 Accepted\nLocation: https://graph.microsoft.com/v1.0/auditLogs/provisioning\n`],
  },
  check({ response, call, text }, report) {
    const described = describeResponse(response, text, call);
    if (described?.message === undefined) return;
    report({
      span: response.statusSpan,
      message: described.message,
      fixes: [{ title: 'Delete this answer, once its cause is put right', edits: [{ span: withBlanksBefore(response, text), text: '' }] }],
    });
  },
});

function withBlanksBefore({ statusSpan, headers, body }: Response, text: string): Span {
  const end = Math.max(statusSpan.end, body.end, ...headers.map(({ valueSpan }) => valueSpan.end));
  return { start: text.slice(0, statusSpan.start).trimEnd().length, end };
}
