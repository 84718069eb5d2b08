import type { TextEdit } from '../../base/text.ts';
import { ADDRESS, BODY, TOKEN, TYPE } from '../example.ts';
import { isOpen } from '../variables.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'http/wrong-method',
  on: 'upload',
  alsoOn: ['elsewhere'],
  severity: 'error',
  summary: 'A request to /bulkUpload is a POST.',
  why: 'The endpoint knows no other method; updates and disablements are sent with POST too. A request line without a method is sent as GET.',
  remedy: 'Write POST before the address.',
  references: [
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-faqs',
  ],
  examples: {
    bad: [
      { code: `«PUT» ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`, fixed: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n` },
      {
        code: `?? status == 202\n###\n«post» ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`,
        fixed: `?? status == 202\n###\nPOST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`,
      },
      { code: `«${ADDRESS}»\n${TOKEN}\n${TYPE}\n\n${BODY}\n`, fixed: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n` },
    ],
    good: [
      `post ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`,
      `{{method}} ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`,
      `POST ${ADDRESS} HTTP/1.1\n${TOKEN}\n${TYPE}\n\n${BODY}\n`,
    ],
  },
  check({ request: { method, target, form, headEnd }, file: { tools }, resolve }, report) {
    const written = resolve(method?.text ?? '');
    if (isOpen(written)) return;
    if (written.toUpperCase() === 'POST') {
      const isLost = written !== 'POST' && tools.every((tool) => tool === 'httpyac');
      if (!isLost || !method) return;
      report({
        span: method.span,
        message: 'In httpYac a method in small letters is no method, and this is sent as GET; write POST.',
        fixes: [{ title: 'Use POST', edits: [{ span: method.span, text: 'POST' }] }],
      });
      return;
    }
    report(
      method
        ? {
            span: method.span,
            message: '/bulkUpload takes POST alone; write POST.',
            fixes: [{ title: 'Use POST', edits: [{ span: method.span, text: 'POST' }] }],
          }
        : {
            span: target.span,
            message: 'This line has no method, so it is sent as GET; write POST before the address.',
            fixes: [{ title: 'Use POST', edits: [form === 'curl' ? insert(headEnd, ' -X POST') : insert(target.span.start, 'POST ')] }],
          },
    );
  },
});

const insert = (at: number, text: string): TextEdit => ({ span: { start: at, end: at }, text });
