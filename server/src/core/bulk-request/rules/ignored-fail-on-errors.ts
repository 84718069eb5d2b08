import { set } from '../../base/rule.ts';
import { anOperation, aRequest } from '../example.ts';
import { defineRule } from '../rule.ts';

const withValue = (value: string): string => aRequest(anOperation()).replace(/\n\}$/, `,\n  "failOnErrors": ${value}\n}`);

export default defineRule({
  id: 'bulk-request/ignored-fail-on-errors',
  on: 'envelope',
  severity: { entra: 'hint', rfc: 'off' },
  summary: 'Nothing stops after a number of errors.',
  why: "The records are processed later, one by one, and no public page says that failOnErrors has an effect then. Microsoft's samples send null.",
  remedy: 'Write null, and look for errors in the provisioning log.',
  references: ['https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload'],
  examples: {
    bad: [{ code: withValue('«1»'), fixed: withValue('null') }],
    good: [withValue('null')],
  },
  check({ failOnErrors }, report) {
    if (!Number.isInteger(failOnErrors) || Number(failOnErrors) < 0) return;
    report({
      at: ['failOnErrors'],
      message: 'No public page says that this has an effect here; write null.',
      fixes: [{ title: 'Write null', changes: [set(['failOnErrors'], null)] }],
    });
  },
});
