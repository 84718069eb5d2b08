import { ADDRESS, BODY, TOKEN, TYPE } from '../../server/src/core/http/example.ts';
import { defineRule } from '../../server/src/core/http/rule.ts';

export default defineRule({
  id: 'KIND/PROBLEM',
  // What it looks at: a subject of ../rule.ts.
  on: 'upload',
  // TODO: error: the service refuses it; warning: surely not meant; information: the file cannot show it.
  severity: 'warning',
  summary: 'TODO: what is right, in one sentence.',
  why: 'TODO: what the service does, or what goes wrong.',
  remedy: 'TODO: what to do.',
  references: ['https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload#TODO'],
  examples: {
    bad: [
      {
        code: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\nX-Example: «TODO wrong»\n\n${BODY}\n`,
        fixed: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\nX-Example: right\n\n${BODY}\n`,
      },
    ],
    good: [`POST ${ADDRESS}\n${TOKEN}\n${TYPE}\nX-Example: right\n\n${BODY}\n`],
  },
  check({ header, resolve }, report) {
    const found = header('X-Example');
    if (!found || resolve(found.value) !== 'TODO wrong') return;
    report({
      span: found.valueSpan,
      message: 'TODO: what is at fault; what would be right.',
      fixes: [{ title: 'Write right', edits: [{ span: found.valueSpan, text: 'right' }] }],
    });
  },
});
