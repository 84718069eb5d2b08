import { explainError, remedyFor } from '../../errors/explain.ts';
import { explainSkip, skipRemedyFor } from '../../errors/skips.ts';
import { aLog, anEntry } from '../example.ts';
import { defineRule } from '../rule.ts';

const skipped = '"skipped"';

export default defineRule({
  id: 'provisioning-log/skipped-entry',
  on: 'skip',
  severity: 'information',
  summary: 'Nobody is passed over who should have been provisioned.',
  why: 'A skipped entry is no failure: nothing was to be done, the person is out of scope, or a value was missing. The hover of an entry explains which.',
  remedy: 'Look at the reason; nothing is to be done where the values were the same already.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-config-problem-no-users-provisioned',
    'https://learn.microsoft.com/entra/identity/monitoring-health/howto-analyze-provisioning-logs',
  ],
  examples: {
    bad: [
      { code: aLog(anEntry({ status: skipped, details: '{ "SkipReason": «"AttributeValidationFailed"» }' })) },
      { code: aLog(anEntry({ status: skipped, details: '{ "Scoping filter evaluation passed": «"False"» }' })) },
      { code: aLog(anEntry({ status: skipped, code: '«"ImportSkipped"»' })) },
      { code: aLog(anEntry({ status: skipped, details: '{ "SkipReason": «"RedundantExport"» }' })) },
    ],
    good: [aLog(anEntry({ status: '"success"' }))],
  },
  check({ mark, reason, error, route }, report) {
    if (reason)
      report({
        at: mark.at,
        ...(reason.isHarmless ? { severity: 'hint' } : {}),
        message: `${reason.name}: ${reason.meaning} ${skipRemedyFor(reason, route)}`,
        hover: explainSkip(reason, route),
      });
    else if (error)
      report({
        at: mark.at,
        message: `${error.name}: ${error.meaning} ${remedyFor(error, route)}`,
        hover: explainError(error, route),
      });
  },
});
