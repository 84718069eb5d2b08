import { REQUEST } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'json/empty-document',
  on: 'empty document',
  severity: 'information',
  summary: 'A file that is to be sent is not empty.',
  why: 'An empty body is not JSON, and there is nobody in it to provision.',
  remedy: 'Write the request, or look at the export that should have written it.',
  references: ['https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload'],
  examples: {
    bad: [{ code: '«\n»' }],
    good: [REQUEST],
  },
  check({ span }, report) {
    report({
      span,
      message: 'This document is empty; write the request that is to be sent.',
      saidByEditor: ['json', 'jsonc'],
    });
  },
});
