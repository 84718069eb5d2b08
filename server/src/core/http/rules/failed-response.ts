import type { Span } from '../../base/text.ts';
import { describeResponse } from '../describe-response.ts';
import { endOfValue } from '../body.ts';
import { upload } from '../example.ts';
import { endsBody, isComment, isVariable, linesOf } from '../lines.ts';
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
      {
        code: `${upload()}\n«HTTP/1.1 400 Bad Request»\n\n> {% client.log("answered") %}\n`,
        fixed: `${upload()}\n> {% client.log("answered") %}\n`,
      },
      {
        code: `${upload()}\n«HTTP/1.1 403 Forbidden»\n\n{ "error": {} }\n\n# later\n> {% client.log("answered") %}\n`,
        fixed: `${upload()}\n# later\n> {% client.log("answered") %}\n`,
      },
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

/** The answer alone: what tools do with it, and comments, may stand behind it. */
function withBlanksBefore({ statusSpan, headers, body }: Response, text: string): Span {
  const before = /\s*$/.exec(text.slice(0, statusSpan.start).replace(/^\uFEFF/, '!'))?.[0].length ?? 0;
  const headEnd = Math.max(statusSpan.end, ...headers.map(({ valueSpan }) => valueSpan.end));
  return { start: statusSpan.start - before, end: Math.max(headEnd, endOfBody(text, headEnd, body)) };
}

function endOfBody(text: string, headEnd: number, body: Span): number {
  const isApart = /^\s*$/.test(text.slice(headEnd, body.start));
  if (!isApart || body.start === body.end) return headEnd;
  const written = text.slice(body.start, body.end);
  if (/^\s*[[{]/.test(written)) return body.start + endOfValue(written);
  const over = linesOf(written).find((line) => endsBody(line) || isComment(line) || isVariable(line));
  const length = written.slice(0, over?.start).trimEnd().length;
  return length === 0 ? headEnd : body.start + length;
}
