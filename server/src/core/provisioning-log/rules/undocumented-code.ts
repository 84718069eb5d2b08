import { aLog, anEntry, aRow } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'provisioning-log/undocumented-code',
  on: 'failure',
  severity: 'information',
  summary: 'An error in a log has a documented code.',
  why: 'No public page that this catalogue was made of has the code, or the entry has none. What it means is not known here.',
  remedy: 'Read the reason and the steps of the entry; give support the code, the id of the job and the changeId of the entry.',
  references: ['https://learn.microsoft.com/entra/identity/monitoring-health/howto-analyze-provisioning-logs'],
  examples: {
    bad: [
      { code: aLog(anEntry({ code: '«"SchemaPropertyCanNotBeNull"»' })) },
      { code: aLog(anEntry({ code: '«"0x80004005"»' })) },
      { code: aLog(anEntry({ reason: '«"Something went wrong."»' })) },
      { code: `[${aRow('«"SomethingElse"»')}]` },
    ],
    good: [aLog(anEntry({ status: '"success"' }))],
  },
  check({ mark, error, hasCode, isMended, elsewhere }, report) {
    if (error) return;
    // Only what is written as the service writes its codes.
    const code = hasCode && /^(?:[A-Z][a-z0-9]+){2,}$/.test(mark.text) ? mark.text : 'This code';
    report({
      at: mark.at,
      ...(isMended ? { severity: 'hint' } : {}),
      message: hasCode
        ? `${code} is not documented; look at the reason of the entry.`
        : 'This entry failed without a code, and its reason is not documented; look at its steps.',
      elsewhere,
    });
  },
});
