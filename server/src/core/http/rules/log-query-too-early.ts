import { LOGS, TOKEN, upload } from '../example.ts';
import { isSent } from '../call.ts';
import { maySameJob } from '../flow.ts';
import { defineRule } from '../rule.ts';

const query = `GET ${LOGS}?$filter=jobid eq '{{jobId}}'\n${TOKEN}\n`;

export default defineRule({
  id: 'http/log-query-too-early',
  on: 'log query',
  severity: 'hint',
  summary: 'The logs are asked some minutes after an upload.',
  why: 'An upload is processed after it was accepted: entries appear five to ten minutes later. The preview page spoke of a cycle of 40 minutes. API-driven jobs have no provisioning on demand.',
  remedy: 'Wait some minutes between the two, and ask again.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-concepts',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
  ],
  examples: {
    bad: [{ code: `${upload()}\n###\nGET «${LOGS}?$filter=jobid eq '{{jobId}}'»\n${TOKEN}\n` }],
    good: [`${upload()}\n### Ten minutes later\n${query}`, query],
  },
  check({ index, facts, file: { calls }, request, text }, report) {
    const before = calls[index - 1];
    if (before?.scope !== 'upload' || !isSent(before) || !maySameJob(before, facts)) return;
    if (/\b(?:minutes?|min|wait|sleep|delay|later|after)\b/i.test(text.slice(0, request.target.span.start))) return;
    report({
      span: request.target.span,
      message: 'This stands directly behind an upload, whose entries come five to ten minutes later; send it then, and again.',
    });
  },
});
