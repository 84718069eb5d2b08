import { isTemplate } from '../../base/template.ts';
import { set } from '../../base/rule.ts';
import { anOperation, aRequest } from '../example.ts';
import { defineRule } from '../rule.ts';

const withValue = (value: string): string => aRequest(anOperation()).replace(/\n\}$/, `,\n  "failOnErrors": ${value}\n}`);

export default defineRule({
  id: 'bulk-request/wrong-fail-on-errors-type',
  on: 'envelope',
  severity: { entra: 'warning', rfc: 'error' },
  summary: 'The value of failOnErrors is a whole number, or null.',
  why: "RFC 7644 defines it as an integer: the number of errors after which a server stops. Microsoft's samples send null.",
  remedy: 'Write null, or leave the member out.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload',
  ],
  examples: {
    bad: [
      { code: withValue('«false»'), fixed: withValue('null') },
      { code: withValue('«-1»'), fixed: withValue('null') },
    ],
    good: [withValue('null')],
  },
  check({ failOnErrors }, report) {
    if (failOnErrors === undefined || failOnErrors === null || isTemplate(failOnErrors)) return;
    if (Number.isInteger(failOnErrors) && Number(failOnErrors) >= 0) return;
    report({
      at: ['failOnErrors'],
      message: 'The value of failOnErrors must be a whole number or null; write null.',
      fixes: [{ title: 'Write null', changes: [set(['failOnErrors'], null)] }],
    });
  },
});
